import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesByDay } from "#insight/workload.ts";
import { daysShown, yearOf, yearTotals } from "#insight/year.ts";
import { addDays, type Day } from "#model/day.ts";
import type { DayRollUp } from "#model/roll-up.ts";
import { today } from "../builders.ts";
import { aDay, anyDays } from "./roll-ups.ts";

/** Days in a row that end today, with so many reviews each. */
const lastDays = (...counts: readonly number[]) =>
  counts.map((count, at) => aDay(addDays(today, at + 1 - counts.length), { count }));

const yearIn = (days: readonly DayRollUp[], on: Day) =>
  yearOf(minutesByDay(days, on, daysShown), on);

const totalsIn = (days: readonly DayRollUp[]) => yearTotals(minutesByDay(days, today, daysShown));

const levelsOf = (...counts: readonly number[]) =>
  yearIn(lastDays(...counts), today)
    .flat()
    .slice(-counts.length)
    .map(({ level }) => level);

describe("the year", () => {
  // 2026-11-25 is a Wednesday: 52 whole weeks and Monday to Wednesday. The first Monday is 52 · 7 = 364 days before Monday
  // the 23rd of November 2026, which is the 24th of November 2025.
  it("is 53 weeks from Monday to Sunday, of which the last ends with today", () => {
    const weeks = yearIn([], today);
    expect(weeks.map((week) => week.length)).toEqual([...Array(52).fill(7), 3]);
    expect(weeks[0]?.[0]).toEqual({ day: "2025-11-24", reviews: 0, level: 0 });
    expect(weeks[51]?.at(-1)?.day).toBe("2026-11-22");
    expect(weeks[52]?.map(({ day }) => day)).toEqual(["2026-11-23", "2026-11-24", "2026-11-25"]);
  });

  it("ends with a whole week on a Sunday, and with one day on a Monday", () => {
    expect(yearIn([], "2026-11-29" as Day).at(-1)).toHaveLength(7);
    expect(yearIn([], "2026-11-30" as Day).at(-1)).toHaveLength(1);
  });

  it("has every day once and in order", () => {
    const days = yearIn([], today).flat();
    expect(days.map(({ day }) => day)).toEqual(
      days.map((_, at) => addDays("2025-11-24" as Day, at)),
    );
  });

  it("leaves out days before it and after today", () => {
    const days = [aDay(addDays(today, 1), { count: 9 }), aDay("2025-11-23" as Day, { count: 9 })];
    const shown = yearIn(days, today).flat();
    expect(shown.every(({ reviews, level }) => reviews === 0 && level === 0)).toBe(true);
  });
});

describe("the level of a day", () => {
  it("comes from the quartiles of the days on which something was practised", () => {
    // Of eight counts the quartiles are the second, fourth and sixth: 20, 40, 60. Days without reviews do not move them.
    expect(levelsOf(10, 20, 30, 40, 50, 60, 70, 80)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it("takes the next count where the quarters do not come out even", () => {
    // Of five counts: 5/4 = 1.25, 10/4 = 2.5 and 15/4 = 3.75, so the second, third and fourth: 2, 3, 4.
    expect(levelsOf(1, 2, 3, 4, 5)).toEqual([1, 1, 2, 3, 4]);
  });

  it("is the lower one for all days of the same count", () => {
    // Of 5, 5, 5, 9 the quartiles are all 5.
    expect(levelsOf(5, 5, 5, 9)).toEqual([1, 1, 1, 4]);
    expect(levelsOf(7, 7, 7)).toEqual([1, 1, 1]);
    expect(levelsOf(30)).toEqual([1]);
  });

  it("grows with the reviews, is 0 only without any, and does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const year = yearIn(days, today);
        const shown = year.flat().sort((a, b) => a.reviews - b.reviews);
        const levels = shown.map(({ level }) => level);
        expect(levels).toEqual([...levels].sort());
        expect(shown.every(({ reviews, level }) => (reviews === 0) === (level === 0))).toBe(true);
        expect(yearIn([...days].reverse(), today)).toEqual(year);
      }),
    );
  });
});

describe("the totals of the year", () => {
  it("are those of the last 365 days, today included", () => {
    const days = [
      aDay(today, { count: 4, seconds: 30 }),
      aDay(addDays(today, -364), { count: 6, seconds: 10, moment: "first" }),
      aDay(addDays(today, -365), { count: 99 }),
      aDay(addDays(today, 1), { count: 99 }),
    ];
    // 4 · 30 s + 6 · 10 s = 180 s
    expect(totalsIn(days)).toEqual({ days: 2, reviews: 10, minutes: 3 });
  });

  it("are nothing where there is nothing", () => {
    expect(totalsIn([])).toEqual({ days: 0, reviews: 0, minutes: 0 });
  });

  it("are those of the drawing where all lies in the last 60 days", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const practised = yearIn(days, today)
          .flat()
          .filter(({ reviews }) => reviews > 0);
        const totals = totalsIn(days);
        expect(totals.days).toBe(practised.length);
        expect(totals.reviews).toBe(practised.reduce((sum, { reviews }) => sum + reviews, 0));
      }),
    );
  });
});
