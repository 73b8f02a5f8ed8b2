import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bandEdges,
  calibrationOf,
  leastForCalibration,
  leastPerBand,
  rangeOf,
} from "#insight/calibration.ts";
import { classesOf } from "#insight/retention.ts";
import { levelOf, levels } from "#insight/review-class.ts";
import { addDays } from "#model/day.ts";
import { today } from "../builders.ts";
import { aDay, anyDays } from "./roll-ups.ts";

const yesterday = addDays(today, -1);

// The probability that stands for a level lies in the middle of it in log-odds: its odds are the geometric mean of its ends'.
// 0.9 to 0.925: the odds are √(9 · 0.925/0.075) = √111 = 10.535654, and 10.535654 / 11.535654 = 0.913312.
const level91 = 0.913312;
// 0.6 to 0.68: the odds are √(1.5 · 2.125) = √3.1875 = 1.785357, and 1.785357 / 2.785357 = 0.640980.
const level64 = 0.64098;

describe("calibration", () => {
  it("sets the mean of what was expected beside the share that was recalled", () => {
    const days = [
      aDay(yesterday, { count: 9, expected: 0.91 }, { count: 1, expected: 0.91, rating: "again" }),
      aDay(today, { count: 6, expected: 0.64 }, { count: 4, expected: 0.64, rating: "again" }),
    ];
    const { reviews, expected, recalled } = calibrationOf(classesOf(days));
    expect(reviews).toBe(20);
    // (10 · 0.913312 + 10 · 0.640980) / 20 = 0.777146
    expect(expected).toBeCloseTo(0.777146, 5);
    // (9 + 6) / 20
    expect(recalled).toBe(0.75);
  });

  it("gives each band its own mean, share and range", () => {
    const days = [
      aDay(yesterday, { count: 9, expected: 0.91 }),
      aDay(today, { count: 1, expected: 0.91, rating: "again" }, { count: 8, expected: 0.64 }),
    ];
    const [low, high, ...more] = calibrationOf(classesOf(days)).bands;
    expect(more).toEqual([]);
    expect(low).toMatchObject({ from: 0.5, to: 0.68, reviews: 8, recalled: 1 });
    expect(low?.expected).toBeCloseTo(level64, 5);
    expect(high).toMatchObject({ from: 0.87, to: 0.925, reviews: 10, recalled: 0.9 });
    expect(high?.expected).toBeCloseTo(level91, 5);
  });

  it("gives Wilson's range of 90 %", () => {
    const days = [aDay(today, { count: 9 }, { count: 1, rating: "again" })];
    const [band] = calibrationOf(classesOf(days)).bands;
    // z = 1.645, z² = 2.706025; the middle is (9 + 1.3530125) / 12.706025 = 0.814811, half the range is
    // 1.645 / 12.706025 · √(10 · 0.9 · 0.1 + 2.706025 / 4) = 0.129466 · √1.576506 = 0.129466 · 1.255590 = 0.162556.
    expect(band?.low).toBeCloseTo(0.814811 - 0.162556, 5);
    expect(band?.high).toBeCloseTo(0.814811 + 0.162556, 5);
  });

  it("gives a range that ends at 1 where all was recalled", () => {
    const [band] = calibrationOf(classesOf([aDay(today, { count: 10 })])).bands;
    // The middle plus half the range is (10 + z²/2 + z · z/2) / (10 + z²) = 1; the other end is 10 / 12.706025 = 0.787028.
    expect(band?.high).toBeCloseTo(1, 12);
    expect(band?.low).toBeCloseTo(0.787028, 5);
  });

  it("gives a range of everything where nothing was reviewed", () => {
    // The middle is (z²/2) / z² = 1/2, and half the range is z / z² · √(z²/4) = 1/2.
    const { low, high } = rangeOf(0, 0);
    expect(low).toBeCloseTo(0, 12);
    expect(high).toBeCloseTo(1, 12);
  });

  it("counts every rating but Again as recalled", () => {
    const days = [
      aDay(today, { count: 1, rating: "again" }, { count: 1, rating: "hard" }),
      aDay(yesterday, { count: 1, rating: "good" }, { count: 1, rating: "easy" }),
    ];
    expect(calibrationOf(classesOf(days)).recalled).toBe(0.75);
  });

  it("leaves out reviews of which nothing was expected", () => {
    const days = [aDay(today, { count: 9, moment: "first" }, { count: 9, moment: "same day" })];
    expect(calibrationOf(classesOf(days))).toEqual({
      reviews: 0,
      expected: 0,
      recalled: 0,
      bands: [],
    });
  });

  it("is empty, and no NaN, where there is nothing", () => {
    expect(calibrationOf(classesOf([]))).toEqual({
      reviews: 0,
      expected: 0,
      recalled: 0,
      bands: [],
    });
  });

  it("leaves out a band of seven reviews, and counts them in the whole", () => {
    const { reviews, bands } = calibrationOf(classesOf([aDay(today, { count: leastPerBand - 1 })]));
    expect([reviews, bands]).toEqual([7, []]);
    expect(leastForCalibration).toBe(50);
  });
});

describe("the bands of calibration", () => {
  it("begin where a level begins, so that no level lies in two of them", () => {
    for (const edge of bandEdges.slice(1, -1)) {
      expect(levelOf(edge)).toBe(levelOf(edge - 1e-9) + 1);
    }
    expect(bandEdges.at(0)).toBe(0);
    expect(bandEdges.at(-1)).toBe(1);
  });

  it("hold two levels each, as what they are told by lies within them", () => {
    const within = bandEdges
      .slice(1)
      .map((to, at) => levels.filter((level) => level >= (bandEdges[at] ?? 0) && level < to));
    // Levels end at 0.4 | 0.5, 0.6 | 0.68, 0.75 | 0.8, 0.84 | 0.87, 0.9 | 0.925, 0.945 | 0.965, 0.98 | 1.
    expect(within.map((band) => band.length)).toEqual([2, 2, 2, 2, 2, 2, 2]);
  });

  it("have shares within 0 and 1, each within its range, and leave out few reviews", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const { reviews, expected, recalled, bands } = calibrationOf(classesOf(days));
        for (const share of [expected, recalled]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const band of bands) {
          expect(band.reviews).toBeGreaterThanOrEqual(leastPerBand);
          expect(band.expected).toBeGreaterThanOrEqual(band.from);
          expect(band.expected).toBeLessThan(band.to);
          expect(band.low).toBeGreaterThanOrEqual(0);
          expect(band.low).toBeLessThanOrEqual(band.recalled);
          expect(band.high).toBeGreaterThanOrEqual(band.recalled - 1e-12);
          expect(band.high).toBeLessThanOrEqual(1);
        }
        const inBands = bands.reduce((sum, band) => sum + band.reviews, 0);
        expect(inBands).toBeLessThanOrEqual(reviews);
        // Seven bands, each of which may leave out seven reviews.
        expect(inBands).toBeGreaterThanOrEqual(reviews - 7 * 7);
      }),
    );
  });

  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(calibrationOf(classesOf([...days].reverse()))).toEqual(
          calibrationOf(classesOf(days)),
        );
      }),
    );
  });
});
