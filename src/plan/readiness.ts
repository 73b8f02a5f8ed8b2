import { defaultParameters, dynamicsOf } from "#memory/dynamics.ts";
import { assumedHold, type Hold, withHold } from "./hold.ts";
import { Lattice } from "./lattice.ts";
import { assumedOdds, knownAtFirst, knownDeviation, type RatingOdds, withKnown } from "./odds.ts";
import { type Outlook, outlooks } from "./outlook.ts";
import { adjustPrices, findPrices, type Prices } from "./prices.ts";
import type { Problem } from "./problem.ts";
import { Relaxation } from "./relaxation.ts";

/** What is known of the person who plans. */
export type Person = {
  readonly odds: RatingOdds;
  /** How surely the part is known that they know at first sight: a standard deviation. */
  readonly knownDeviation: number;
  readonly hold: Hold;
};

/** A person of whom nothing is known yet. */
export const anyPerson: Person = {
  odds: assumedOdds(),
  knownDeviation: knownDeviation(assumedOdds(), 0),
  hold: assumedHold,
};

export const scheduler = dynamicsOf(defaultParameters);

/** A plan of so many days gains nothing from the finer lattice, and takes long. */
const manyDays = 25;
const fine = new Lattice(scheduler, assumedOdds(), 24, 6);
const coarse = new Lattice(scheduler, assumedOdds(), 16, 5);

/** The lattice of a person, as far as they are known, for a plan of some days. */
export const latticeOf = ({ hold, odds }: Person, days: number): Lattice =>
  (days > manyDays ? coarse : fine).of(withHold(scheduler, hold.log).recall, odds);

/** All of a planning problem that does not depend on who plans. */
export type Task = Omit<Problem, "dynamics" | "odds">;

export const relaxationOf = (task: Task, lattice: Lattice): Relaxation =>
  new Relaxation({ ...task, dynamics: lattice.dynamics, odds: lattice.odds }, lattice);

/** An outlook and the range that recall will lie in, 9 times in 10. */
export type Readiness = Outlook & { readonly low: number; readonly high: number };

/** 90 % of a normal distribution lie within so many standard deviations. */
const ninetyPercent = 1.645;

/** The outlook for each goal at prices that were found for the task, and how sure it is. */
export function readinessOf(task: Task, person: Person, prices: Prices): Readiness[] {
  const days = task.room.length;
  const expected = outlooksAt(task, latticeOf(person, days), prices);
  const { hold, odds } = person;
  const holdBy = (by: number): Lattice =>
    latticeOf({ ...person, hold: { ...hold, log: hold.log + by } }, days);
  const knownBy = (by: number): Lattice => {
    const known = Math.min(0.99, Math.max(0.01, knownAtFirst(odds) + by));
    return latticeOf({ ...person, odds: withKnown(odds, known) }, days);
  };
  const other = (lattice: Lattice): Outlook[] => outlooksFrom(task, lattice, prices).outlooks;
  const holdStep = ninetyPercent * hold.deviation;
  const knownStep = ninetyPercent * person.knownDeviation;
  const [shorter, longer] = [other(holdBy(-holdStep)), other(holdBy(holdStep))];
  const [fewer, more] = [other(knownBy(-knownStep)), other(knownBy(knownStep))];
  return expected.map((outlook, goal): Readiness => {
    const recall = outlook.recall ?? 0;
    const distance = (others: readonly Outlook[]) => (others[goal]?.recall ?? 0) - recall;
    // What they do not know of each other adds up as independent deviations do.
    const chance = ninetyPercent * outlook.chance;
    const low = Math.hypot(distance(shorter), distance(fewer), chance);
    const high = Math.hypot(distance(longer), distance(more), chance);
    return { ...outlook, low: Math.max(0, recall - low), high: Math.min(1, recall + high) };
  });
}

/** What is to be expected at these prices. */
function outlooksAt(task: Task, lattice: Lattice, prices: Prices): Outlook[] {
  const relaxation = relaxationOf(task, lattice);
  return outlooks(relaxation, adjustPrices(relaxation, prices, 0));
}

/** What is to be expected at the prices of a task, which are found from those of a similar one. */
export function outlooksFrom(
  task: Task,
  lattice: Lattice,
  before: Prices,
): { readonly prices: Prices; readonly outlooks: Outlook[] } {
  const relaxation = relaxationOf(task, lattice);
  const prices = findPrices(relaxation, before);
  return { prices, outlooks: outlooks(relaxation, prices) };
}
