import { expect, it } from "vitest";
import { intervalInWords } from "#ui/parts/interval.ts";

it.each([
  ["minutes", 1, "1 minute"],
  ["minutes", 10, "10 minutes"],
  ["days", 1, "1 day"],
  ["days", 30, "30 days"],
  ["days", 45, "1.5 months"],
  ["days", 335, "11 months"],
  ["days", 366, "1 year"],
  ["days", 3650, "10 years"],
] as const)("says %s %d as %s", (unit, count, words) => {
  expect(intervalInWords({ unit, count })).toBe(words);
});
