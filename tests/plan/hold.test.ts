import fc from "fast-check";
import { default_w, forgetting_curve } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import { defaultParameters, dynamicsOf } from "#memory/dynamics.ts";
import { assumedHold, holdOf, type Recalled, withHold } from "#plan/hold.ts";

const dynamics = dynamicsOf(defaultParameters);

const times = (count: number, review: Recalled): Recalled[] => Array(count).fill(review);

/** Bayes' rule by brute force: 601 factors within three standard deviations of the prior, with the curve of ts-fsrs. */
function posterior(reviews: readonly Recalled[]): { mean: number; deviation: number } {
  let [all, sum, squares] = [0, 0, 0];
  for (let step = -300; step <= 300; step += 1) {
    const log = (3 * assumedHold.deviation * step) / 300;
    let weight = Math.exp(-0.5 * (log / assumedHold.deviation) ** 2);
    for (const { elapsedDays, stability, recalled } of reviews) {
      const recall = forgetting_curve(default_w, elapsedDays, stability * Math.exp(log));
      weight *= recalled ? recall : 1 - recall;
    }
    all += weight;
    sum += weight * log;
    squares += weight * log ** 2;
  }
  const mean = sum / all;
  return { mean, deviation: Math.sqrt(squares / all - mean ** 2) };
}

describe("how long a person's memories hold", () => {
  it("is what is assumed until they have reviewed anything", () => {
    const { log, deviation } = holdOf([], dynamics);
    expect(log).toBeCloseTo(0, 12);
    expect(Math.abs(deviation - assumedHold.deviation)).toBeLessThan(0.01);
  });

  it("is shorter for one who misses much of what should be recalled 9 times in 10", () => {
    const asExpected = { elapsedDays: 10, stability: 10 };
    const misses = times(15, { ...asExpected, recalled: false });
    const hits = times(15, { ...asExpected, recalled: true });
    expect(holdOf([...misses, ...hits], dynamics).log).toBeLessThan(-0.3);
  });

  it("is longer for one who recalls what should mostly be gone", () => {
    expect(
      holdOf(times(30, { elapsedDays: 60, stability: 2, recalled: true }), dynamics).log,
    ).toBeGreaterThan(0.3);
  });

  it("is Bayes' rule", () => {
    const anyReview = fc.record({
      elapsedDays: fc.integer({ min: 1, max: 20 }),
      stability: fc.double({ min: 3, max: 20, noNaN: true }),
      recalled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyReview, { maxLength: 8 }), (reviews) => {
        const expected = posterior(reviews);
        const { log, deviation } = holdOf(reviews, dynamics);
        // The 61 factors that are reckoned with count the outermost two in full, which are 1 % as likely as the middle.
        expect(Math.abs(log - expected.mean)).toBeLessThan(0.005);
        expect(Math.abs(deviation - Math.max(0.36, expected.deviation))).toBeLessThan(0.005);
      }),
      { numRuns: 30 },
    );
  });

  it("is never taken to be surer than within 0.36, since people differ in other ways too", () => {
    const hits = times(900, { elapsedDays: 10, stability: 10, recalled: true });
    const misses = times(100, { elapsedDays: 10, stability: 10, recalled: false });
    const { log, deviation } = holdOf([...hits, ...misses], dynamics);
    expect(Math.abs(log)).toBeLessThan(0.05);
    expect(deviation).toBe(0.36);
  });
});

describe("a person whose memories hold by a factor longer", () => {
  it("recalls after twice the days what others recall after the days", () => {
    const { recall } = withHold(dynamics, Math.log(2));
    expect(recall(20, 10)).toBeCloseTo(0.9, 6);
    expect(recall(14, 5)).toBeCloseTo(forgetting_curve(default_w, 7, 5), 6);
  });

  it("is given the same stabilities by the scheduler", () => {
    const before = { stability: 8, difficulty: 4 };
    expect(withHold(dynamics, 0.5).nextStability(before, 9, "good")).toBe(
      dynamics.nextStability(before, 9, "good"),
    );
  });
});
