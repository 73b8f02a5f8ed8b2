import { describe, expect, it } from "vitest";
import { replay } from "#memory/replay.ts";
import { isReadable } from "#model/readable.ts";
import type { LogEntry } from "#model/review.ts";
import { aReview, scheduler } from "../builders.ts";

const review = aReview("1");
const retraction = { ...review, entry: "retraction", retracts: "1" } as unknown as LogEntry;
const withField = (field: string, value: unknown) => ({ ...review, [field]: value }) as LogEntry;

it("what the app logs can be read", () => {
  expect(isReadable(review)).toBe(true);
  expect(isReadable(aReview("1", { confidence: "sure", pointsHit: [] }))).toBe(true);
  expect(
    isReadable(aReview("1", { scheduler: { ...scheduler, sameDaySteps: false, fuzz: false } })),
  ).toBe(true);
  expect(isReadable(retraction)).toBe(true);
});

describe("an entry", () => {
  it.each([
    ["entry", "opinion"],
    ["id", 4],
    ["card", null],
    ["at", Number.NaN],
    ["at", 9e15],
    ["day", "2026-02-29"],
    ["day", 20_261_125],
    ["rating", "great"],
    ["rating", 3],
    ["pointsHit", null],
    ["pointsHit", [-1]],
    ["pointsTotal", Number.POSITIVE_INFINITY],
    ["tookMs", -1],
    ["tookMs", Number.NaN],
    ["confidence", "very"],
    ["scheduler", undefined],
    ["scheduler", { ...scheduler, desiredRetention: 90 }],
    ["scheduler", { ...scheduler, fuzz: "yes" }],
  ])("whose %s is %s cannot be read, and nothing follows from it", (field, value) => {
    const entry = withField(field, value);
    expect(isReadable(entry)).toBe(false);
    expect(replay([entry, aReview("0")])).toEqual(replay([aReview("0")]));
  });

  it("that takes nothing back, or is nothing, cannot be read", () => {
    expect(isReadable({ ...retraction, retracts: 7 } as unknown as LogEntry)).toBe(false);
    expect(isReadable(null as unknown as LogEntry)).toBe(false);
  });
});
