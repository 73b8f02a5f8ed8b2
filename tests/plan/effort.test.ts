import { expect, it } from "vitest";
import { assumedSecondsPerReview, estimatedMinutes, secondsPerReview } from "#plan/effort.ts";

it("takes 20 seconds a review until a pace is known", () => {
  expect(secondsPerReview([])).toBe(assumedSecondsPerReview);
  expect(secondsPerReview(Array(19).fill(5_000))).toBe(20);
});

it("takes the median of what reviews took, so that a pause does not count", () => {
  expect(secondsPerReview([...Array(20).fill(8_000), 3_600_000])).toBe(8);
});

it("takes no pace faster than three seconds for real", () => {
  expect(secondsPerReview(Array(40).fill(200))).toBe(3);
});

it("counts a new card twice and rounds to whole minutes, at least one", () => {
  expect(estimatedMinutes({ queue: Array(20), unseen: 10 }, 20)).toBe(10);
  expect(estimatedMinutes({ queue: Array(1), unseen: 0 }, 2)).toBe(1);
});
