const everyGapUpTo = 8;
const everyDayUpTo = 42;
const everyElapsedUpTo = 14;

/** The study days between two reviews that are reckoned with: every number for a week, then wider and wider apart. */
export function gapsBelow(days: number): number[] {
  const gaps: number[] = [];
  for (let gap = 1; gap < days; gap = gap < everyGapUpTo ? gap + 1 : Math.round(gap * 1.25))
    gaps.push(gap);
  return gaps;
}

/** The days from today (0) on that are reckoned with: every one for six weeks, then wider and wider apart. */
export function daysFromToday(days: number): number[] {
  const chosen: number[] = [];
  for (let day = 0; day < days; day = day < everyDayUpTo ? day + 1 : Math.round(day * 1.1))
    chosen.push(day);
  return chosen;
}

/** The nearest number of elapsed days that is reckoned with, so that cards reviewed long ago make few cohorts. */
export function roundedElapsed(days: number): number {
  if (days <= everyElapsedUpTo) return days;
  const step = Math.round(days * 0.15);
  return Math.round(days / step) * step;
}
