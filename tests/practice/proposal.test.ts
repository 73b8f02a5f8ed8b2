import { expect, it } from "vitest";
import { proposedRating } from "#practice/proposal.ts";

it.each([
  [4, 4, "good"],
  [3, 4, "hard"],
  [2, 4, "hard"],
  [1, 4, "again"],
  [0, 4, "again"],
  [1, 1, "good"],
  [0, 1, "again"],
  [4, 7, "hard"],
  [3, 7, "again"],
] as const)("%i of %i key points said speak for %s", (said, total, rating) => {
  expect(proposedRating(said, total)).toBe(rating);
});
