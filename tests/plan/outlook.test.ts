import fc from "fast-check";
import { default_w, forgetting_curve } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import { type Outlook, outlooks } from "#plan/outlook.ts";
import { findPrices, finestTemperature } from "#plan/prices.ts";
import type { Task } from "#plan/readiness.ts";
import { Relaxation } from "#plan/relaxation.ts";
import { bestOfEach } from "./exhaustive.ts";
import {
  anyMemory,
  aTask,
  fineLattice,
  problemOf,
  seenCard,
  tinyTask,
  unseenCard,
} from "./problems.ts";

function allOf(task: Task): Outlook[] {
  const relaxation = new Relaxation(problemOf(task), fineLattice);
  const prices = findPrices(relaxation, null);
  relaxation.plan(prices, finestTemperature);
  relaxation.follow();
  return outlooks(relaxation, prices);
}
const outlookOf = (task: Task): Outlook => allOf(task)[0] as Outlook;

describe("without room for any review", () => {
  it("a card never reviewed is recalled as often as cards are known at first sight", () => {
    const { cards, recall, byDay } = outlookOf(aTask([unseenCard], 4, 0));
    expect(cards).toBe(1);
    expect(recall).toBeCloseTo(0.35, 9);
    expect(byDay).toHaveLength(5);
    for (const each of byDay) expect(each).toBeCloseTo(0.35, 9);
  });

  it("a reviewed card is recalled as its curve says, at the hour of the interview", () => {
    const anyHour = fc.double({ min: -0.3, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(anyMemory, anyHour, fc.integer({ min: 1, max: 6 }), (memory, later, days) => {
        const goals = [{ day: days, later }];
        const { recall } = outlookOf(aTask([{ stake: 0, memory }], days, 0, { goals }));
        const elapsed = memory.elapsedDays + days + later;
        const expected = forgetting_curve(default_w, elapsed, memory.stability);
        expect(Math.abs((recall ?? 0) - expected)).toBeLessThan(0.0005);
      }),
      { numRuns: 30 },
    );
  });

  it("recall is the mean over the cards, and varies the less the more there are", () => {
    const two = outlookOf(aTask([unseenCard, seenCard(10, 6)], 4, 0));
    // Stable for 10 days and reviewed 6 + 4 days before: 90 %.
    expect(two.recall).toBeCloseTo((0.35 + 0.9) / 2, 3);
    // Half the distance between 0.35 and 0.9 is the spread of a card, and less by √2 that of the mean of two.
    expect(two.chance).toBeCloseTo(0.275 / Math.sqrt(2), 2);
    const eight = outlookOf(
      aTask([...Array(4).fill(unseenCard), ...Array(4).fill(seenCard(10, 6))], 4, 0),
    );
    expect(eight.chance).toBeCloseTo(two.chance / 2, 9);
  });

  it("a card is not ready that would be recalled less than 7 times in 10", () => {
    // Recalled to 35 %, 90 % and, since 1 day of stability is long past, about 61 %.
    const cards = [unseenCard, seenCard(10, 6), seenCard(1, 26)];
    expect(forgetting_curve(default_w, 30, 1)).toBeLessThan(0.65);
    expect(outlookOf(aTask(cards, 4, 0)).notReady).toBeCloseTo(2, 6);
  });
});

it("is null where an interview covers nothing", () => {
  expect(outlookOf(aTask([], 3, 5))).toMatchObject({ cards: 0, recall: null, notReady: 0 });
});

it("counts at each interview the cards that it covers", () => {
  const goals = [
    { day: 2, later: 0 },
    { day: 4, later: 0 },
  ];
  const stakes = [
    [1, 0],
    [1, 1],
  ];
  const cards = [seenCard(10, 8), seenCard(20, 16, { stake: 1 }), { ...unseenCard, stake: 1 }];
  const [first, second] = allOf(aTask(cards, 4, 0, { goals, stakes })) as [Outlook, Outlook];
  expect([first.cards, second.cards].map((count) => Math.round(count * 1e6) / 1e6)).toEqual([3, 2]);
  // At the first 8 + 2 days have passed for a stability of 10, at the second 16 + 4 for one of 20: 90 % both times.
  const later = forgetting_curve(default_w, 18, 20);
  expect(first.recall).toBeCloseTo((0.9 + later + 0.35) / 3, 3);
  expect(second.recall).toBeCloseTo((0.9 + 0.35) / 2, 3);
});

it("ends its way by day where it says, when no day is asked for too much", () => {
  fc.assert(
    fc.property(tinyTask, (task) => {
      const roomy = { ...task, room: task.room.map(() => 2 * task.cards.length) };
      const { recall, byDay } = outlookOf(roomy);
      expect(byDay).toHaveLength(task.room.length + 1);
      expect(byDay.at(-1)).toBeCloseTo(recall ?? 0, 6);
    }),
    { numRuns: 20 },
  );
});

it("promises, where there is room for all, the best that can be done", () => {
  fc.assert(
    fc.property(tinyTask, (task) => {
      const roomy = { ...task, room: task.room.map(() => task.cards.length) };
      const count = task.cards.length;
      const best = bestOfEach(problemOf(roomy)) / count;
      const { recall } = outlookOf(roomy);
      expect(recall).toBeLessThan(best + 0.0005);
      // A review that is worth less than the lowest price of 0.004 is left out, and near-ties lose a little, on each day.
      expect(recall).toBeGreaterThan(best - 0.006 * task.room.length);
    }),
    { numRuns: 20 },
  );
});
