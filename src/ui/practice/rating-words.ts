import type { Rating } from "#model/review.ts";

export const ratingNames: Record<Rating, string> = {
  again: "Again",
  hard: "Hard",
  good: "Good",
  easy: "Easy",
};
