import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjustPrices,
  findPrices,
  finestTemperature,
  floorOf,
  lowestPrices,
} from "#plan/prices.ts";
import { anyPerson, latticeOf, relaxationOf, type Task } from "#plan/readiness.ts";
import { Relaxation } from "#plan/relaxation.ts";
import { bestOfAll } from "./exhaustive.ts";
import { aTask, fineLattice, problemOf, seenCard, tinyTask, unseenCard } from "./problems.ts";

const found = (task: Task) => {
  const relaxation = relaxationOf(task, latticeOf(anyPerson, task.room.length));
  const prices = findPrices(relaxation, null);
  relaxation.plan(prices, finestTemperature);
  relaxation.follow();
  return { relaxation, prices };
};

/** 40 cards, some of them known, for ten days with too little room. */
const tight = aTask(
  [
    ...Array(25).fill(unseenCard),
    ...Array.from({ length: 15 }, (_, at) => seenCard(2 + at, 1 + at)),
  ],
  10,
  7,
);

describe("the prices that are found", () => {
  it("make the relaxation no lower than the best that can be done", () => {
    fc.assert(
      fc.property(tinyTask, (task) => {
        const problem = problemOf(task);
        const relaxation = new Relaxation(problem, fineLattice);
        const value = relaxation.plan(findPrices(relaxation, null), 0);
        // What the fine lattice may be off by, a card.
        expect(value).toBeGreaterThanOrEqual(bestOfAll(problem) - 0.0005 * task.cards.length);
      }),
      { numRuns: 25 },
    );
  });

  it("make each day's reviews fill its room, about, where there is too little of it", () => {
    const { relaxation } = found(tight);
    for (const asked of relaxation.asked) expect(Math.abs(asked - 7)).toBeLessThan(0.7);
  });

  it.each([
    [78, 10, 2, 22],
    [77, 8, 1, 14],
    [128, 0, 1, 20],
    [127, 95, 2, 11],
    [150, 0, 138, 1],
  ])(
    "make them do so when there are %i new and %i known cards for %i reviews a day",
    (fresh, known, room, days) => {
      const seen = Array.from({ length: known }, (_, at) => seenCard(90 + at, 5));
      const { relaxation } = found(aTask([...Array(fresh).fill(unseenCard), ...seen], days, room));
      for (const asked of relaxation.asked)
        expect(Math.abs(asked - room)).toBeLessThan(0.15 * room);
    },
  );

  it("ask for no review on a day without room", () => {
    const anyRoom = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(anyRoom, (room) => {
        const { relaxation } = found({ ...tight, room });
        for (const [day, reviews] of room.entries())
          if (reviews === 0) expect(relaxation.asked[day]).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it("are the lowest there are where there is room for all", () => {
    const { prices, relaxation } = found({ ...tight, room: Array(10).fill(500) });
    expect(prices).toEqual(lowestPrices(Array(10).fill(500)));
    for (const asked of relaxation.asked) expect(asked).toBeLessThanOrEqual(40);
  });

  it("are higher the less room there is", () => {
    const mean = (room: number) =>
      found({ ...tight, room: Array(10).fill(room) }).prices.reduce((sum, each) => sum + each, 0);
    const rising = [30, 14, 7, 4, 2].map(mean);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  it("do not depend on the order of the cards", () => {
    const { prices } = found(tight);
    const other = found({ ...tight, cards: [...tight.cards].reverse() }).prices;
    for (const [day, price] of prices.entries()) expect(other[day]).toBeCloseTo(price, 6);
  });

  it("are found again from themselves, and from those of nearly the same cards", () => {
    const { relaxation, prices } = found(tight);
    const cards = tight.cards.map((card, at) => (at === 30 ? seenCard(0.2, 1) : card));
    const [again, next] = [tight, { ...tight, cards }].map((task) =>
      findPrices(relaxationOf(task, relaxation.lattice), prices),
    );
    // Two prices are as good when they differ by less than what choices are told apart by.
    for (const [day, price] of prices.entries()) {
      expect(Math.abs((again?.[day] ?? 0) - price)).toBeLessThan(2 * finestTemperature);
      expect(Math.abs((next?.[day] ?? 0) - price)).toBeLessThan(2 * finestTemperature);
    }
  });

  it("are searched for anew where those from before are for another number of days", () => {
    const { relaxation, prices } = found(tight);
    const anew = findPrices(relaxation, Float64Array.of(0.1, 0.1));
    expect(anew).toEqual(prices);
  });
});

it("costs a little more to wait, up to two weeks", () => {
  expect(floorOf(0)).toBeCloseTo(0.002, 12);
  expect(floorOf(7)).toBeCloseTo(0.003, 12);
  expect(floorOf(14)).toBeCloseTo(0.004, 12);
  expect(floorOf(50)).toBeCloseTo(0.004, 12);
});

it("adjusts no price below the lowest, nor changes those it is given", () => {
  const { relaxation, prices } = found(tight);
  const before = prices.slice();
  const loose = relaxationOf({ ...tight, room: Array(10).fill(500) }, relaxation.lattice);
  const adjusted = adjustPrices(loose, prices, 40);
  expect(prices).toEqual(before);
  for (const [day, price] of adjusted.entries()) expect(price).toBeGreaterThanOrEqual(floorOf(day));
});
