import { type Day, daysBetween } from "#model/day.ts";
import { weekOf } from "./retention.ts";
import type { DayOfWork } from "./workload.ts";

/** How much was practised on a day beside other days: 0 is nothing, 4 the most. */
export type Level = 0 | 1 | 2 | 3 | 4;

export type DayOfYear = { readonly day: Day; readonly reviews: number; readonly level: Level };

/** What was done in a year: on how many days, in how many reviews and minutes; the minutes are not rounded. */
export type YearTotals = {
  readonly days: number;
  readonly reviews: number;
  readonly minutes: number;
};

/** A year, in whole weeks. */
const weeksShown = 53;
export const daysShown = 7 * weeksShown;
const daysOfYear = 365;

/**
 * A year as columns of weeks, Monday first, the oldest week first; the last one ends with today. A practised day's level comes
 * from the quartiles of all practised days shown: 1 up to the first quartile, 2 up to the second, 3 up to the third, 4 above.
 * The quartiles are counts that occur (nearest rank), so that days of the same count have the same level, the lower one.
 *
 * @param work of the last `daysShown` days
 */
export function yearOf(work: readonly DayOfWork[], today: Day): readonly (readonly DayOfYear[])[] {
  const count = 7 * (weeksShown - 1) + daysBetween(weekOf(today), today) + 1;
  const days = work.slice(-count);
  const levelOf = levelsBy(days.map(({ reviews }) => reviews));
  const shown = days.map(({ day, reviews }) => ({ day, reviews, level: levelOf(reviews) }));
  return Array.from({ length: weeksShown }, (_, week) => shown.slice(7 * week, 7 * (week + 1)));
}

/** What was done in the last 365 days, today included, of which the work is given and maybe that of days before them. */
export function yearTotals(work: readonly DayOfWork[]): YearTotals {
  const practised = work.slice(-daysOfYear).filter(({ reviews }) => reviews > 0);
  return {
    days: practised.length,
    reviews: practised.reduce((sum, { reviews }) => sum + reviews, 0),
    minutes: practised.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

function levelsBy(counts: readonly number[]): (reviews: number) => Level {
  const sorted = counts.filter((reviews) => reviews > 0).sort((a, b) => a - b);
  const quartiles = [1, 2, 3].map(
    (quarter) => sorted[Math.ceil((quarter * sorted.length) / 4) - 1] ?? 0,
  );
  return (reviews) =>
    reviews <= 0 ? 0 : ((1 + quartiles.filter((end) => end < reviews).length) as Level);
}
