import { describe, expect, it } from "vitest";
import { askPointAlone, rewriteNote, splitCard, suspendCard } from "#app/card-changes.ts";
import { checkData } from "#app/check.ts";
import { findOutline, readCardsOfNote } from "#app/decks.ts";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { readToday } from "#app/today.ts";
import { type CardId, cardId, deckId, deviceId, noteId } from "#model/ids.ts";
import type { Content, Face, Note } from "#model/note.ts";
import { type DeckRow, toCard } from "#store/rows.ts";
import { aDeck, aNote, minutes, now } from "../builders.ts";
import { answer, asked, open } from "./at-practice.ts";
import { Clock, startApp } from "./environment.ts";

const note = noteId(deckId("deck"), "a");
const card = (face: Face): CardId => cardId(note, face);
const question = (...points: string[]): Content => ({ kind: "question", prompt: "Why a?", points });

const three = aNote("a", { content: question("x", "y", "z") });

/** An app with one note, and another one that stands by. */
async function start(first: Note = three) {
  const clock = new Clock();
  const app = await startApp(clock, aDeck([first, aNote("b")]));
  return { app, clock };
}

/** The same after the first card was rated once. */
async function practised(first?: Note) {
  const { app, clock } = await start(first);
  const practice = await open(app);
  await answer(practice, "easy");
  return { app, clock };
}

const stored = async (app: Rehearse, face: Face) => {
  const row = await app.db.cards.get(card(face));
  return row ? toCard(row) : null;
};

const sound = { repaired: 0, recounted: false };
const everything = async ({ db }: Rehearse) =>
  Promise.all([db.notes, db.cards, db.decks, db.reviews, db.derivedTopics].map((t) => t.toArray()));

describe("a card that is suspended", () => {
  it("is not asked any more, and keeps its memory and its log", async () => {
    const { app } = await practised();
    const before = await stored(app, "recall");
    const log = await app.db.reviews.toArray();
    await suspendCard(app, card("recall"), true);
    expect(await stored(app, "recall")).toEqual({
      ...before,
      suspended: true,
      suspendedChanged: { at: now, counter: 0, device: expect.anything() },
      revision: 2,
    });
    expect(await app.db.reviews.toArray()).toEqual(log);
    expect((await app.db.cards.get(card("recall")))?.derivedDueOn).toBeUndefined();
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("is asked again once it was taken back in, with a later stamp", async () => {
    const { app } = await start();
    await suspendCard(app, card("recall"), true);
    expect((await readToday(app)).plan.queue).not.toContain(card("recall"));
    await suspendCard(app, card("recall"), false);
    expect((await readToday(app)).plan.queue).toContain(card("recall"));
    expect(await stored(app, "recall")).toMatchObject({
      suspended: false,
      suspendedChanged: { at: now, counter: 1 },
    });
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("is not changed by being suspended again", async () => {
    const { app } = await start();
    await suspendCard(app, card("recall"), true);
    const before = await everything(app);
    await suspendCard(app, card("recall"), true);
    expect(await everything(app)).toEqual(before);
  });

  it("has to be there", async () => {
    const { app } = await start();
    await expect(suspendCard(app, card("gap1"), true)).rejects.toThrow(/has cleared/);
    await expect(suspendCard(app, "none" as CardId, true)).rejects.toThrow(/has cleared/);
  });

  it("is passed over in a sitting that is under way", async () => {
    const { app } = await start();
    const practice = await open(app);
    expect(asked(practice)).toBe("a");
    await suspendCard(app, card("recall"), true);
    await answer(practice, "good");
    expect(asked(practice)).toBe("b");
    expect(await app.db.reviews.count()).toBe(0);
  });
});

describe("a point that is asked alone", () => {
  it("is a new card in front of the others, which counts in the deck", async () => {
    const { app } = await start();
    await askPointAlone(app, card("recall"), 1);
    expect(await stored(app, "point2")).toMatchObject({
      face: "point2",
      topic: "topic",
      suspended: false,
      revision: 0,
      memory: { phase: "new" },
    });
    expect((await readToday(app)).plan.queue[0]).toBe(card("point2"));
    expect(await app.db.decks.toArray()).toMatchObject([{ derivedCards: 3 }]);
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("is asked for in practice", async () => {
    const { app } = await start();
    await askPointAlone(app, card("recall"), 1);
    const practice = new Practice(app);
    await practice.open({ origin: "practice" });
    expect(practice.view()).toMatchObject({
      card: { ask: { prompt: "Why a?", others: ["x", "z"], points: ["y"] } },
    });
  });

  it("leaves its note where it stands in the deck", async () => {
    const app = await startApp(new Clock(), aDeck([aNote("b"), three]));
    await askPointAlone(app, card("recall"), 0);
    const [deck] = await app.db.decks.toArray();
    const { topics } = await findOutline(app, deck as DeckRow);
    expect(topics).toEqual([{ topic: "topic", notes: ["deck/b", "deck/a"] }]);
    const cards = await readCardsOfNote(app, note);
    expect(cards.map(({ face }) => face)).toEqual(["recall", "point1"]);
  });

  it("is not changed by being asked for again", async () => {
    const { app } = await start();
    await askPointAlone(app, card("recall"), 0);
    const before = await everything(app);
    await askPointAlone(app, card("recall"), 0);
    expect(await everything(app)).toEqual(before);
  });

  it("is taken back in where it was suspended", async () => {
    const { app } = await start();
    await askPointAlone(app, card("recall"), 0);
    await suspendCard(app, card("point1"), true);
    await askPointAlone(app, card("recall"), 0);
    expect(await stored(app, "point1")).toMatchObject({ suspended: false, revision: 2 });
    expect(await checkData(app)).toMatchObject(sound);
  });

  it.each<[string, Content, Face, number]>([
    ["a point that is not there", question("x", "y"), "recall", 2],
    ["the only point", question("x"), "recall", 0],
    ["a gap", { kind: "fact", text: "{{x}} and {{y}}" }, "gap1", 0],
    ["an item", { kind: "sequence", prompt: "Order?", items: ["x", "y", "z"] }, "order", 0],
    ["what is wrong", { kind: "pitfall", mistake: "m", better: ["x"], why: ["y", "z"] }, "spot", 0],
  ])("is never %s, and then nothing is stored", async (_, content, face, point) => {
    const { app } = await start(aNote("a", { content }));
    const before = await everything(app);
    await expect(askPointAlone(app, card(face), point)).rejects.toThrow(RangeError);
    expect(await everything(app)).toEqual(before);
  });
});

describe("a card that is split", () => {
  it("has a card for each of its points, and is suspended itself with its memory kept", async () => {
    const { app } = await practised();
    const { memory } = (await stored(app, "recall")) ?? {};
    await splitCard(app, card("recall"));
    const points = await Promise.all(
      (["point1", "point2", "point3", "point4"] as const).map((face) => stored(app, face)),
    );
    expect(points.map((point) => point?.memory.phase)).toEqual(["new", "new", "new", undefined]);
    expect(await stored(app, "recall")).toMatchObject({ suspended: true, memory });
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("keeps what is known of a point that was asked alone before", async () => {
    const { app, clock } = await start();
    await askPointAlone(app, card("recall"), 0);
    await answer(await open(app), "good");
    clock.pass(minutes(1));
    const before = await stored(app, "point1");
    expect(before?.memory.phase).not.toBe("new");
    await splitCard(app, card("recall"));
    expect(await stored(app, "point1")).toEqual(before);
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("has to have several points, or nothing is stored", async () => {
    const { app } = await start(aNote("a"));
    const before = await everything(app);
    await expect(splitCard(app, card("recall"))).rejects.toThrow(RangeError);
    expect(await everything(app)).toEqual(before);
  });
});

describe("a note that is reworded", () => {
  it("asks in its user's words, and keeps its memory and the guide's words", async () => {
    const { app } = await practised();
    const before = await stored(app, "recall");
    const own: Content = { kind: "question", prompt: " Mine? ", points: ["p", " ", "q "] };
    await rewriteNote(app, note, own);
    expect(await app.db.notes.get(note)).toMatchObject({
      content: three.content,
      edit: {
        content: { kind: "question", prompt: "Mine?", points: ["p", "q"] },
        changed: { at: now, device: deviceId((await app.db.device.get("id"))?.value as string) },
      },
    });
    expect(await stored(app, "recall")).toEqual(before);
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("goes back to the guide's words, which is a change with a stamp as well", async () => {
    const { app } = await start();
    await rewriteNote(app, note, question("mine"));
    await rewriteNote(app, note, null);
    expect(await app.db.notes.get(note)).toMatchObject({
      edit: { content: null, changed: { at: now, counter: 1 } },
    });
    await rewriteNote(app, note, three.content);
    expect(await app.db.notes.get(note)).toMatchObject({ edit: { changed: { counter: 1 } } });
  });

  it("retires the cards of points that are gone, and takes them back with the points", async () => {
    const { app } = await start();
    await splitCard(app, card("recall"));
    await rewriteNote(app, note, question("x", "y"));
    const after = await Promise.all([stored(app, "point2"), stored(app, "point3")]);
    expect(after.map((each) => each?.retired)).toEqual([false, true]);
    expect(await app.db.decks.toArray()).toMatchObject([{ derivedCards: 4 }]);
    expect(await checkData(app)).toMatchObject(sound);

    await rewriteNote(app, note, null);
    expect(await stored(app, "point3")).toMatchObject({ retired: false });
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("that cannot say this is left as it is", async () => {
    const { app } = await start();
    const before = await everything(app);
    await expect(rewriteNote(app, note, question())).rejects.toThrow("Write at least one point.");
    await expect(rewriteNote(app, note, { kind: "fact", text: "x" })).rejects.toThrow(RangeError);
    expect(await everything(app)).toEqual(before);
  });
});

describe("what is done with a card can be undone", () => {
  it("where it was suspended, or taken back in", async () => {
    const { app } = await practised();
    await suspendCard(app, card("recall"), true);
    expect(app.undo.last()?.done).toBe("Card suspended.");
    await app.undo.undo();
    expect(await stored(app, "recall")).toMatchObject({ suspended: false });
    await suspendCard(app, card("recall"), false);
    expect(app.undo.last()).toBeNull();
  });

  it("where it was split: it is asked again, and its points are not", async () => {
    const { app } = await practised();
    await askPointAlone(app, card("recall"), 0);
    await splitCard(app, card("recall"));
    await app.undo.undo();
    const cards = await Promise.all(
      (["recall", "point1", "point2", "point3"] as const).map((face) => stored(app, face)),
    );
    // The first point was asked alone before.
    expect(cards.map((each) => each?.suspended)).toEqual([false, false, true, true]);
    await app.undo.undo();
    expect(await stored(app, "point1")).toMatchObject({ suspended: true });
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("where it was reworded", async () => {
    const { app } = await start();
    await rewriteNote(app, note, question("mine"));
    await app.undo.undo();
    expect(await app.db.notes.get(note)).toMatchObject({ edit: { content: null } });
    expect(app.undo.last()).toBeNull();
  });
});
