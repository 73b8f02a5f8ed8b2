import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownDeviation } from "#plan/odds.ts";
import { outlooks } from "#plan/outlook.ts";
import { findPrices, finestTemperature } from "#plan/prices.ts";
import type { PlannedCard } from "#plan/problem.ts";
import {
  anyPerson,
  latticeOf,
  type Person,
  type Readiness,
  readinessOf,
  relaxationOf,
  type Task,
} from "#plan/readiness.ts";
import { anyMemory, aTask, seenCard, unseenCard } from "./problems.ts";

function readyFor(task: Task, person: Person = anyPerson): Readiness {
  const prices = findPrices(relaxationOf(task, latticeOf(person, task.room.length)), null);
  return readinessOf(task, person, prices)[0] as Readiness;
}
const width = ({ low, high }: Readiness): number => high - low;

it("states a range around the recall to expect, within 0 and 1", () => {
  const anyTask = fc.record({
    cards: fc.array(fc.record({ stake: fc.constant(0), memory: fc.option(anyMemory) }), {
      minLength: 1,
      maxLength: 40,
    }),
    days: fc.integer({ min: 1, max: 12 }),
    room: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(anyTask, ({ cards, days, room }) => {
      const { low, recall, high } = readyFor(aTask(cards, days, room));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(recall ?? 0);
      expect(high).toBeGreaterThanOrEqual(recall ?? 1);
      expect(high).toBeLessThanOrEqual(1);
    }),
    { numRuns: 15 },
  );
});

const cards = [
  ...Array(20).fill(unseenCard),
  ...Array.from({ length: 20 }, (_, at) => seenCard(1 + at, 3)),
];

it("states a narrower range of a person of whom more reviews are known", () => {
  const known: Person = {
    ...anyPerson,
    knownDeviation: knownDeviation(anyPerson.odds, 200),
    hold: { log: 0, deviation: 0.3 },
  };
  const task = aTask(cards, 8, 6);
  expect(width(readyFor(task, known))).toBeLessThan(0.95 * width(readyFor(task)));
});

it("states a narrower range of many cards than of a few like them", () => {
  const many = Array(6).fill(cards).flat();
  expect(width(readyFor(aTask(many, 8, 36)))).toBeLessThan(width(readyFor(aTask(cards, 8, 6))));
});

it("expects more of a person whose memories hold longer, and of one who knows more beforehand", () => {
  const task = aTask(cards, 8, 6);
  const longer = readyFor(task, { ...anyPerson, hold: { log: 0.5, deviation: 0.3 } });
  const { first } = anyPerson.odds;
  const odds = { ...anyPerson.odds, first: { ...first, again: 0.4, good: first.good + 0.25 } };
  const expected = readyFor(task).recall ?? 0;
  expect(longer.recall).toBeGreaterThan(expected);
  expect(readyFor(task, { ...anyPerson, odds }).recall).toBeGreaterThan(expected);
});

it("leaves to chance alone what is known exactly of a person", () => {
  const sure: Person = { ...anyPerson, knownDeviation: 0, hold: { log: 0, deviation: 0 } };
  const { low, recall, high } = readyFor(aTask([unseenCard, seenCard(10, 6)], 4, 0), sure);
  // Without practice 0.35 and, 6 + 4 days after a review with a stability of 10, 0.9: half their distance is the spread
  // of a card, and 1.645 of the standard deviations of the mean of two hold 90 %. The lattice is coarse: within 0.01.
  expect(Math.abs((recall ?? 0) - 0.625)).toBeLessThan(0.01);
  const expected = (1.645 * 0.275) / Math.sqrt(2);
  expect(Math.abs(high - (recall ?? 0) - expected)).toBeLessThan(0.01);
  expect(Math.abs((recall ?? 0) - low - expected)).toBeLessThan(0.01);
});

describe("moving the interview a day later, at the same minutes, never lowers what is promised", () => {
  // A price search ends within 0.001 a card of the room there is, on either day, and near-ties of up to 0.002 are shared.
  const tolerance = 0.003;
  const anyDays = fc.integer({ min: 1, max: 25 });
  const promised = (some: readonly PlannedCard[], days: number, room: number): number => {
    const relaxation = relaxationOf(aTask(some, days, room), latticeOf(anyPerson, days));
    const prices = findPrices(relaxation, null);
    relaxation.plan(prices, finestTemperature);
    relaxation.follow();
    return outlooks(relaxation, prices)[0]?.recall ?? 0;
  };
  const expectNoLess = (some: readonly PlannedCard[], days: number, room: number): void => {
    const before = promised(some, days, room);
    expect(promised(some, days + 1, room)).toBeGreaterThanOrEqual(before - tolerance);
  };

  it("for cards never reviewed: the same plan can begin a day later", () => {
    // 5 to 60 minutes, at 20 seconds a review.
    const anyRoom = fc.integer({ min: 5, max: 60 }).map((minutes) => 3 * minutes);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), anyDays, anyRoom, (count, days, room) =>
        expectNoLess(Array(count).fill(unseenCard), days, room),
      ),
      { numRuns: 30 },
    );
  });

  // With fewer reviews than that, what is known fades faster than it can be held.
  it("for any cards, when there are as many reviews until then as cards", () => {
    const anyCard = fc.record({ stake: fc.constant(0), memory: fc.option(anyMemory) });
    const anyCards = fc.array(anyCard, { minLength: 1, maxLength: 100 });
    const anyRoom = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyCards, anyDays, anyRoom, (some, days, room) => {
        fc.pre(days * room >= some.length);
        expectNoLess(some, days, room);
      }),
      { numRuns: 30 },
    );
  });

  it("but does where nothing can be reviewed, since all that is known fades", () => {
    const known = [seenCard(3, 1), seenCard(8, 2)];
    expect(promised(known, 6, 0)).toBeLessThan(promised(known, 5, 0) - tolerance);
  });
});
