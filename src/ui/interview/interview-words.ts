import type { Environment } from "#app/environment.ts";
import { unnamed } from "#app/interviews.ts";
import type { Day } from "#model/day.ts";
import type { Interview } from "#model/interview.ts";
import { dayMs, type Instant, minuteMs } from "#model/time.ts";
import { instantOf } from "#model/wall-clock.ts";
import { locale } from "#words/language.ts";

/** What the wall clock is read from. */
export type Clock = Pick<Environment, "now" | "offsetAt">;

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
const dayAndMonth = { day: "numeric", month: "long" } as const;
const time = inUtc({ timeStyle: "short" });
const halfYear = 183 * dayMs;

/** Writes a day, with its year where that is not plain. */
const writer = (options: Intl.DateTimeFormatOptions) => {
  const near = inUtc(options);
  const far = inUtc({ ...options, year: "numeric" });
  return (at: Instant, { now, offsetAt }: Clock): string =>
    (Math.abs(at - now()) > halfYear ? far : near).format(at + offsetAt(at) * minuteMs);
};

/** "12 December". */
export const shortDateInWords = writer(dayAndMonth);

/** "Saturday 12 December". */
export const dateInWords = writer({ weekday: "long", ...dayAndMonth });

/** The same of a day, rather than an instant. */
export const dayWithYearInWords = (day: Day, clock: Clock): string =>
  dateInWords(instantOf({ date: day, time: "12:00" }, clock.offsetAt), clock);

/** "Saturday 12 December, 10:00". */
export const dateAndTimeInWords = (at: Instant, clock: Clock): string =>
  `${dateInWords(at, clock)}, ${time.format(at + clock.offsetAt(at) * minuteMs)}`;

/** Its name, for messages that say "the interview" of one that was given none. */
export const named = ({ name }: Pick<Interview, "name">) => ({
  isNamed: name !== unnamed,
  name,
});
