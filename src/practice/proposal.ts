import type { Rating } from "#model/review.ts";

/**
 * The rating that the ticked key points speak for: all of them Good, at least half Hard, fewer Again. Judging idea by
 * idea keeps people from overrating an answer (Dunlosky, Hartwig, Rawson and Lipko 2011).
 */
export function proposedRating(said: number, total: number): Rating {
  if (said >= total) return "good";
  return said * 2 >= total ? "hard" : "again";
}
