import fc from "fast-check";
import { default_w, forgetting_curve } from "ts-fsrs";
import { expect, it } from "vitest";
import { cohortsOf, worthToday } from "#plan/cohorts.ts";
import { Relaxation } from "#plan/relaxation.ts";
import { anyMemory, aTask, fineLattice, problemOf, seenCard, unseenCard } from "./problems.ts";

const sumOf = (numbers: Float64Array) => numbers.reduce((sum, each) => sum + each, 0);

it("puts the cards of one day and stake together, and those never reviewed", () => {
  const cards = [
    unseenCard,
    unseenCard,
    seenCard(3, 2),
    seenCard(40, 2, { difficulty: 9 }),
    seenCard(3, 2, { stake: 1 }),
    seenCard(3, 7),
  ];
  const problem = problemOf(aTask(cards, 5, 3, { stakes: [[1], [2]] }));
  const cohorts = [...cohortsOf(problem, fineLattice).values()];
  const told = cohorts.map(({ stake, elapsedDays, cards: each }) => [
    stake,
    elapsedDays,
    Math.round(sumOf(each) * 1e6) / 1e6,
  ]);
  expect(told).toEqual([
    [0, null, 2],
    [0, 2, 2],
    [1, 2, 1],
    [0, 7, 1],
  ]);
});

it("loses no card, wherever it lies on the lattice", () => {
  const anyCards = fc.array(fc.record({ stake: fc.constant(0), memory: fc.option(anyMemory) }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(anyCards, (cards) => {
      const cohorts = cohortsOf(problemOf(aTask(cards, 3, 1)), fineLattice);
      const all = [...cohorts.values()].reduce((sum, each) => sum + sumOf(each.cards), 0);
      expect(all).toBeCloseTo(cards.length, 8);
    }),
    { numRuns: 30 },
  );
});

it("leaves today out of the choices of cards that were reviewed today", () => {
  const problem = problemOf(aTask([seenCard(3, 0), seenCard(3, 1)], 3, 1));
  const [today, yesterday] = [...cohortsOf(problem, fineLattice).values()];
  expect(today?.days).toEqual([1, 2]);
  expect(yesterday?.days).toEqual([0, 1, 2]);
});

it("finds a review today worth what it adds on the only day there is", () => {
  const relaxation = new Relaxation(
    problemOf(aTask([unseenCard, seenCard(2, 3)], 1, 1)),
    fineLattice,
  );
  relaxation.plan(Float64Array.of(0.01), 0);
  const recall = (days: number, stability: number) => forgetting_curve(default_w, days, stability);
  // First sight, one day before the interview: each rating by its chance, against 35 % that are known anyway.
  const first =
    0.65 * recall(1, 0.212) +
    0.35 * (0.124 * recall(1, 1.2931) + 0.651 * recall(1, 2.3065) + 0.225 * recall(1, 8.2956));
  expect(worthToday(relaxation.cohorts, fineLattice, unseenCard)).toBeCloseTo(first - 0.35, 3);
});

it("tells nothing of a card that was reviewed today", () => {
  const cards = [seenCard(3, 0), seenCard(3, 1)] as const;
  const relaxation = new Relaxation(problemOf(aTask(cards, 3, 1)), fineLattice);
  relaxation.plan(Float64Array.of(0.01, 0.01, 0.01), 0);
  expect(worthToday(relaxation.cohorts, fineLattice, cards[0])).toBeNull();
  expect(worthToday(relaxation.cohorts, fineLattice, cards[1])).not.toBeNull();
});

it("finds a card worth twice as much that counts twice at the interview, where reviews cost nothing later", () => {
  const [once, twice] = [seenCard(3, 5), seenCard(3, 5, { stake: 1 })];
  const task = aTask([once, twice], 4, 1, { stakes: [[1], [2]] });
  const relaxation = new Relaxation(problemOf(task), fineLattice);
  relaxation.plan(new Float64Array(4), 0);
  const worth = (card: typeof once) => worthToday(relaxation.cohorts, fineLattice, card) ?? 0;
  expect(worth(once)).not.toBe(0);
  expect(worth(twice)).toBeCloseTo(2 * worth(once), 9);
});
