import fc from "fast-check";
import { Lattice } from "#plan/lattice.ts";
import { assumedOdds } from "#plan/odds.ts";
import type { Goal, PlannedCard, Problem } from "#plan/problem.ts";
import { scheduler, type Task } from "#plan/readiness.ts";

export const unseenCard: PlannedCard = { stake: 0, memory: null };

export const seenCard = (
  stability: number,
  elapsedDays: number,
  { difficulty = 5, stake = 0 } = {},
): PlannedCard => ({ stake, memory: { stability, difficulty, elapsedDays } });

/** A plan of some days with the same room on each, for one interview behind the last of them. */
export function aTask(
  cards: readonly PlannedCard[],
  days: number,
  room: number,
  over: Partial<Task> = {},
): Task {
  return {
    room: Array.from({ length: days }, () => room),
    goals: [{ day: days, later: 0 }],
    stakes: [[1]],
    cards,
    ...over,
  };
}

export const problemOf = (task: Task): Problem => ({
  ...task,
  dynamics: scheduler,
  odds: assumedOdds(),
});

/**
 * A lattice so fine that what lies between its nodes is known within 0.001. Stabilities are 11 % apart, difficulties by a
 * half. A table is off by at most an eighth of the square of such a step, times its second derivative: that of recall is
 * at most 0.031 by the logarithm of stability (5e-5), and 0.098 by difficulty where it is near 10, from where one review
 * can lead to half as much stability again or more (0.003 there, less than 0.0002 below 8).
 */
export const fineLattice = new Lattice(scheduler, assumedOdds(), 96, 19);

export const anyMemory = fc.record({
  stability: fc.double({ min: 0, max: 4, noNaN: true }).map(Math.exp),
  difficulty: fc.double({ min: 1, max: 8, noNaN: true }),
  elapsedDays: fc.integer({ min: 0, max: 12 }),
});

const anyCard: fc.Arbitrary<PlannedCard> = fc.record({
  stake: fc.constant(0),
  memory: fc.option(anyMemory),
});

const anyGoal = (days: number): fc.Arbitrary<Goal> =>
  fc.record({
    day: fc.constant(days),
    later: fc.double({ min: -0.3, max: 0.4, noNaN: true }),
  });

/** So small that every policy can be tried: 1 to 3 cards and days, room for at most 2 reviews a day. */
export const tinyTask: fc.Arbitrary<Task> = fc.integer({ min: 1, max: 3 }).chain((days) =>
  fc.record({
    room: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: days, maxLength: days }),
    goals: fc.tuple(anyGoal(days)),
    stakes: fc.constant([[1]]),
    cards: fc.array(anyCard, { minLength: 1, maxLength: 3 }),
  }),
);
