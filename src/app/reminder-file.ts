import { wallClockOf } from "#model/wall-clock.ts";
import type { Rehearse } from "./rehearse.ts";

/** What the event in the calendar says. */
export type ReminderWords = { readonly title: string; readonly about: string };

/** A calendar file that reminds every day at a time, `HH:MM`, and leads to five cards. */
export async function reminderFile(
  { environment: { now, offsetAt } }: Rehearse,
  time: string,
  { title, about }: ReminderWords,
): Promise<File> {
  const { calendarFile } = await import("#exchange/calendar-file.ts");
  const address = `${location.origin}${location.pathname}#/practice/five`;
  const at = now();
  const text = calendarFile({
    title,
    about: `${about}\n${address}`,
    address,
    from: { date: wallClockOf(at, offsetAt).date, time },
    now: at,
  });
  return new File([text], "rehearse-every-day.ics", { type: "text/calendar" });
}
