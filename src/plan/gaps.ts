const everyGapUpTo = 8;

/** Cards never reviewed may all be begun on any day, and are many: their days are not thinned out for six weeks. */
export const everyDayForNew = 42;
/** Cards that were reviewed on many different days do not come together when their days are thinned out. */
export const everyDayForSeen = 14;
const everyElapsedUpTo = 14;

/** The study days between two reviews that are reckoned with: every number for a week, then wider and wider apart. */
export function gapsBelow(days: number): number[] {
  const gaps: number[] = [];
  for (let gap = 1; gap < days; gap = gap < everyGapUpTo ? gap + 1 : Math.round(gap * 1.25))
    gaps.push(gap);
  return gaps;
}

/** The days from today (0) on that are reckoned with: every one until some day, then wider and wider apart. */
export function daysFromToday(days: number, everyDayUpTo: number): number[] {
  const chosen: number[] = [];
  for (let day = 0; day < days; day = day < everyDayUpTo ? day + 1 : Math.round(day * 1.15))
    chosen.push(day);
  return chosen;
}

/** The nearest number of elapsed days that is reckoned with, so that cards reviewed long ago make few cohorts. */
export function roundedElapsed(days: number): number {
  if (days <= everyElapsedUpTo) return days;
  const step = Math.round(days * 0.15);
  return Math.round(days / step) * step;
}
