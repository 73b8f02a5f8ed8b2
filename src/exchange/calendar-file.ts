import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from "ical-generator";
import type { Instant } from "#model/time.ts";
import type { WallClock } from "#model/wall-clock.ts";

/** What a calendar is to remind of. */
export type DailyReminder = {
  readonly title: string;
  readonly about: string;
  /** Where it leads. */
  readonly address: string;
  /** The day that it begins on, and its time on every day. */
  readonly from: WallClock;
  /** When the file is written: a later one takes the place of an earlier one. */
  readonly now: Instant;
};

/** The same for every file, so that a calendar changes the event that it has rather than adding another. */
const id = "daily-practice@rehearse";

const minutes = 10;

/**
 * A calendar file (RFC 5545) with an event on every day and an alarm at its beginning. Its time belongs to no zone: 08:30 is 08:30
 * wherever the person then is.
 */
export function calendarFile({ title, about, address, from, now }: DailyReminder): string {
  // The library writes the time of a floating event as it is in UTC.
  const start = new Date(`${from.date}T${from.time}Z`);
  const calendar = ical({
    prodId: { company: "Rehearse", product: "Rehearse", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id,
    sequence: Math.floor(now / 60_000),
    stamp: new Date(now),
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    floating: true,
    repeating: { freq: ICalEventRepeatingFreq.DAILY },
    summary: title,
    description: about,
    url: address,
    // Nobody is busy then.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
  return calendar.toString();
}
