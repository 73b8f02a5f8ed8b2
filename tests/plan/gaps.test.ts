import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysFromToday, gapsBelow, roundedElapsed } from "#plan/gaps.ts";

const anyDays = fc.integer({ min: 1, max: 200 });

describe("gaps between reviews", () => {
  it("are all there are for eight days", () => {
    expect(gapsBelow(1)).toEqual([]);
    expect(gapsBelow(9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("then are a quarter farther apart each", () => {
    // 8 · 1.25 = 10; 10 · 1.25 = 12.5, about 13; 13 · 1.25 = 16.25, about 16; 16 · 1.25 = 20
    expect(gapsBelow(21).slice(7)).toEqual([8, 10, 13, 16, 20]);
  });

  it("rise and stay below the days there are", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const gaps = gapsBelow(days);
        expect(gaps).toEqual([...new Set(gaps)].sort((a, b) => a - b));
        for (const gap of gaps) expect(gap >= 1 && gap < days).toBe(true);
      }),
    );
  });
});

describe("days from today", () => {
  it("are every one until a day, then wider apart", () => {
    expect(daysFromToday(3, 14)).toEqual([0, 1, 2]);
    // 14 · 1.15 = 16.1; 16 · 1.15 = 18.4; 18 · 1.15 = 20.7; 21 · 1.15 = 24.15; 24 · 1.15 = 27.6
    expect(daysFromToday(27, 14)).toEqual([...Array(15).keys(), 16, 18, 21, 24]);
  });

  it("begin with today and stay within the days there are", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const chosen = daysFromToday(days, 14);
        expect(chosen[0]).toBe(0);
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        expect(chosen.at(-1)).toBeLessThan(days);
      }),
    );
  });
});

describe("elapsed days", () => {
  it("are exact for two weeks", () => {
    for (let days = 0; days <= 14; days += 1) expect(roundedElapsed(days)).toBe(days);
  });

  it("are rounded by at most a twelfth and a day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
        expect(Math.abs(roundedElapsed(days) - days)).toBeLessThanOrEqual(1 + days / 12);
      }),
    );
  });

  it("make few cohorts of cards that were reviewed long ago", () => {
    const thousand = Array.from({ length: 1_000 }, (_, days) => roundedElapsed(days));
    expect(new Set(thousand).size).toBeLessThan(200);
  });
});
