import type { Brand } from "./brand.ts";
import { dayMs, hourMs, type Instant, instant, minuteMs } from "./time.ts";

/** A study day as written on a calendar, `YYYY-MM-DD`. Days sort as their texts do. */
export type Day = Brand<string, "Day">;

/** How a person's wall clock cuts time into study days. */
export type DayRules = {
  /** The full hour of the wall clock at which a study day begins, 0 to 12. */
  readonly rolloverHour: number;
  /** How far the wall clock is ahead of UTC at an instant, in minutes. */
  readonly offsetAt: (at: Instant) => number;
};

// The same days come again and again, a million times in a long log, and to read or to write one takes a date longer than all
// that is done with it. So they are kept; of text that is no day there is no end, so not without end.
const mostKept = 20_000;
const numbers = new Map<string, number>();
const days = new Map<number, Day>();

/** The calendar day so many days after the first of 1970. */
export function dayOfNumber(daysSince1970: number): Day {
  const known = days.get(daysSince1970);
  if (known !== undefined) return known;
  if (days.size >= mostKept) days.clear();
  const day = new Date(daysSince1970 * dayMs).toISOString().slice(0, 10) as Day;
  days.set(daysSince1970, day);
  return day;
}

/** How many days a calendar day is after the first of 1970. */
export function numberOfDay(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size >= mostKept) numbers.clear();
  const number = Date.parse(`${day}T00:00:00Z`) / dayMs;
  numbers.set(day, number);
  return number;
}

/**
 * The study day that an instant belongs to. It is read off the wall clock (an hour before the rollover belongs to
 * the day before) rather than reckoned with days of 24 hours, so that it holds when clocks change.
 */
export function dayOf(at: Instant, rules: DayRules): Day {
  const wallClock = at + rules.offsetAt(at) * minuteMs;
  return dayOfNumber(Math.floor((wallClock - rules.rolloverHour * hourMs) / dayMs));
}

/**
 * The first instant of a study day. Where clocks jump over the rollover hour, the day begins at the jump; where they
 * pass it twice, at the first time.
 */
export function startOfDay(day: Day, rules: DayRules): Instant {
  const wallClock = numberOfDay(day) * dayMs + rules.rolloverHour * hourMs;
  const candidates = [wallClock - dayMs, wallClock + dayMs].map(
    (nearby) => wallClock - rules.offsetAt(instant(nearby)) * minuteMs,
  );
  const inside = candidates.filter((at) => dayOf(instant(at), rules) === day);
  if (inside.length > 0) return instant(Math.min(...inside));
  // Clocks have jumped over its beginning by many hours, as in Samoa when it crossed the date line.
  let [before, after] = [Math.min(...candidates), Math.max(...candidates)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayOf(instant(middle), rules) < day) before = middle;
    else after = middle;
  }
  return instant(after);
}

/** The calendar day `days` after (or, when negative, before) another. */
export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOfDay(day) + days);

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOfDay(to) - numberOfDay(from);

/** Reads `YYYY-MM-DD`; null for anything that is not a day of the calendar. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const number = numberOfDay(text as Day);
  return Number.isNaN(number) || dayOfNumber(number) !== text ? null : (text as Day);
}
