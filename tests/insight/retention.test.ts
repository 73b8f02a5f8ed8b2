import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classesOf,
  leastForTrend,
  type RetentionWeek,
  retentionByWeek,
  retentionOf,
  trendOf,
  weekOf,
} from "#insight/retention.ts";
import { addDays, type Day } from "#model/day.ts";
import { today } from "../builders.ts";
import { aDay, anyDays } from "./roll-ups.ts";

const none = { reviews: 0, recalled: 0 };

describe("retention", () => {
  it("counts what was recalled of young and of mature cards, and of both", () => {
    const days = [
      aDay(today, { count: 8 }, { count: 2, rating: "again" }),
      aDay(addDays(today, -1), { count: 5, isMature: true, rating: "hard" }),
      aDay(addDays(today, -2), { count: 1, isMature: true, rating: "again" }),
    ];
    expect(retentionOf(classesOf(days))).toEqual({
      all: { reviews: 16, recalled: 13 },
      young: { reviews: 10, recalled: 8 },
      mature: { reviews: 6, recalled: 5 },
    });
  });

  it("leaves out first sights and repeats within the day", () => {
    const days = [aDay(today, { count: 3, moment: "first" }, { count: 4, moment: "same day" })];
    expect(retentionOf(classesOf(days))).toEqual({ all: none, young: none, mature: none });
  });

  it("is that of young and mature cards together, and never more than there were reviews", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const { all, young, mature } = retentionOf(classesOf(days));
        expect(young.reviews + mature.reviews).toBe(all.reviews);
        expect(young.recalled + mature.recalled).toBe(all.recalled);
        for (const each of [young, mature]) {
          expect(each.recalled).toBeLessThanOrEqual(each.reviews);
        }
        expect(retentionOf(classesOf([...days].reverse()))).toEqual({ all, young, mature });
      }),
    );
  });
});

describe("retention by week", () => {
  // 2026-11-25 is a Wednesday; its week began on Monday the 23rd.
  it("begins its weeks on Mondays and ends with the week of today", () => {
    const days = [
      aDay("2026-11-22" as Day, { count: 1 }),
      aDay("2026-11-23" as Day, { count: 2 }),
      aDay("2026-11-25" as Day, { count: 4, rating: "again" }),
      aDay("2026-11-16" as Day, { count: 8, isMature: true }),
    ];
    const [before, last, ...more] = retentionByWeek(days, today, 2);
    expect(more).toEqual([]);
    expect(before).toEqual({
      week: "2026-11-16",
      all: { reviews: 9, recalled: 9 },
      young: { reviews: 1, recalled: 1 },
      mature: { reviews: 8, recalled: 8 },
    });
    expect(last).toMatchObject({ week: "2026-11-23", all: { reviews: 6, recalled: 2 } });
  });

  it("has an entry for each week, also for those in which nothing was reviewed", () => {
    expect(retentionByWeek([], today, 3)).toEqual([
      { week: "2026-11-09", all: none, young: none, mature: none },
      { week: "2026-11-16", all: none, young: none, mature: none },
      { week: "2026-11-23", all: none, young: none, mature: none },
    ]);
  });

  it("leaves out what is longer ago", () => {
    const [week] = retentionByWeek([aDay("2026-11-22" as Day, { count: 9 })], today, 1);
    expect(week?.all).toEqual(none);
  });

  it("takes a Sunday for the last day of its week and a Monday for the first", () => {
    expect(weekOf("2026-11-29" as Day)).toBe("2026-11-23");
    expect(weekOf("2026-11-30" as Day)).toBe("2026-11-30");
  });

  it("adds up to the retention of all its days, in any order", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        // The earliest day is 60 days ago, at most nine weeks before that of today.
        const weeks = retentionByWeek(days, today, 10);
        const { all } = retentionOf(classesOf(days));
        expect(weeks.reduce((sum, week) => sum + week.all.reviews, 0)).toBe(all.reviews);
        expect(weeks.reduce((sum, week) => sum + week.all.recalled, 0)).toBe(all.recalled);
        expect(retentionByWeek([...days].reverse(), today, 10)).toEqual(weeks);
      }),
    );
  });
});

/** Weeks with so many recalled of so many reviews, the oldest first. */
const weeksOf = (...counts: (readonly [recalled: number, reviews: number])[]): RetentionWeek[] =>
  counts.map(([recalled, reviews], at) => ({
    week: addDays("2026-08-03" as Day, 7 * at),
    all: { reviews, recalled },
    young: none,
    mature: none,
  }));

const months = (before: readonly [number, number], after: readonly [number, number]) =>
  weeksOf([0, 0], before, [0, 0], [0, 0], [0, 0], after, [0, 0], [0, 0]);

describe("the trend", () => {
  // 80 and 90 of 100: the pooled share is 0.85, √(0.85 · 0.15 · 2/100) = 0.050498, z = 0.1 / 0.050498 = 1.980.
  it("is better or worse where the change is more than chance", () => {
    expect(trendOf(months([80, 100], [90, 100]))).toBe("better");
    expect(trendOf(months([90, 100], [80, 100]))).toBe("worse");
  });

  // 80 and 88 of 100: the pooled share is 0.84, √(0.84 · 0.16 · 2/100) = 0.051846, z = 0.08 / 0.051846 = 1.543.
  // 80 and 89 of 100: the pooled share is 0.845, √(0.845 · 0.155 · 2/100) = 0.051181, z = 0.09 / 0.051181 = 1.758.
  it("is steady below 1.645 standard deviations", () => {
    expect(trendOf(months([80, 100], [88, 100]))).toBe("steady");
    expect(trendOf(months([80, 100], [89, 100]))).toBe("better");
  });

  it("is steady where all was recalled, or nothing, in both", () => {
    expect(trendOf(months([30, 30], [40, 40]))).toBe("steady");
    expect(trendOf(months([0, 30], [0, 40]))).toBe("steady");
  });

  it("is unknown where either has fewer than 20 reviews", () => {
    expect(trendOf(months([0, leastForTrend - 1], [50, 50]))).toBe("unknown");
    expect(trendOf(months([50, 50], [0, leastForTrend - 1]))).toBe("unknown");
    expect(trendOf(months([0, leastForTrend], [20, 20]))).toBe("better");
    expect(trendOf([])).toBe("unknown");
  });

  it("goes by the last eight weeks, four and four, whatever came before and in whatever order they are", () => {
    const four = (recalled: number, reviews: number) =>
      Array.from({ length: 4 }, () => [recalled, reviews] as const);
    // 4 · 25 reviews each: 80 and 100 of 100 make √(0.9 · 0.1 · 2/100) = 0.042426, z = 0.2 / 0.042426 = 4.714.
    const weeks = weeksOf(...four(25, 25), ...four(20, 25), ...four(25, 25));
    expect(trendOf(weeks)).toBe("better");
    expect(trendOf(weeksOf(...four(0, 25), ...four(25, 25), ...four(25, 25)))).toBe("steady");
    expect(trendOf([...weeks].reverse())).toBe("better");
  });
});
