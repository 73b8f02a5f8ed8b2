import { daysFromToday, everyDayForNew, everyDayForSeen, roundedElapsed } from "./gaps.ts";
import type { Lattice, Leads } from "./lattice.ts";
import { knownAtFirst } from "./odds.ts";
import type { PlannedCard, Problem } from "./problem.ts";

/**
 * The cards that were last reviewed on one day and have one stake, or those never reviewed, before their next review.
 * Cards that were reviewed lie on the lattice; those never reviewed lie all on the one node there is.
 */
export type Cohort = {
  readonly stake: number;
  /** Null: never reviewed. */
  readonly elapsedDays: number | null;
  /** How many cards lie at each node. */
  readonly cards: Float64Array;
  /** The days of a card's choices; the first choice, before these, is never to be reviewed. */
  readonly days: readonly number[];
  /** Where a review on each of these days leads. */
  readonly leads: readonly Leads[];
  /** What the goals that each choice lets pass are worth, for each row of nodes: `passed[row · choices + choice]`. */
  readonly passed: Float64Array;
  /** The part of a node's cards that makes each choice: `share[node · choices + choice]`. */
  readonly share: Float64Array;
  /** The price at which a review today is just worth it, for each node. */
  readonly worthToday: Float64Array;
};

/** Two cards with the same key are in one cohort. */
const keyOf = ({ stake, memory }: PlannedCard): string =>
  `${stake} ${memory ? roundedElapsed(memory.elapsedDays) : "new"}`;

export type Cohorts = ReadonlyMap<string, Cohort>;

export function cohortsOf(problem: Problem, lattice: Lattice): Cohorts {
  const cohorts = new Map<string, Cohort>();
  for (const card of problem.cards) {
    const key = keyOf(card);
    const known = cohorts.get(key);
    const cohort = known ?? emptyCohort(card, problem, lattice);
    if (!known) cohorts.set(key, cohort);
    if (card.memory) lattice.spread(cohort.cards, 0, lattice.place(card.memory), 0, 1);
    else cohort.cards[0] = (cohort.cards[0] as number) + 1;
  }
  return cohorts;
}

/**
 * How much more is recalled at the goals when a card is reviewed today, in expectation, than when it waits for the best
 * later day at the prices planned with last: the price at which a review today is just worth it. It may be negative.
 * Null for a card that was reviewed today already.
 *
 * Ranking by it is the Lagrangian index policy; where cards are many it comes as close as one likes to the best there is
 * (Brown and Smith 2020).
 */
export function worthToday(cohorts: Cohorts, lattice: Lattice, card: PlannedCard): number | null {
  const cohort = cohorts.get(keyOf(card));
  if (cohort?.days[0] !== 0) return null;
  if (card.memory === null) return cohort.worthToday[0] as number;
  return lattice.expected(cohort.worthToday, 0, lattice.place(card.memory), 0);
}

function emptyCohort({ stake, memory }: PlannedCard, problem: Problem, lattice: Lattice): Cohort {
  const elapsedDays = memory ? roundedElapsed(memory.elapsedDays) : null;
  const everyDay = memory ? everyDayForSeen : everyDayForNew;
  const days = daysFromToday(problem.room.length, everyDay).filter(
    (day) => day > 0 || elapsedDays !== 0,
  );
  const leads = days.map((day) =>
    elapsedDays === null ? lattice.first : lattice.leads(elapsedDays + day),
  );
  const nodes = elapsedDays === null ? 1 : lattice.size;
  const choices = days.length + 1;
  return {
    stake,
    elapsedDays,
    cards: new Float64Array(nodes),
    days,
    leads,
    passed: passedGoals(problem, lattice, stake, elapsedDays, days),
    share: new Float64Array(nodes * choices),
    worthToday: new Float64Array(nodes),
  };
}

/** What the goals that a choice lets pass are worth: `passed[row · choices + choice]`. */
function passedGoals(
  { goals, stakes, dynamics, odds }: Problem,
  { stabilities }: Lattice,
  stake: number,
  elapsedDays: number | null,
  days: readonly number[],
): Float64Array {
  const choices = days.length + 1;
  const rows = elapsedDays === null ? 1 : stabilities.length;
  const passed = new Float64Array(rows * choices);
  const until = [Number.POSITIVE_INFINITY, ...days];
  for (const [at, goal] of goals.entries()) {
    const weight = stakes[stake]?.[at] ?? 0;
    if (weight === 0) continue;
    const passing = [...until.keys()].filter((choice) => (until[choice] as number) >= goal.day);
    for (let row = 0; row < rows; row += 1) {
      const recall =
        elapsedDays === null
          ? knownAtFirst(odds)
          : dynamics.recall(elapsedDays + goal.day + goal.later, stabilities[row] as number);
      for (const choice of passing) {
        const entry = row * choices + choice;
        passed[entry] = (passed[entry] as number) + weight * recall;
      }
    }
  }
  return passed;
}
