import { expect, it } from "vitest";
import { ratings } from "#model/review.ts";
import {
  assumedOdds,
  countRatings,
  knownAtFirst,
  knownDeviation,
  oddsOf,
  withKnown,
} from "#plan/odds.ts";

const none = { again: 0, hard: 0, good: 0, easy: 0 };

it("takes 35 % to be known at first sight until a person's own reviews tell", () => {
  const { first, recalled } = oddsOf(none, none);
  expect(knownAtFirst(assumedOdds())).toBeCloseTo(0.35, 12);
  for (const rating of ratings) expect(first[rating]).toBeCloseTo(assumedOdds().first[rating], 12);
  for (const rating of ["hard", "good", "easy"] as const)
    expect(recalled[rating]).toBeCloseTo(assumedOdds().recalled[rating], 12);
});

it("weighs what is assumed of the first ratings as 20 reviews", () => {
  const { first } = oddsOf({ again: 10, hard: 0, good: 15, easy: 5 }, none);
  // 30 reviews of one's own and 20 assumed: (20 · 0.65 + 10) / 50 = 23 / 50, and for the recalled 0.35 the same with
  // 0.35 · 0.124, 0.35 · 0.651 and 0.35 · 0.225.
  expect(first.again).toBeCloseTo(0.46, 12);
  expect(first.hard).toBeCloseTo(0.868 / 50, 12);
  expect(first.good).toBeCloseTo((4.557 + 15) / 50, 12);
  expect(first.easy).toBeCloseTo((1.575 + 5) / 50, 12);
});

it("learns how recalled cards are rated from those that were recalled only", () => {
  const { recalled } = oddsOf(none, { again: 99, hard: 4, good: 10, easy: 6 });
  // 20 recalled of one's own and 20 assumed with 0.224, 0.632 and 0.144: (4.48 + 4) / 40, (12.64 + 10) / 40, …
  expect(recalled.hard).toBeCloseTo(0.212, 12);
  expect(recalled.good).toBeCloseTo(0.566, 12);
  expect(recalled.easy).toBeCloseTo(0.222, 12);
});

it("comes to a person's own shares after many reviews", () => {
  const { first } = oddsOf({ again: 3_000, hard: 1_000, good: 5_000, easy: 1_000 }, none);
  expect(first.again).toBeCloseTo(0.3, 2);
  expect(first.good).toBeCloseTo(0.5, 2);
});

it("counts each rating", () => {
  const given = ["good", "again", "good", "easy"] as const;
  expect(countRatings(given.map((rating) => ({ rating })))).toEqual({
    again: 1,
    hard: 0,
    good: 2,
    easy: 1,
  });
});

it("is the surer of what is known at first sight, the more first reviews there were", () => {
  // The standard deviation of a beta distribution: √(p (1 − p) / (n + 1)), here √(0.35 · 0.65 / 21) and so on.
  expect(knownDeviation(assumedOdds(), 0)).toBeCloseTo(Math.sqrt(0.2275 / 21), 12);
  expect(knownDeviation(assumedOdds(), 79)).toBeCloseTo(Math.sqrt(0.2275 / 100), 12);
});

it("keeps how recalled cards are rated where another part is known", () => {
  const { first, recalled } = withKnown(assumedOdds(), 0.7);
  expect(first.again).toBeCloseTo(0.3, 12);
  expect(first.hard).toBeCloseTo(0.7 * 0.124, 12);
  expect(first.good).toBeCloseTo(0.7 * 0.651, 12);
  expect(first.easy).toBeCloseTo(0.7 * 0.225, 12);
  expect(recalled).toEqual(assumedOdds().recalled);
});
