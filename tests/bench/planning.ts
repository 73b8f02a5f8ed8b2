import {
  assumedLearner,
  busyLearner,
  type Learner,
  perturbedLearner,
  type Random,
  review,
  type SimulatedCard,
  trueRecall,
} from "./learners.ts";
import {
  asAnki,
  type Case,
  filled,
  greedy,
  type Observer,
  Planner,
  type Policy,
  priced,
} from "./policies.ts";
import { randomFrom } from "./random.mjs";

export type Runs = { readonly runs: number };

export const cases: readonly (Case & Runs)[] = [
  { cards: 60, days: 14, budget: 12, runs: 100 },
  { cards: 120, days: 21, budget: 20, runs: 60 },
  { cards: 300, days: 21, budget: 30, runs: 30 },
  { cards: 1_000, days: 30, budget: 60, runs: 10 },
];

/** Two of these ten times as large: what is lost to cards being whole is then lost to ten times as many. */
export const tenfold: readonly (Case & Runs)[] = [
  { cards: 600, days: 14, budget: 120, runs: 10 },
  { cards: 3_000, days: 21, budget: 300, runs: 3 },
];

export const learners = {
  assumed: assumedLearner,
  perturbed: perturbedLearner,
  busy: busyLearner,
} satisfies Record<string, (random: Random) => Learner>;
export type LearnerName = keyof typeof learners;

/** A policy, and what it wants to be told of the ratings. */
export type Player = { readonly choose: Policy; readonly learn?: Observer };

export const policyNames = [
  "as Anki runs it",
  "budget filled",
  "filled at 0.95",
  "greedy",
  "ours",
] as const;
export type PolicyName = (typeof policyNames)[number];

/** What a policy has come to, in each run: true expected recall at the interview, and how many reviews it used. */
export type Games = readonly { readonly recall: number; readonly reviews: number }[];

export type Comparison = {
  readonly bound: number;
  readonly games: Readonly<Record<PolicyName, Games>>;
};

/** Plays a case with each policy; the same run is the same learner and the same budgets for every policy. */
export function compare(each: Case & Runs, learner: LearnerName): Comparison {
  const { prices, bound } = priced(each);
  const playing = (playerOf: () => Player): Games =>
    Array.from({ length: each.runs }, (_, run) => play(each, run, learner, playerOf()));
  return {
    bound,
    games: {
      "as Anki runs it": playing(() => ({ choose: asAnki(each) })),
      "budget filled": playing(() => ({ choose: filled(each, 0.9) })),
      "filled at 0.95": playing(() => ({ choose: filled(each, 0.95) })),
      greedy: playing(() => ({ choose: greedy(each) })),
      ours: playing(() => new Planner(each, prices)),
    },
  };
}

/** Only our policy, for cases that take long. */
export function playOurs(each: Case & Runs, learner: LearnerName): { bound: number; games: Games } {
  const { prices, bound } = priced(each);
  const games = Array.from({ length: each.runs }, (_, run) =>
    play(each, run, learner, new Planner(each, prices)),
  );
  return { bound, games };
}

const believed = assumedLearner().dynamics;

/** Plays a case once. Before the reviews of each day it calls `before`. */
export function play(
  { cards: count, days, budget }: Case,
  run: number,
  learnerName: LearnerName,
  { choose, learn }: Player,
  before?: (cards: readonly SimulatedCard[], day: number) => void,
): { recall: number; reviews: number } {
  const learner = learners[learnerName](randomFrom(1_000 + run));
  const budgets = randomFrom(2_000_000 + run);
  const random = randomFrom(3_000_000 + run);
  const cards: SimulatedCard[] = Array.from({ length: count }, () => ({
    truth: null,
    belief: null,
  }));
  let reviews = 0;
  for (let day = 0; day < days; day += 1) {
    before?.(cards, day);
    const today = Math.round(budget * learner.budget(budgets));
    const chosen = choose(cards, day, today);
    if (chosen.length > today) throw new Error("A policy has used more than the budget");
    for (const at of chosen) {
      const card = cards[at] as SimulatedCard;
      const { belief } = card;
      const rating = review(card, day, learner, believed, random);
      learn?.(belief, day, rating);
    }
    reviews += chosen.length;
  }
  return { recall: trueRecall(cards, days, learner), reviews };
}

/** A mean, and its standard error. */
export type Mean = { readonly mean: number; readonly error: number };

export function meanOf(numbers: readonly number[]): Mean {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const squares = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const variance = squares / Math.max(1, numbers.length - 1);
  return { mean, error: Math.sqrt(variance / numbers.length) };
}

/** By how much one policy recalls more than another, from run to run of the same learners. */
export const pairedDifference = (one: Games, other: Games): Mean =>
  meanOf(one.map(({ recall }, run) => recall - (other[run]?.recall ?? Number.NaN)));
