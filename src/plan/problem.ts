import type { Dynamics, Strength } from "#memory/dynamics.ts";
import type { RatingOdds } from "./odds.ts";

/** An interview as the planner sees it. */
export type Goal = {
  /** In how many study days it is, at least 1. */
  readonly day: number;
  /** By how much of a day the interview is later (or, when negative, earlier) than the hour of practice. */
  readonly later: number;
};

/** What recall of a card counts for at each goal; 0 where the goal does not cover it. */
export type Stake = readonly number[];

/** A card as the planner sees it. */
export type PlannedCard = {
  /** The position of its stake. */
  readonly stake: number;
  /** Null for a card never reviewed. */
  readonly memory: (Strength & { readonly elapsedDays: number }) | null;
};

/** How to use the reviews that there is time for, so that most is recalled at the goals. */
export type Problem = {
  /** How many reviews there is time for on each study day; the first is today, the last the eve of the last goal. */
  readonly room: readonly number[];
  readonly goals: readonly Goal[];
  readonly stakes: readonly Stake[];
  readonly cards: readonly PlannedCard[];
  readonly dynamics: Dynamics;
  readonly odds: RatingOdds;
};
