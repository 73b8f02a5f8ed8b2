import type { Review } from "./review.ts";

/** The key points that were said in a review, by position, and how many there were. */
export type SaidPoints = { readonly hit: readonly number[]; readonly of: number };

/** So many of the latest reviews tell which points a person keeps missing. */
const remembered = 6;

/** A point that was missed so often is one that is kept being missed, and so often one worth a card of its own. */
export const keptMissing = 2;
export const oftenMissed = 3;

/**
 * What was said in the latest reviews of a card, after another one. Only reviews tell in which some of several points were
 * ticked: who ticks nothing has said all, or nothing. Where a card has another number of points than before, it begins anew.
 */
export function nextSaid(
  said: readonly SaidPoints[],
  { pointsHit, pointsTotal }: Pick<Review, "pointsHit" | "pointsTotal">,
): readonly SaidPoints[] {
  if (pointsHit.length === 0 || pointsTotal < 2) return said;
  const same = said.at(-1)?.of === pointsTotal ? said : [];
  return [...same, { hit: pointsHit, of: pointsTotal }].slice(-remembered);
}

/** How often each point was missed in these reviews. */
export const timesMissed = (said: readonly SaidPoints[]): number[] =>
  Array.from(
    { length: said.at(-1)?.of ?? 0 },
    (_, point) => said.filter(({ hit }) => !hit.includes(point)).length,
  );
