import { say } from "#words/practice.ts";
import { swipeSays } from "./swipe-words.ts";
import type { SwipeRating } from "./swiped.ts";

type Props = { readonly swiped: { readonly rating: SwipeRating; readonly done: number } | null };

/** Tells who does not see it what a swipe has done. */
export const SwipeTold = ({ swiped }: Props) => (
  <p role="status" className="visually-hidden">
    {swiped && <span key={swiped.done}>{say(swipeSays[swiped.rating])}</span>}
  </p>
);
