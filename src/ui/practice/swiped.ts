import { useState } from "react";
import type { Practice } from "#app/practice.ts";
import type { PracticeView } from "#app/practice-view.ts";
import type { Swipe } from "#app/swipe.ts";

export type SwipeRating = Exclude<Swipe, "reveal">;

/** What was swiped, and how many ratings had reached the disk then. */
type Swiped = { readonly rating: SwipeRating; readonly done: number };

const doneOf = (view: PracticeView): number | null =>
  view.status === "asking" || view.status === "done" ? view.progress.done : null;

/**
 * Rates by a swipe, which is easily done unmeant: `swiped` is what was rated so just now, until the next answer is shown or
 * something else is done.
 */
export function useSwiped(practice: Practice, view: PracticeView) {
  const [last, setLast] = useState<Swiped | null>(null);
  const isPast = view.status === "asking" && view.card.revealed;
  return {
    swiped: last?.done === doneOf(view) && !isPast ? last : null,
    rate: async (rating: SwipeRating) => {
      await practice.rate(rating);
      const done = doneOf(practice.view());
      if (done !== null) setLast({ rating, done });
    },
    forget: () => setLast(null),
  };
}
