import fc from "fast-check";
import { expect, it } from "vitest";
import { afterEntries, afterReview, followLog } from "#insight/consequences.ts";
import { classAt } from "#insight/review-class.ts";
import { addDays } from "#model/day.ts";
import { reviewId } from "#model/ids.ts";
import { unseen } from "#model/memory.ts";
import { type LogEntry, type Reset, type Retraction, type Review, ratings } from "#model/review.ts";
import type { ReviewCounts } from "#model/roll-up.ts";
import { later } from "#model/time.ts";
import { aReview, days, now, today } from "../builders.ts";

const takingBack = ({ id, card, at, day, sitting }: Review): Retraction => ({
  entry: "retraction",
  id: reviewId(`${id} taken back`),
  retracts: id,
  card,
  at,
  day,
  sitting,
});

const resetBefore = ({ id, card, at, day }: Review): Reset => ({
  entry: "reset",
  id: reviewId(`${id} reset`),
  card,
  at,
  day,
});

/** Reviews of one card, some at the same instant, some of which may be taken back. */
const anyLog = fc
  .array(
    fc.record({
      ago: fc.nat({ max: 30 }),
      rating: fc.constantFrom(...ratings),
      hit: fc.subarray([0, 1, 2]),
      isTakenBack: fc.boolean(),
      isResetBefore: fc.oneof(
        { weight: 5, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    }),
    { maxLength: 12 },
  )
  .map((reviews) =>
    reviews.flatMap(({ ago, rating, hit, isTakenBack, isResetBefore }, at): LogEntry[] => {
      const review = aReview(`${at}`, {
        at: later(now, -days(ago)),
        day: addDays(today, -ago),
        rating,
        pointsHit: hit,
        pointsTotal: 3,
      });
      const entries = isTakenBack ? [review, takingBack(review)] : [review];
      return isResetBefore ? [resetBefore(review), ...entries] : entries;
    }),
  );

/** What counts add up to, by day and class. */
function summed(counts: readonly ReviewCounts[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const each of counts) {
    const key = `${each.day} ${each.class}`;
    sums[key] = (sums[key] ?? 0) + each.by;
    const took = `${each.day} took`;
    sums[took] = (sums[took] ?? 0) + each.by * each.tookMs;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, count]) => count !== 0));
}

it("a first review is counted as such, for its day", () => {
  const review = aReview("1", { rating: "again", tookMs: 5_000 });
  const { counts, memory } = afterReview({ memory: unseen, said: [] }, review);
  expect(counts).toMatchObject([{ day: today, tookMs: 5_000, by: 1 }]);
  expect(classAt(counts[0]?.class ?? -1)).toMatchObject({ moment: "first", rating: "again" });
  expect(memory).toMatchObject({ reviews: 1 });
});

it("a pause counts for as long as a long answer takes, two minutes", () => {
  const review = aReview("1", { tookMs: 600_000 });
  expect(afterReview({ memory: unseen, said: [] }, review).counts).toMatchObject([
    { tookMs: 120_000 },
  ]);
});

it("what follows does not depend on the order of entries, those of one instant included", () => {
  fc.assert(
    fc.property(anyLog, fc.infiniteStream(fc.nat()), (log, places) => {
      const shuffled = log
        .map((entry) => ({ entry, place: places.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ entry }) => entry);
      expect(followLog(shuffled)).toEqual(followLog(log));
    }),
  );
});

it("what entries add makes the counts of the log with them out of those of the log without", () => {
  fc.assert(
    fc.property(anyLog, fc.nat(), (log, at) => {
      const cut = log.length === 0 ? 0 : at % (log.length + 1);
      const [before, added] = [log.slice(0, cut), log.slice(cut)];
      const change = afterEntries(before, added);
      const { counts, ...history } = followLog(log);
      expect(summed([...followLog(before).counts, ...change.counts])).toEqual(summed(counts));
      expect({ memory: change.memory, said: change.said }).toEqual(history);
    }),
  );
});

it("what was reviewed before a reset stays counted, and is remembered no more", () => {
  const before = aReview("1", { at: later(now, -days(2)), day: addDays(today, -2) });
  const reset = resetBefore(aReview("2", { at: later(now, -days(1)) }));
  const { counts, memory, said } = followLog([before, reset]);
  expect(counts).toEqual(followLog([before]).counts);
  expect(memory).toEqual({ phase: "new", resetAt: reset.at });
  expect(said).toEqual([]);
  expect(afterEntries([before], [reset]).counts).toEqual([]);
});
