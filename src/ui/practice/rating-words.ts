import type { Rating } from "#model/review.ts";
import { say } from "#words/practice.ts";

export const ratingInWords = (rating: Rating): string => say(rating);
