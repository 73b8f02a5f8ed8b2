import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Relaxation } from "#plan/relaxation.ts";
import { bestOfAll, bestOfEach } from "./exhaustive.ts";
import { aTask, fineLattice, problemOf, seenCard, tinyTask, unseenCard } from "./problems.ts";

/** What a fine lattice may be off by, a card: see there. */
const latticeError = 0.0005;
const anyPrices = fc.array(fc.double({ min: 0, max: 0.4, noNaN: true }), {
  minLength: 3,
  maxLength: 3,
});

describe("the value of the relaxation", () => {
  it("is never below the best that can be done, whatever the prices", () => {
    fc.assert(
      fc.property(tinyTask, anyPrices, (task, prices) => {
        const problem = problemOf(task);
        const relaxation = new Relaxation(problem, fineLattice);
        const value = relaxation.plan(Float64Array.from(prices.slice(0, task.room.length)), 0);
        const error = latticeError * task.cards.length;
        expect(value).toBeGreaterThanOrEqual(bestOfAll(problem) - error);
      }),
      { numRuns: 30 },
    );
  });

  it("is the best that can be done where there is room for all and reviews cost nothing", () => {
    fc.assert(
      fc.property(tinyTask, (task) => {
        const problem = problemOf({ ...task, room: task.room.map(() => task.cards.length) });
        const relaxation = new Relaxation(problem, fineLattice);
        const value = relaxation.plan(new Float64Array(task.room.length), 0);
        const error = latticeError * task.cards.length;
        expect(Math.abs(value - bestOfEach(problem))).toBeLessThan(error);
      }),
      { numRuns: 40 },
    );
  });

  it("holds with two interviews, of which a card may count at one or both", () => {
    const goals = [
      { day: 1, later: 0.2 },
      { day: 3, later: 0 },
    ];
    const stakes = [
      [1, 0],
      [0, 1],
      [1, 1],
    ];
    const anyStake = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(tinyTask, fc.tuple(anyStake, anyStake, anyStake), (task, of) => {
        const cards = task.cards.map((card, at) => ({ ...card, stake: of[at] as number }));
        const problem = problemOf({ ...task, room: [1, 2, 1], goals, stakes, cards });
        const relaxation = new Relaxation(problem, fineLattice);
        const error = 2 * latticeError * cards.length;
        const best = bestOfAll(problem);
        expect(relaxation.plan(new Float64Array(3), 0)).toBeGreaterThanOrEqual(best - error);
        const some = relaxation.plan(Float64Array.of(0.1, 0.05, 0.02), 0);
        expect(some).toBeGreaterThanOrEqual(best - error);
      }),
      { numRuns: 25 },
    );
  });

  it("is that of a card many times over for many like it", () => {
    const prices = Float64Array.of(0.02, 0.03, 0.01);
    const worthOf = (count: number) => {
      const task = aTask(Array(count).fill(seenCard(3, 4)), 3, 0);
      return new Relaxation(problemOf(task), fineLattice).plan(prices, 0);
    };
    expect(worthOf(7)).toBeCloseTo(7 * worthOf(1), 9);
  });
});

describe("reviews asked for", () => {
  it("are one of each card where a review on the only day is worth its price", () => {
    const task = aTask([unseenCard, unseenCard, seenCard(1, 6)], 1, 3);
    const relaxation = new Relaxation(problemOf(task), fineLattice);
    relaxation.plan(Float64Array.of(0.001), 0);
    relaxation.follow();
    expect(relaxation.asked[0]).toBeCloseTo(3, 9);
    // All of them are then on the lattice, reviewed on day 0.
    expect(relaxation.reviewed.reduce((sum, each) => sum + each, 0)).toBeCloseTo(3, 9);
  });

  it("are none where every day costs more than recall is worth", () => {
    const relaxation = new Relaxation(
      problemOf(aTask([unseenCard, seenCard(1, 6)], 3, 1)),
      fineLattice,
    );
    relaxation.plan(Float64Array.of(1, 1, 1), 0);
    relaxation.follow();
    expect([...relaxation.asked]).toEqual([0, 0, 0]);
  });

  it("are fewer on a day that costs more", () => {
    const asked = (price: number) => {
      const cards = [unseenCard, seenCard(2, 3), seenCard(9, 9)];
      const relaxation = new Relaxation(problemOf(aTask(cards, 3, 1)), fineLattice);
      relaxation.plan(Float64Array.of(0.02, price, 0.02), 0.01);
      relaxation.follow();
      return relaxation.asked[1] as number;
    };
    const falling = [0.01, 0.02, 0.05, 0.1, 0.3].map(asked);
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(falling[0]).toBeGreaterThan(falling.at(-1) as number);
  });

  it("do not depend on the order of the cards", () => {
    fc.assert(
      fc.property(tinyTask, anyPrices, (task, prices) => {
        const [there, back] = [task.cards, [...task.cards].reverse()].map((cards) => {
          const relaxation = new Relaxation(problemOf({ ...task, cards }), fineLattice);
          const value = relaxation.plan(
            Float64Array.from(prices.slice(0, task.room.length)),
            0.002,
          );
          relaxation.follow();
          return [value, ...relaxation.asked];
        }) as [number[], number[]];
        for (const [at, each] of there.entries()) expect(back[at]).toBeCloseTo(each, 9);
      }),
      { numRuns: 30 },
    );
  });
});
