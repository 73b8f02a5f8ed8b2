import { describe, expect, it } from "vitest";
import { checkData, type Finding } from "#app/check.ts";
import { unseen } from "#model/memory.ts";
import { toCard, toRow } from "#store/rows.ts";
import { learned, today } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { damageCard, expectAllIsWell, note, practised, recall, report } from "./damage.ts";

const found = (kind: Finding["kind"], ...examples: string[]): Finding => ({
  kind,
  count: examples.length,
  examples,
});

it("finds nothing to repair in sound data", async () => {
  const app = await practised();
  expect(await checkData(app)).toEqual(report([]));
  await expectAllIsWell(app);
});

describe("what is kept of a card's reviews", () => {
  it("is put right where a memory was forgotten, or made up", async () => {
    const app = await practised();
    const truth = await app.db.cards.bulkGet([recall("a"), recall("c")]);
    const [a, c] = truth.map((row) => row && toCard(row));
    if (!a || !c) throw new Error("There are no such cards.");
    await app.db.cards.bulkPut([
      toRow({ ...a, memory: unseen }),
      toRow({ ...c, memory: learned(), said: [{ hit: [0], of: 2 }] }),
    ]);
    expect(await checkData(app)).toEqual(report([found("history", recall("a"), recall("c"))]));
    expect(await app.db.cards.bulkGet([recall("a"), recall("c")])).toEqual(
      truth.map((row) => row && { ...row, revision: row.revision + 1 }),
    );
    await expectAllIsWell(app);
  });

  it.each([
    ["is gone", undefined],
    ["is no memory", "long ago"],
    ["has a stability that is no number", learned({ stability: Number.NaN })],
    ["has a day that is none", learned({ dueOn: "2026-02-30" as typeof today })],
  ])("is put right where it %s", async (_, derivedMemory) => {
    const app = await practised();
    const truth = await app.db.cards.get(recall("b"));
    await damageCard(app, "b", { derivedMemory });
    expect(await checkData(app)).toEqual(report([found("history", recall("b"))]));
    expect((await app.db.cards.get(recall("b")))?.derivedMemory).toEqual(truth?.derivedMemory);
    await expectAllIsWell(app);
  });

  it.each([
    ["in no queue", { derivedDueOn: undefined }],
    ["in two queues", { derivedUnseenOrder: 3 }],
    ["due on another day", { derivedDueOn: today }],
    ["as a leech, which it is not", { derivedLapses: 9 }],
    ["as one of which a point is kept being missed", { derivedTimesMissed: 4 }],
    ["as introduced on another day", { derivedIntroducedOn: "2020-01-01" }],
  ])("brings a card back to its queue that stands %s", async (_, fields) => {
    const app = await practised();
    const truth = await app.db.cards.get(recall("a"));
    await damageCard(app, "a", fields);
    expect(await checkData(app)).toEqual(report([found("queue", recall("a"))]));
    expect(await app.db.cards.get(recall("a"))).toEqual({ ...truth, revision: 2 });
    await expectAllIsWell(app);
  });
});

describe("the counts of Progress", () => {
  it("are counted anew where they differ, and nothing else is called wrong", async () => {
    const app = await practised();
    const truth = await app.db.derivedDays.toArray();
    await app.db.derivedDays.update(today, { tookMs: 1 });
    await app.db.derivedTopics.clear();
    expect(await checkData(app)).toEqual(report([], { recounted: true }));
    expect(await app.db.derivedDays.toArray()).toEqual(truth);
    await expectAllIsWell(app);
  });
});

describe("a card that is not as its note says", () => {
  it("is brought to its deck and topic, and asked again", async () => {
    const app = await practised();
    const truth = await app.db.cards.get(recall("a"));
    await damageCard(app, "a", {
      ...{ deck: "elsewhere", topic: "other", face: "spot", note: "deck/c" },
      ...{ retired: true, derivedDueOn: undefined },
    });
    expect(await checkData(app)).toEqual(report([found("card apart from note", recall("a"))]));
    expect(await app.db.cards.get(recall("a"))).toEqual({ ...truth, revision: 2 });
    await expectAllIsWell(app);
  });

  it("is not asked any more where its note does not ask it", async () => {
    const app = await practised();
    await app.db.notes.update(note("a"), { retired: true });
    // Five of six cards are left in the deck, and none in the topic.
    expect(await checkData(app)).toEqual(
      report([found("card apart from note", recall("a")), found("deck count", "deck")], {
        recounted: true,
      }),
    );
    expect(await app.db.cards.get(recall("a"))).toMatchObject({ retired: true });
    await expectAllIsWell(app);
  });

  it("with values that none can have takes others, and stays where it is in line if it can", async () => {
    const app = await practised();
    await damageCard(app, "a", { suspended: "yes", suspendedChanged: 7, revision: Number.NaN });
    await damageCard(app, "c", { order: "first", retired: undefined });
    expect(await checkData(app)).toEqual(
      report([found("values", `cards ${recall("a")}`, `cards ${recall("c")}`)]),
    );
    expect(await app.db.cards.bulkGet([recall("a"), recall("c")])).toMatchObject([
      { suspended: false, suspendedChanged: { counter: 0 }, revision: 1 },
      { order: Number.MAX_SAFE_INTEGER, retired: false, revision: 1 },
    ]);
    await expectAllIsWell(app);
  });
});

describe("what is missing", () => {
  it("a card that was never seen is made", async () => {
    const app = await practised();
    await app.db.cards.delete(recall("c"));
    expect(await checkData(app)).toEqual(report([found("card missing", recall("c"))]));
    expect(await app.db.cards.get(recall("c"))).toMatchObject({
      ...{ note: note("c"), deck: "deck", topic: "topic c", face: "recall" },
      ...{ retired: false, suspended: false, derivedMemory: unseen },
    });
    await expectAllIsWell(app);
  });

  it("a card with reviews is made, and remembers them", async () => {
    const app = await practised();
    const truth = await app.db.cards.get(recall("a"));
    await app.db.cards.delete(recall("a"));
    expect(await checkData(app)).toEqual(report([found("card missing", recall("a"))]));
    const order = Number.MAX_SAFE_INTEGER;
    expect(await app.db.cards.get(recall("a"))).toEqual({ ...truth, order, revision: 0 });
    await expectAllIsWell(app);
  });

  it("a card of a point is made where it has reviews, since nothing else tells that it was wanted", async () => {
    const app = await practised();
    const [review] = await app.db.reviews.toArray();
    if (!review) throw new Error("There is no review.");
    const point2 = `${note("e")}#point2` as typeof review.card;
    await app.db.reviews.bulkPut([
      { ...review, id: "one" as typeof review.id, card: point2 },
      { ...review, id: "two" as typeof review.id, card: `${note("e")}#point9` as typeof point2 },
    ]);
    const kept = found("review without card", `${note("e")}#point9`);
    expect(await checkData(app)).toEqual(
      report([found("card missing", point2), found("deck count", "deck"), kept], {
        ...{ checked: 3, recounted: true },
      }),
    );
    expect(await app.db.cards.get(point2)).toMatchObject({ derivedMemory: { reviews: 1 } });
    await expectAllIsWell(app, [kept], 3);
  });

  it("a note of a card: the card is not asked, and its history is kept", async () => {
    const app = await practised();
    const truth = await app.db.cards.get(recall("a"));
    await app.db.notes.delete(note("a"));
    expect(await checkData(app)).toEqual(
      report([found("card without note", recall("a")), found("deck count", "deck")], {
        recounted: true,
      }),
    );
    expect(await app.db.cards.get(recall("a"))).toMatchObject({
      ...{ retired: true, derivedMemory: truth?.derivedMemory },
    });
    await expectAllIsWell(app);
  });

  it("a deck: one is made, so that its notes are seen again", async () => {
    const app = await practised();
    await app.db.decks.delete("deck" as never);
    expect(await checkData(app)).toEqual(report([found("deck missing", "deck")]));
    expect(await app.db.decks.toArray()).toMatchObject([
      { id: "deck", title: "Recovered", origin: "guide", retired: false, derivedCards: 6 },
    ]);
    await expectAllIsWell(app);
  });

  it("a note with its cards: the reviews are kept, and stay reviews of their day", async () => {
    const app = await practised();
    const days = await app.db.derivedDays.toArray();
    await app.db.notes.delete(note("a"));
    await app.db.cards.delete(recall("a"));
    const kept = found("review without card", recall("a"));
    expect(await checkData(app)).toEqual(
      report([found("deck count", "deck"), kept], { checked: 1, recounted: true }),
    );
    expect(await app.db.derivedDays.toArray()).toEqual(days);
    await expectAllIsWell(app, [kept], 1);
  });
});

describe("the log", () => {
  it("is never changed: what cannot be read in it is left out of all that follows", async () => {
    const app = await practised();
    const memories = (await app.db.cards.toArray()).map((row) => row.derivedMemory);
    const [review] = await app.db.reviews.toArray();
    const damaged = [
      { id: "bad-1", rating: "great" },
      { id: "bad-2", day: "2026-02-30" },
      { id: "bad-3", at: Number.NaN },
      { id: "bad-4", scheduler: null },
    ].map((fields) => ({ ...review, ...fields }));
    await app.db.reviews.bulkPut([...damaged, { id: "bad-5" }] as never[]);
    const log = await app.db.reviews.toArray();
    const kept: Finding = {
      ...{ kind: "entry unreadable", count: 5 },
      examples: ["bad-1", "bad-2", "bad-3"],
    };
    expect(await checkData(app)).toEqual(report([kept]));
    expect(await app.db.reviews.toArray()).toEqual(log);
    expect((await app.db.cards.toArray()).map((row) => row.derivedMemory)).toEqual(memories);
    await expectAllIsWell(app, [kept]);
    const practice = await open(app);
    await answer(practice, "good");
    expect(practice.view()).toMatchObject({ status: "asking" });
  });

  it("tells of what was taken back and is not there", async () => {
    const app = await practised();
    const [review] = await app.db.reviews.toArray();
    const retraction = { ...review, entry: "retraction", id: "undo", retracts: "nothing" };
    await app.db.reviews.put(retraction as never);
    const kept = found("retraction without review", "undo");
    expect(await checkData(app)).toEqual(report([kept]));
    await expectAllIsWell(app, [kept]);
  });
});
