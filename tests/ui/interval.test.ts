import { expect, it } from "vitest";
import { intervalAheadInWords, intervalInWords } from "#ui/parts/interval.ts";

// A month has 30.44 days here: 45 days are 1.48 of them, and 335 are 11.01. A year has 365.25: 3650 are 9.99.
it.each([
  ["minutes", 1, "1 minute"],
  ["minutes", 10, "10 minutes"],
  ["days", 1, "1 day"],
  ["days", 30, "30 days"],
  ["days", 45, "1.5 months"],
  ["days", 335, "11 months"],
  ["days", 366, "1 year"],
  ["days", 3650, "10 years"],
] as const)("says %s %d as %s, and when that will be", (unit, count, words) => {
  expect(intervalInWords({ unit, count })).toBe(words);
  expect(intervalAheadInWords({ unit, count })).toBe(`in ${words}`);
});
