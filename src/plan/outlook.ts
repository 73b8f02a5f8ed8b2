import { knownAtFirst } from "./odds.ts";
import type { Prices } from "./prices.ts";
import type { Goal } from "./problem.ts";
import { negligible, type Relaxation } from "./relaxation.ts";

/** What is to be expected at a goal, at the prices planned with last. */
export type Outlook = {
  /** How many cards the goal covers. */
  readonly cards: number;
  /** Expected recall, 0 to 1, over these cards; null where there are none. */
  readonly recall: number | null;
  /** By how much that would vary between people alike in everything but chance: a standard deviation. */
  readonly chance: number;
  /** The same recall if practice ended today before any review, and after each study day in turn. */
  readonly byDay: readonly number[];
  /** How many cards are expected to be recalled less often than `readyAt`. */
  readonly notReady: number;
};

/** A card counts as ready for an interview when it would be recalled there at least this often. */
export const readyAt = 0.7;
/** Cards near that line count in part, since a table of strengths has steps. */
const lineWidth = 0.05;

/** Sums up what all cards come to, for each goal. Expects the relaxation to have been planned and followed. */
export function outlooks(relaxation: Relaxation, prices: Prices): Outlook[] {
  return relaxation.problem.goals.map((_, goal) => outlook(relaxation, goal, prices));
}

function outlook(relaxation: Relaxation, goal: number, prices: Prices): Outlook {
  const sums = new Sums(relaxation.days);
  const recalls = recallByDay(relaxation, relaxation.problem.goals[goal] as Goal);
  addCohorts(relaxation, goal, recalls, sums);
  for (const [stake, weights] of relaxation.problem.stakes.entries())
    if ((weights[goal] ?? 0) > 0) addReviewed(relaxation, goal, stake, recalls, sums);
  const { cards } = sums;
  if (cards === 0) return { cards, recall: null, chance: 0, byDay: [], notReady: 0 };
  // What is asked for beyond the room there is, at the prices, is what the plan will have to do without.
  const { room } = relaxation.problem;
  const missing = room.reduce((sum, reviews, day) => {
    const over = (relaxation.asked[day] as number) - reviews;
    return reviews === 0 ? sum : sum + Math.max(0, over) * (prices[day] as number);
  }, 0);
  const recall = clamp((sums.recall - missing) / cards);
  const mean = sums.recall / cards;
  const spread = Math.max(0, sums.squares / cards - mean ** 2);
  // The days' gains share what the plan will have to do without, so that the last day ends at the recall that is stated.
  const gained = sums.gains.reduce((sum, gain) => sum + gain, 0);
  const kept = gained > 0 ? (recall * cards - sums.before) / gained : 0;
  let reached = sums.before;
  const byDay = [reached / cards];
  for (const gain of sums.gains) {
    reached += gain * kept;
    byDay.push(reached / cards);
  }
  return {
    cards,
    recall,
    chance: Math.sqrt(spread / cards),
    byDay: byDay.map(clamp),
    notReady: sums.notReady,
  };
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

class Sums {
  cards = 0;
  recall = 0;
  squares = 0;
  notReady = 0;
  before = 0;
  readonly gains: number[];

  constructor(days: number) {
    this.gains = Array.from({ length: days }, () => 0);
  }

  /** Cards that come to the goal as they are. */
  arrive(count: number, recall: number): void {
    this.recall += count * recall;
    this.squares += count * recall ** 2;
    this.notReady += count * clamp((readyAt + lineWidth - recall) / (2 * lineWidth));
  }

  gain(day: number, amount: number): void {
    this.gains[day] = (this.gains[day] as number) + amount;
  }
}

function addCohorts(
  relaxation: Relaxation,
  goal: number,
  recalls: readonly Float64Array[],
  sums: Sums,
): void {
  const { lattice, problem } = relaxation;
  const { day: goalDay, later } = problem.goals[goal] as Goal;
  for (const { stake, elapsedDays, cards, days, share, leads } of relaxation.cohorts.values()) {
    if ((problem.stakes[stake]?.[goal] ?? 0) === 0) continue;
    for (let node = 0; node < cards.length; node += 1) {
      const here = cards[node] as number;
      if (here < negligible) continue;
      const recall =
        elapsedDays === null
          ? knownAtFirst(problem.odds)
          : recallOn(relaxation, elapsedDays + goalDay + later, node);
      sums.cards += here;
      sums.before += here * recall;
      const shares = node * (days.length + 1);
      let untouched = here * (share[shares] as number);
      for (const [at, day] of days.entries()) {
        const count = here * (share[shares + at + 1] as number);
        if (day >= goalDay) untouched += count;
        else if (count >= negligible) {
          const after = lattice.expected(
            recalls[day] as Float64Array,
            0,
            leads[at] as (typeof leads)[0],
            node,
          );
          sums.gain(day, count * (after - recall));
        }
      }
      sums.arrive(untouched, recall);
    }
  }
}

function addReviewed(
  relaxation: Relaxation,
  goal: number,
  stake: number,
  recalls: readonly Float64Array[],
  sums: Sums,
): void {
  const { lattice, problem, gaps, choices, share, reviewed, days } = relaxation;
  const { day: goalDay } = problem.goals[goal] as Goal;
  for (const [day, table] of recalls.entries()) {
    const offset = relaxation.offset(stake, day);
    for (let node = 0; node < lattice.size; node += 1) {
      const here = reviewed[offset + node] as number;
      if (here < negligible) continue;
      const recall = table[node] as number;
      const shares = (offset + node) * choices;
      let untouched = here * (share[shares] as number);
      for (const [at, gap] of gaps.entries()) {
        if (day + gap >= days) break;
        const count = here * (share[shares + at + 1] as number);
        if (day + gap >= goalDay) untouched += count;
        else if (count >= negligible) {
          const after = lattice.expected(
            recalls[day + gap] as Float64Array,
            0,
            lattice.leads(gap),
            node,
          );
          sums.gain(day + gap, count * (after - recall));
        }
      }
      sums.arrive(untouched, recall);
    }
  }
}

const recallOn = ({ lattice, problem }: Relaxation, days: number, node: number): number =>
  problem.dynamics.recall(days, lattice.stability(Math.floor(node / lattice.columns)));

/** Recall at a goal of cards that were last reviewed on a day, by day and node. */
function recallByDay(relaxation: Relaxation, { day: goalDay, later }: Goal): Float64Array[] {
  const days = Math.min(relaxation.days, goalDay);
  return Array.from({ length: days }, (_, day) =>
    Float64Array.from({ length: relaxation.lattice.size }, (__, node) =>
      recallOn(relaxation, goalDay - day + later, node),
    ),
  );
}
