import { wallClockOf } from "#model/wall-clock.ts";
import { say } from "#words/reminder.ts";
import type { Rehearse } from "./rehearse.ts";

/** A calendar file that reminds every day at a time, `HH:MM`, and leads to five cards. */
export async function reminderFile(
  { environment: { now, offsetAt } }: Rehearse,
  time: string,
): Promise<File> {
  const { calendarFile } = await import("#exchange/calendar-file.ts");
  const address = `${location.origin}${location.pathname}#/practice/five`;
  const at = now();
  const text = calendarFile({
    title: say("everyDay"),
    about: `${say("aboutEveryDay")}\n${address}`,
    address,
    from: { date: wallClockOf(at, offsetAt).date, time },
    now: at,
  });
  return new File([text], `${say("fileName")}.ics`, { type: "text/calendar" });
}
