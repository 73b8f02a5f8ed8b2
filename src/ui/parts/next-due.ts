import type { Today } from "#app/today.ts";
import { type Day, type DayRules, dayOf, daysBetween } from "#model/day.ts";
import { hourMs, type Instant, minuteMs } from "#model/time.ts";
import { say } from "#words/dates.ts";
import { locale } from "#words/language.ts";

export type NextDue = NonNullable<Today["plan"]["next"]>;

const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
const thisYear = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
const calendarDay = new Intl.DateTimeFormat(locale, thisYear);
const farDay = new Intl.DateTimeFormat(locale, { ...thisYear, year: "numeric" });
const halfYear = 183;

/** A study day as a date that Intl can write with the time zone UTC. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** "Friday 27 November". */
export const dayInWords = (day: Day): string => calendarDay.format(dateOf(day));

/** "in 8 minutes", "tomorrow", "on Friday 27 November". */
export function nextDueInWords(next: NextDue, now: Instant, rules: DayRules): string {
  if (next.when === "instant") return waitInWords(next.at - now);
  const days = daysBetween(dayOf(now, rules), next.day);
  if (days <= 1) return relative.format(days, "day");
  return say("onDay", { day: (days > halfYear ? farDay : calendarDay).format(dateOf(next.day)) });
}

function waitInWords(waitMs: number): string {
  if (waitMs <= 0) return say("now");
  return waitMs < hourMs
    ? relative.format(Math.ceil(waitMs / minuteMs), "minute")
    : relative.format(Math.round(waitMs / hourMs), "hour");
}
