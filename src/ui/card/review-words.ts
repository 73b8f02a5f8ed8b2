import type { Origin, Review } from "#model/review.ts";
import { dayMs, type Instant, minuteMs } from "#model/time.ts";
import type { Clock } from "#ui/interview/interview-words.ts";
import { shortDay } from "#ui/parts/short-day.ts";
import { say } from "#words/card.ts";
import { locale } from "#words/language.ts";

/** Why a card was asked, by the names of its messages. */
export const originNames = {
  practice: "originPractice",
  interview: "originInterview",
  ahead: "originAhead",
  weak: "originWeak",
  mock: "originMock",
} as const satisfies Record<Origin, string>;

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
const date = inUtc({ dateStyle: "medium" });
const time = inUtc({ timeStyle: "short" });
const monthOfYear = inUtc({ month: "short", year: "numeric" });

const halfYear = 183 * dayMs;

const wallClockOf = (at: Instant, { offsetAt }: Pick<Clock, "offsetAt">): number =>
  at + offsetAt(at) * minuteMs;

/** "25 Nov 2026" and "09:00", on the wall clock. */
export function whenInWords(at: Instant, clock: Pick<Clock, "offsetAt">) {
  const wallClock = wallClockOf(at, clock);
  return { date: date.format(wallClock), time: time.format(wallClock) };
}

/** The same of a review in a row of them: "25 Nov", with its year where that is not plain. */
export function reviewedInWords(at: Instant, { now, offsetAt }: Clock) {
  const when = whenInWords(at, { offsetAt });
  const isNear = Math.abs(now() - at) < halfYear;
  return isNear ? { ...when, date: shortDay.format(wallClockOf(at, { offsetAt })) } : when;
}

const mostDays = 300;

/** "25 Nov" on an axis of days, "Nov 2026" on one that is so long that a day needs its year. */
export function onAxisInWords(at: Instant, lengthMs: number, clock: Pick<Clock, "offsetAt">) {
  const wallClock = wallClockOf(at, clock);
  return lengthMs > mostDays * dayMs ? monthOfYear.format(wallClock) : shortDay.format(wallClock);
}

/** A review that took longer was a pause. */
const pauseMs = 2 * minuteMs;

/** "12 s", "85 s", "2+ min". */
export const tookInWords = ({ tookMs }: Pick<Review, "tookMs">): string =>
  tookMs > pauseMs ? say("tookLong") : say("tookSeconds", { seconds: Math.round(tookMs / 1000) });

/** "2 of 3"; null where none was ticked, which tells nothing: those who tick none have said all, or nothing. */
export const saidInWords = ({ pointsHit, pointsTotal }: Review): string | null =>
  pointsHit.length > 0 ? say("saidOf", { hit: pointsHit.length, total: pointsTotal }) : null;
