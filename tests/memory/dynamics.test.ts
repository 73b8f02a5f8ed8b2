import fc from "fast-check";
import { default_w, FSRSAlgorithm, forgetting_curve } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import { defaultParameters, dynamicsOf, type Parameters } from "#memory/dynamics.ts";
import { retrievability } from "#memory/retrievability.ts";
import { gradeOf } from "#memory/scheduler.ts";
import { ratings } from "#model/review.ts";
import { later } from "#model/time.ts";
import { days, learned, now } from "../builders.ts";

/** ts-fsrs rounds each step to eight decimals; four significant digits of the smallest stability are left. */
function expectSame(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(5e-5 * Math.abs(expected));
}

/** The defaults with some parameters changed, all within the limits to which ts-fsrs clips them. */
const changed = (over: Readonly<Record<number, number>>): Parameters =>
  defaultParameters.map((parameter, index) => over[index] ?? parameter);

const learners: readonly (readonly [string, Parameters])[] = [
  ["the default learner", defaultParameters],
  ["one who forgets fast", changed({ 0: 0.12, 1: 0.4, 2: 1.1, 3: 3.9, 8: 1.3, 20: 0.3 })],
  ["one who learns well", changed({ 2: 6, 3: 21, 8: 2.4, 10: 1.1, 11: 2.2, 20: 0.12 })],
  ["one to whom all is hard", changed({ 4: 8.9, 5: 0.4, 6: 3.7, 7: 0.1, 15: 0.3, 16: 3.5 })],
  ["one who gains within a day", changed({ 17: 1.2, 18: 0.6, 19: 0.3, 14: 2.4 })],
];

const anyStrength = fc.record({
  // Evenly spread by order of magnitude, from the least that FSRS knows to 36,500 days.
  stability: fc.double({ min: -3, max: Math.log10(36_500), noNaN: true }).map((log) => 10 ** log),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
});
const anyGap = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1, max: 3_000 }),
);
const anyRating = fc.constantFrom(...ratings);

it("has the default parameters of ts-fsrs", () => {
  expect(defaultParameters).toEqual([...default_w]);
});

describe.each(learners)("%s", (_, parameters) => {
  const dynamics = dynamicsOf(parameters);
  const reference = new FSRSAlgorithm({ w: parameters });

  it("has parameters that ts-fsrs takes as they are", () => {
    expect([...reference.parameters.w]).toEqual(parameters);
  });

  it.each(ratings)("begins after %s as ts-fsrs says", (rating) => {
    const expected = reference.next_state(null, 0, gradeOf[rating]);
    const { stability, difficulty } = dynamics.first(rating);
    expectSame(stability, expected.stability);
    expectSame(difficulty, expected.difficulty);
  });

  it("goes on after any review as ts-fsrs says", () => {
    fc.assert(
      fc.property(anyStrength, anyGap, anyRating, (before, gap, rating) => {
        const expected = reference.next_state(before, gap, gradeOf[rating]);
        expectSame(dynamics.nextStability(before, gap, rating), expected.stability);
        expectSame(dynamics.nextDifficulty(before.difficulty, rating), expected.difficulty);
      }),
      { numRuns: 2_000 },
    );
  });

  it("forgets as ts-fsrs says", () => {
    const anyDays = fc.double({ min: 0, max: 3_000, noNaN: true });
    fc.assert(
      fc.property(anyStrength, anyDays, ({ stability }, elapsed) => {
        const expected = forgetting_curve([...parameters], elapsed, stability);
        expectSame(dynamics.recall(elapsed, stability), expected);
      }),
      { numRuns: 1_000 },
    );
  });
});

it("forgets by default as a card's retrievability does", () => {
  const { recall } = dynamicsOf(defaultParameters);
  const anyDays = fc.integer({ min: 0, max: 3_000 });
  fc.assert(
    fc.property(anyStrength, anyDays, ({ stability }, elapsed) => {
      const memory = learned({ stability, reviewedAt: later(now, -days(elapsed)) });
      expect(recall(elapsed, stability)).toBeCloseTo(retrievability(memory, now) ?? 0, 12);
    }),
  );
});

it("takes a review that lies in the future as made just now", () => {
  expect(dynamicsOf(defaultParameters).recall(-3, 10)).toBe(1);
});
