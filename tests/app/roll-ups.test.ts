import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkData } from "#app/check.ts";
import { openRehearse, type Rehearse } from "#app/rehearse.ts";
import { bringRollUps } from "#app/roll-ups.ts";
import { classAt } from "#insight/review-class.ts";
import { standingReviews } from "#memory/standing.ts";
import { addDays } from "#model/day.ts";
import { type Rating, ratings } from "#model/review.ts";
import { entriesOf } from "#model/tally.ts";
import { addLateCounts, dayRollUps, reviewedDays, topicRollUps } from "#store/roll-ups.ts";
import { aDeck, aNote, days, minutes, today } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, environmentWith, questions, startApp } from "./environment.ts";

/** Adds up the roll-ups as their readers do, once what was noted down has been added to them. */
async function countedIn({ db }: Rehearse) {
  const read = () =>
    Promise.all([
      topicRollUps(db),
      reviewedDays(db),
      dayRollUps(db, addDays(today, -100), addDays(today, 1000)),
    ]);
  const before = await read();
  await addLateCounts(db);
  expect(await db.derivedLateCounts.count()).toBe(0);
  // Nobody who reads them can tell whether it has been added.
  expect(await read()).toEqual(before);
  const dayRows = await db.derivedDays.toArray();
  const topicRows = await db.derivedTopics.toArray();
  const sum = (tally: Int32Array<ArrayBuffer>) =>
    [...entriesOf(tally)].reduce((all, [, count]) => all + count, 0);
  return {
    byDay: Object.fromEntries(dayRows.map(({ day, reviews }) => [day, sum(reviews)])),
    byTopic: Object.fromEntries(topicRows.map(({ topic, reviews }) => [topic, sum(reviews)])),
    misses: dayRows.reduce(
      (all, { reviews }) =>
        all +
        [...entriesOf(reviews)].reduce(
          (missed, [key, count]) => missed + (classAt(key).rating === "again" ? count : 0),
          0,
        ),
      0,
    ),
    tookMs: dayRows.reduce((all, row) => all + row.tookMs, 0),
    seen: topicRows.reduce((all, { memories }) => all + sum(memories), 0),
    due: topicRows.reduce((all, row) => all + sum(row.due), 0),
    cards: topicRows.reduce((all, { cards }) => all + cards, 0),
  };
}

/** The same, read from cards and log. */
async function countedFrom({ db }: Rehearse) {
  const reviews = standingReviews(await db.reviews.toArray());
  const cards = (await db.cards.toArray()).filter((row) => !row.suspended && !row.retired);
  const topicOf = new Map((await db.cards.toArray()).map((row) => [row.id, row.topic]));
  const count = <Key extends string>(keys: readonly Key[]) => {
    const counts: Record<string, number> = {};
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
    return counts;
  };
  const byTopic = count(reviews.map(({ card }) => topicOf.get(card) ?? ""));
  for (const { topic } of cards) byTopic[topic] ??= 0;
  return {
    byDay: count(reviews.map(({ day }) => day)),
    byTopic,
    misses: reviews.filter(({ rating }) => rating === "again").length,
    tookMs: reviews.reduce((all, { tookMs }) => all + Math.min(tookMs, 120_000), 0),
    seen: cards.filter((row) => row.derivedMemory.phase !== "new").length,
    due: cards.filter((row) => row.derivedMemory.phase === "review").length,
    cards: cards.length,
  };
}

const expectRollUpsToFollow = async (app: Rehearse) => {
  expect(await countedIn(app)).toEqual(await countedFrom(app));
  expect(await checkData(app)).toMatchObject({ repaired: 0, recounted: false });
};

describe("the roll-ups", () => {
  it("are what cards and log amount to, whatever is rated, undone, left or done to the clock", async () => {
    const acts = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom<Rating>(...ratings) },
      { weight: 3, arbitrary: fc.constant("undo" as const) },
      { weight: 2, arbitrary: fc.integer({ min: -2, max: 9 }).map((count) => ({ days: count })) },
      { weight: 1, arbitrary: fc.constant("leave" as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 5, maxLength: 25 }), async (sequence) => {
        const clock = new Clock();
        const app = await startApp(clock, questions("a", "b", "c"));
        let practice = await open(app);
        for (const act of sequence) {
          if (act === "undo") await practice.undo();
          else if (act === "leave") practice = await open(app);
          else if (typeof act === "object") {
            clock.pass(days(act.days));
            practice = await open(app);
          } else {
            clock.pass(minutes(1));
            practice.reveal();
            await practice.rate(act);
          }
        }
        await expectRollUpsToFollow(app);
      }),
      { numRuns: 30 },
    );
  });

  it("follow when a new version of a deck moves a reviewed card, retires one and brings one", async () => {
    const clock = new Clock();
    const name = `moved-${Date.now()}`;
    const before = aDeck([aNote("a", { topic: "x" }), aNote("b", { topic: "x" })]);
    const app = await startApp(clock, before, name);
    const practice = await open(app);
    await answer(practice, "easy");
    await answer(practice, "again");
    app.db.close();
    const after = aDeck([aNote("a", { topic: "y" }), aNote("c", { topic: "x" })]);
    const updated = await openRehearse(name, environmentWith(clock, after, "v2"));
    await bringRollUps(updated);
    expect((await countedIn(updated)).byTopic).toMatchObject({ x: 1, y: 1 });
    await expectRollUpsToFollow(updated);
    updated.db.close();
  });

  it("are counted from the log where a database has none", async () => {
    const clock = new Clock();
    const name = `none-${Date.now()}`;
    const app = await startApp(clock, questions("a", "b"), name);
    const practice = await open(app);
    await answer(practice, "easy");
    await answer(practice, "again");
    const all = await countedIn(app);
    const kept = { days: await app.db.derivedDays.toArray(), all };
    await Promise.all([app.db.derivedDays.clear(), app.db.derivedTopics.clear()]);
    await app.db.device.delete("rollUps");
    await bringRollUps(app);
    expect(await app.db.derivedDays.toArray()).toEqual(kept.days);
    expect(await countedIn(app)).toEqual(kept.all);
    await expectRollUpsToFollow(app);
  });

  it("are left as they are where something is logged while they are counted", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b", "c"));
    const practice = await open(app);
    await answer(practice, "easy");
    const [check] = await Promise.all([checkData(app), answer(practice, "easy")]);
    expect(check.repaired).toBe(0);
    await expectRollUpsToFollow(app);
  });
});
