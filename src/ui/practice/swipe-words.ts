import type { Swipe } from "#app/swipe.ts";
import { say } from "#words/practice.ts";
import type { SwipeRating } from "./swiped.ts";

// All that is said of swipes, by the names of its messages.

/** On the track beneath the card. */
export const swipeNames = {
  reveal: "showAnswer",
  again: "again",
  good: "good",
} as const satisfies Record<Swipe, string>;

/** To those who do not see it. */
export const swipeSays = {
  again: "ratedAgain",
  good: "ratedGood",
} as const satisfies Record<SwipeRating, string>;

export const swipeUndoes = {
  again: "undoAgain",
  good: "undoGood",
} as const satisfies Record<SwipeRating, string>;

export const swipesInWords = (): string => say("aboutSwipes");
