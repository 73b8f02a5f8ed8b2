import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkData } from "#app/check.ts";
import { recount } from "#app/recount.ts";
import { openRehearse, type Rehearse } from "#app/rehearse.ts";
import { areRollUpsCurrent, bringRollUps } from "#app/roll-ups.ts";
import { followLog } from "#insight/consequences.ts";
import type { ReviewId } from "#model/ids.ts";
import type { LogEntry, Review } from "#model/review.ts";
import { cardLog } from "#store/reviews.ts";
import { toCard, toRow } from "#store/rows.ts";
import { days, learned, minutes } from "../builders.ts";
import { anyLog } from "../memory/logs.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, environmentWith, questions, startApp } from "./environment.ts";

const keys = (count: number) => Array.from({ length: count }, (_, at) => `${at}`.padStart(3, "0"));

/** An app with more cards than are written at once, of which every tenth was reviewed twice. */
async function withManyCards(clock = new Clock()): Promise<Rehearse> {
  const app = await startApp(clock, questions(...keys(250)));
  const rows = await app.db.cards.toArray();
  const reviewed = rows.filter((_, at) => at % 10 === 0);
  const log = reviewed.flatMap(({ id }, at) => [aReviewOf(id, `a${at}`), aReviewOf(id, `b${at}`)]);
  await app.db.reviews.bulkAdd(log);
  await recount(app);
  return app;
}

const aReviewOf = (card: LogEntry["card"], id: string): LogEntry => ({
  ...{ entry: "review", id: `00-${id}` as ReviewId, card, at: new Clock().now() },
  ...{ day: "2026-11-20" as LogEntry["day"], rating: "good", pointsHit: [], pointsTotal: 1 },
  ...{ tookMs: 5_000, origin: "practice", sitting: "before" as Review["sitting"] },
  scheduler: { memoryModel: "fsrs-6", desiredRetention: 0.9, fuzz: true },
});

/** Leaves the database as a version with other rules would: memories that are not what the log says today. */
async function ageMemories({ db }: Rehearse): Promise<void> {
  const rows = await db.cards.toArray();
  const seen = rows.filter((row) => row.derivedMemory.phase !== "new").map(toCard);
  await db.cards.bulkPut(
    seen.map((card) => toRow({ ...card, memory: learned({ stability: 77 }), revision: 5 })),
  );
  await db.device.put({ key: "memories", value: 0 });
}

/** All memories follow from the log, and so does what is counted. */
async function expectAllToFollow(app: Rehearse): Promise<void> {
  for (const row of await app.db.cards.toArray()) {
    const { memory, said } = followLog(await cardLog(app.db, row.id));
    const { derivedSaid: _, ...stored } = row;
    const { derivedSaid: __, ...followed } = toRow({ ...toCard(row), memory, said });
    expect(stored).toEqual(followed);
  }
  expect(await areRollUpsCurrent(app)).toBe(true);
  expect(await checkData(app)).toMatchObject({ repaired: 0, recounted: false });
}

const revisions = async ({ db }: Rehearse) =>
  (await db.cards.toArray())
    .filter((row) => row.derivedMemory.phase !== "new")
    .map(({ revision }) => revision);

describe("memories that were made by other rules", () => {
  it("are made anew in a worker, each once, and then it is noted by which rules", async () => {
    const app = await withManyCards();
    await ageMemories(app);
    expect(await areRollUpsCurrent(app)).toBe(false);
    await bringRollUps(app);
    // 25 of 250 cards were reviewed.
    expect(await revisions(app)).toEqual(Array.from({ length: 25 }, () => 6));
    await expectAllToFollow(app);
  });

  it("are made anew at the start of a version with other rules", async () => {
    const app = await withManyCards();
    await ageMemories(app);
    app.db.close();
    const again = await openRehearse(
      app.db.name,
      environmentWith(new Clock(), questions(...keys(250))),
    );
    onTestFinished(() => again.db.close());
    await expect.poll(() => areRollUpsCurrent(again)).toBe(true);
    await expectAllToFollow(again);
  });

  it("of a database that does not say by which rules are those of the first version", async () => {
    const app = await withManyCards();
    await app.db.device.delete("memories");
    expect(await areRollUpsCurrent(app)).toBe(true);
  });

  it("are made anew by one of two tabs", async () => {
    const app = await withManyCards();
    await ageMemories(app);
    await Promise.all([bringRollUps(app), bringRollUps(app)]);
    expect(await revisions(app)).toEqual(Array.from({ length: 25 }, () => 6));
    await expectAllToFollow(app);
  });

  it("that are made when it is cut off stay made, and the rest is made the next time", async () => {
    const app = await withManyCards();
    await ageMemories(app);
    const cut = (share: number) => {
      // 100 cards are done at a time, of 250.
      if (share >= 0.4) throw new Error("The tab was closed.");
    };
    await expect(recount(app, { onProgress: cut })).rejects.toThrow("The tab was closed.");
    expect(await areRollUpsCurrent(app)).toBe(false);
    // 10 of the first 100 were reviewed.
    expect((await revisions(app)).filter((revision) => revision === 6)).toHaveLength(10);
    await bringRollUps(app);
    expect(await revisions(app)).toEqual(Array.from({ length: 25 }, () => 6));
    await expectAllToFollow(app);
  });
});

describe("practice while all is counted anew", () => {
  /** Does something at each step of a recount, one after another. */
  async function meanwhile(app: Rehearse, act: () => Promise<unknown>): Promise<void> {
    let acts: Promise<unknown> = Promise.resolve();
    await recount(app, {
      onProgress: () => {
        acts = acts.then(act);
      },
    });
    await acts;
  }

  it("keeps what is rated and taken back, and all follows from the log at the end", async () => {
    const clock = new Clock();
    const app = await withManyCards(clock);
    await ageMemories(app);
    const practice = await open(app);
    const before = await app.db.reviews.count();
    let acts = 0;
    await meanwhile(app, async () => {
      acts += 1;
      if (acts === 3) await practice.undo();
      // A card that was made anew while it was on the screen is shown once more.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        clock.pass(minutes(1));
        const logged = await app.db.reviews.count();
        await answer(practice, "easy");
        if ((await app.db.reviews.count()) > logged) return;
      }
    });
    // Three ratings and one that was taken back.
    expect(await app.db.reviews.count()).toBe(before + 4);
    await bringRollUps(app);
    await expectAllToFollow(app);
  });

  it("begins anew where an entry slips in between others, by a clock that was set back", async () => {
    const app = await withManyCards();
    await ageMemories(app);
    const [card] = await app.db.cards.toArray();
    if (!card) throw new Error("There is no card.");
    let isDone = false;
    await meanwhile(app, async () => {
      if (isDone) return;
      isDone = true;
      await app.db.reviews.add(aReviewOf(card.id, "a1 and a half"));
    });
    await expectAllToFollow(app);
  });

  it("begins anew where a deck is changed", async () => {
    const app = await withManyCards();
    await ageMemories(app);
    const [first] = await app.db.cards.toArray();
    let isDone = false;
    await meanwhile(app, async () => {
      if (isDone || !first) return;
      isDone = true;
      await app.db.transaction("rw", app.db.cards, app.db.device, async () => {
        await app.db.cards.update(first.id, { topic: "another" });
        await app.db.device.put({ key: "starterDecks", value: "v9" });
      });
    });
    expect(await areRollUpsCurrent(app)).toBe(true);
    const topics = await app.db.derivedTopics.toArray();
    expect(topics.map(({ topic }) => topic)).toContain("another");
  });
});

it("what follows from any log is the same as from the logs of its cards by themselves", async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (log) => {
      const clock = new Clock();
      clock.pass(days(1));
      const app = await startApp(clock, questions("a", "b"));
      await app.db.reviews.bulkAdd(log.filter(({ card }) => card !== undefined));
      await recount(app);
      await expectAllToFollow(app).finally(() => app.db.close());
    }),
    { numRuns: 25 },
  );
});
