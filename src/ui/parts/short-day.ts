import { locale } from "#words/language.ts";

/** "27 Nov", of a date in UTC. */
export const shortDay = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
