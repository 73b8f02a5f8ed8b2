import { addDays, type Day } from "#model/day.ts";
import { type Settings, settingLimits } from "#model/settings.ts";

/**
 * So many study days are planned ahead. An interview that is farther off is planned for as if it were so far: what is best
 * today hardly depends on the days behind these, and more days only add to what is promised.
 */
export const mostDaysAhead = 60;

/** How many minutes there are on a study day: those said of the day itself, or those of its weekday. */
export function minutesOn(
  day: Day,
  settings: Pick<Settings, "weekdayMinutes" | "weekendMinutes">,
  singleDays: ReadonlyMap<Day, number>,
): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  return singleDays.get(day) ?? (isWeekend ? settings.weekendMinutes : settings.weekdayMinutes);
}

/** The minutes of so many study days, from one on. They are those of the weekdays where no single day says otherwise. */
export const minutesFrom = (
  first: Day,
  days: number,
  settings: Pick<Settings, "weekdayMinutes" | "weekendMinutes">,
  singleDays: ReadonlyMap<Day, number>,
): number[] =>
  Array.from({ length: days }, (_, at) => minutesOn(addDays(first, at), settings, singleDays));

/** The minutes of a day when those of an ordinary one change by so many: in proportion; whole, and none stays none. */
export function changedMinutes(minutes: number, more: number, usualMinutes: number): number {
  if (minutes === 0) return 0;
  const changed = Math.round((minutes * (usualMinutes + more)) / usualMinutes);
  return Math.min(settingLimits.weekdayMinutes.max, Math.max(1, changed));
}
