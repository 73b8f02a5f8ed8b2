import { expect, it } from "vitest";
import type { DataCheck } from "#app/check.ts";
import { linesOf, summaryOf } from "#ui/data/data-check-words.ts";

const check = (over: Partial<DataCheck>): DataCheck => ({
  ...{ checked: 1_200, recounted: false, repaired: 0, findings: [] },
  ...over,
});

it("says in one sentence that all is well", () => {
  expect(summaryOf(check({}))).toBe("All is well: 1,200 cards checked against their reviews.");
  expect(summaryOf(check({ checked: 0 }))).toBe("All is well: there are no reviews yet.");
  expect(linesOf(check({}))).toEqual([]);
});

it("says what was put right, a line each, and that no review was lost", () => {
  const found = check({
    ...{ repaired: 4, recounted: true },
    findings: [
      { kind: "values", count: 1, examples: ["notes deck/a"] },
      { kind: "card missing", count: 3, examples: ["a", "b", "c"] },
    ],
  });
  expect(summaryOf(found)).toBe("This was put right. No review was lost.");
  expect(linesOf(found)).toEqual([
    "1 entry could not be read in full. What could be is kept (notes deck/a).",
    "3 cards were missing and were made again, with all reviews.",
    "The counts of Progress were wrong. They were counted anew.",
  ]);
});

it("tells what stays in the log, and that this is well", () => {
  const found = check({
    findings: [{ kind: "review without card", count: 2, examples: ["deck/a#recall"] }],
  });
  expect(summaryOf(found)).toBe(
    "All is well: 1,200 cards checked against their reviews. Something in the log stays as it is:",
  );
  expect(linesOf(found)).toEqual([
    "2 reviews are of cards that are gone, and stay in your history.",
  ]);
});

it("asks for another check where practice went on", () => {
  expect(summaryOf(check({ recounted: null }))).toBe(
    "Nothing was wrong so far. Practice went on meanwhile: check once more when it is over.",
  );
});
