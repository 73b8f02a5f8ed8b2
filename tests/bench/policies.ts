import { defaultParameters, dynamicsOf } from "#memory/dynamics.ts";
import { type Rating, ratings } from "#model/review.ts";
import { worthToday } from "#plan/cohorts.ts";
import { holdOf, type Recalled } from "#plan/hold.ts";
import { assumedOdds, knownAtFirst, knownDeviation, oddsOf } from "#plan/odds.ts";
import { findPrices, type Prices } from "#plan/prices.ts";
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
import type { SimulatedCard } from "./learners.ts";

export type Case = { readonly cards: number; readonly days: number; readonly budget: number };

/** Chooses, on a day, the cards to review, in order; only what it believes of them is known to it. */
export type Policy = (
  cards: readonly SimulatedCard[],
  day: number,
  budget: number,
) => readonly number[];

/** Is told of each rating, and what was believed of the card before. */
export type Observer = (before: SimulatedCard["belief"], day: number, rating: Rating) => void;

const dynamics = dynamicsOf(defaultParameters);
const odds = assumedOdds();

const recallOn = (card: SimulatedCard, day: number): number =>
  card.belief ? dynamics.recall(day - card.belief.lastDay, card.belief.stability) : 0;

const by = (numbers: readonly number[], key: (at: number) => number): number[] => {
  const keys = new Map(numbers.map((at) => [at, key(at)]));
  return [...numbers].sort((a, b) => (keys.get(a) as number) - (keys.get(b) as number));
};

/**
 * FSRS as Anki runs it: new cards, as many a day as it takes to see all of them by the end, and due cards from the least
 * to the most likely to be recalled; whatever budget is left stays unused.
 */
export function asAnki({ cards: count, days }: Case): Policy {
  const newADay = Math.ceil(count / days);
  return (cards, day, budget) => {
    const { due, fresh } = sorted(cards, day, 0.9);
    return [...due, ...fresh.slice(0, newADay)].slice(0, budget);
  };
}

/**
 * FSRS with the budget always filled: the day's part of the new cards, due cards, then more new cards, then cards before
 * they are due. (With new cards behind all due ones it does far worse: it never gets to see them.)
 */
export function filled({ cards: count, days }: Case, retention: number): Policy {
  const newADay = Math.ceil(count / days);
  return (cards, day, budget) => {
    const { due, fresh, early } = sorted(cards, day, retention);
    return [...fresh.slice(0, newADay), ...due, ...fresh.slice(newADay), ...early].slice(0, budget);
  };
}

function sorted(cards: readonly SimulatedCard[], day: number, retention: number) {
  const all = [...cards.keys()];
  const fresh = all.filter((at) => cards[at]?.belief === null);
  const seen = by(
    all.filter((at) => (cards[at]?.belief?.lastDay ?? day) < day),
    (at) => recallOn(cards[at] as SimulatedCard, day),
  );
  // Anki reckons in whole days, of which there is at least one.
  const isDue = (at: number) => recallOn(cards[at] as SimulatedCard, day + 0.5) <= retention;
  return { fresh, due: seen.filter(isDue), early: seen.filter((at) => !isDue(at)) };
}

/** The largest gain in recall at the interview from a review today, as if it were the last. */
export function greedy({ days }: Case): Policy {
  return (cards, day, budget) => {
    const left = days - day;
    const gain = ({ belief }: SimulatedCard): number => {
      if (belief === null) {
        const after = ratings.reduce(
          (sum, rating) =>
            sum + odds.first[rating] * dynamics.recall(left, dynamics.first(rating).stability),
          0,
        );
        return after - knownAtFirst(odds);
      }
      const elapsed = day - belief.lastDay;
      if (elapsed === 0) return 0;
      const recall = dynamics.recall(elapsed, belief.stability);
      const after = ratings.reduce((sum, rating) => {
        const chance = rating === "again" ? 1 - recall : recall * odds.recalled[rating];
        return (
          sum + chance * dynamics.recall(left, dynamics.nextStability(belief, elapsed, rating))
        );
      }, 0);
      return after - dynamics.recall(elapsed + left, belief.stability);
    };
    return best(cards.map(gain), budget);
  };
}

const best = (worth: readonly (number | null)[], budget: number): number[] =>
  by(
    [...worth.keys()].filter((at) => (worth[at] ?? 0) > 0),
    (at) => -(worth[at] as number),
  ).slice(0, budget);

/** What the planner has learnt of its learner so far. */
class Acquaintance {
  readonly #first = { again: 0, hard: 0, good: 0, easy: 0 };
  readonly #later = { again: 0, hard: 0, good: 0, easy: 0 };
  readonly #recalled: Recalled[] = [];

  note(before: SimulatedCard["belief"], day: number, rating: Rating): void {
    if (before === null) this.#first[rating] += 1;
    else {
      this.#later[rating] += 1;
      const elapsedDays = day - before.lastDay;
      this.#recalled.push({ ...before, elapsedDays, recalled: rating !== "again" });
    }
  }

  person(): Person {
    const odds = oddsOf(this.#first, this.#later);
    const firstReviews = Object.values(this.#first).reduce((sum, count) => sum + count, 0);
    return {
      odds,
      knownDeviation: knownDeviation(odds, firstReviews),
      hold: holdOf(this.#recalled, dynamics),
    };
  }
}

/** The planner: prices adjusted day by day, cards ranked by what a review today is worth. */
export class Planner {
  readonly #each: Case;
  readonly #acquaintance = new Acquaintance();
  #prices: Prices;

  constructor(each: Case, first: Prices) {
    this.#each = each;
    this.#prices = first;
  }

  readonly choose: Policy = (cards, day, budget) => {
    const task = this.#task(cards, day, budget);
    const lattice = latticeOf(this.#acquaintance.person(), task.room.length);
    const relaxation = relaxationOf(task, lattice);
    this.#prices = findPrices(relaxation, day === 0 ? this.#prices : this.#prices.slice(1));
    relaxation.plan(this.#prices, 0);
    const worth = task.cards.map((card) => worthToday(relaxation.cohorts, lattice, card));
    return best(worth, budget);
  };

  readonly learn: Observer = (before, day, rating) => this.#acquaintance.note(before, day, rating);

  /** What it says of the recall to come, before the reviews of a day. */
  readiness(cards: readonly SimulatedCard[], day: number): Readiness {
    const person = this.#acquaintance.person();
    const task = this.#task(cards, day, this.#each.budget);
    const prices = day === 0 ? this.#prices : this.#prices.slice(1);
    return readinessOf(task, person, prices)[0] as Readiness;
  }

  #task(cards: readonly SimulatedCard[], day: number, today: number): Task {
    return taskOn(cards, day, this.#each, today);
  }
}

function taskOn(
  cards: readonly SimulatedCard[],
  day: number,
  { days, budget }: Case,
  today: number,
): Task {
  return {
    room: Array.from({ length: days - day }, (_, at) => (at === 0 ? today : budget)),
    goals: [{ day: days - day, later: 0 }],
    stakes: [[1]],
    cards: cards.map(
      ({ belief }): PlannedCard => ({
        stake: 0,
        memory: belief && { ...belief, elapsedDays: day - belief.lastDay },
      }),
    ),
  };
}

/** The prices of a case at its start, and the upper bound on what any policy can reach, a card. */
export function priced(each: Case): { prices: Prices; bound: number } {
  const fresh = Array.from({ length: each.cards }, () => ({ truth: null, belief: null }));
  const relaxation = relaxationOf(
    taskOn(fresh, 0, each, each.budget),
    latticeOf(anyPerson, each.days),
  );
  const prices = findPrices(relaxation, null);
  return { prices, bound: relaxation.plan(prices, 0) / each.cards };
}
