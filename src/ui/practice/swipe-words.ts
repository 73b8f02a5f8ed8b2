import type { Swipe } from "#app/swipe.ts";
import { ratingNames } from "./rating-words.ts";
import type { SwipeRating } from "./swiped.ts";

// All that is said of swipes.

/** On the track beneath the card. */
export const swipeNames: Record<Swipe, string> = {
  reveal: "Show answer",
  again: ratingNames.again,
  good: ratingNames.good,
};

/** To those who do not see it. */
export const swipeSays: Record<SwipeRating, string> = {
  again: "Rated Again.",
  good: "Rated Good.",
};

export const swipeUndoes: Record<SwipeRating, string> = {
  again: "Undo Again",
  good: "Undo Good",
};

export const swipesInWords =
  "Tap the card or swipe it up. Then swipe it to the side of Again or of Good.";
