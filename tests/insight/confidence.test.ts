import fc from "fast-check";
import { expect, it } from "vitest";
import { confidenceOf } from "#insight/confidence.ts";
import { classesOf } from "#insight/retention.ts";
import { addDays } from "#model/day.ts";
import { today } from "../builders.ts";
import { aDay, anyDays } from "./roll-ups.ts";

it("counts what was recalled by those who said that they were sure, and that they were not", () => {
  const days = [
    aDay(
      today,
      { count: 7, confidence: "sure" },
      { count: 2, confidence: "sure", rating: "again" },
      { count: 3, confidence: "unsure", rating: "again" },
    ),
    aDay(addDays(today, -1), { count: 4, confidence: "unsure", rating: "easy" }),
  ];
  expect(confidenceOf(classesOf(days))).toEqual({
    sure: { reviews: 9, recalled: 7 },
    unsure: { reviews: 7, recalled: 4 },
  });
});

it("counts first sights and repeats too, and leaves out those who said nothing", () => {
  const days = [
    aDay(
      today,
      { count: 1, confidence: "sure", moment: "first", rating: "again" },
      { count: 2, confidence: "sure", moment: "same day" },
      { count: 4 },
    ),
  ];
  expect(confidenceOf(classesOf(days))).toEqual({
    sure: { reviews: 3, recalled: 2 },
    unsure: { reviews: 0, recalled: 0 },
  });
});

it("never recalls more than was reviewed, and does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const { sure, unsure } = confidenceOf(classesOf(days));
      expect(sure.recalled).toBeLessThanOrEqual(sure.reviews);
      expect(unsure.recalled).toBeLessThanOrEqual(unsure.reviews);
      expect(confidenceOf(classesOf([...days].reverse()))).toEqual({ sure, unsure });
    }),
  );
});
