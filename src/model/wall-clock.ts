import type { Day } from "./day.ts";
import { dayMs, type Instant, instant, minuteMs } from "./time.ts";

/** What a person's calendar and clock show: `YYYY-MM-DD` and `HH:MM`. */
export type WallClock = { readonly date: Day; readonly time: string };

/** How far the wall clock is ahead of UTC at an instant, in minutes. */
type OffsetAt = (at: Instant) => number;

/** What calendar and clock show at an instant. */
export function wallClockOf(at: Instant, offsetAt: OffsetAt): WallClock {
  const shown = new Date(at + offsetAt(at) * minuteMs).toISOString();
  return { date: shown.slice(0, 10) as Day, time: shown.slice(11, 16) };
}

/**
 * The instant at which calendar and clock show this; the first one where clocks are set back over it. A time that
 * clocks jump over stands for as long after the jump (02:30 for 03:30), as browsers and calendars have it.
 */
export function instantOf({ date, time }: WallClock, offsetAt: OffsetAt): Instant {
  const shown = Date.parse(`${date}T${time}Z`);
  const [before, after] = [-dayMs, dayMs].map((aDay) =>
    instant(shown - offsetAt(instant(shown + aDay)) * minuteMs),
  ) as [Instant, Instant];
  const showing = [before, after].filter((at) => at + offsetAt(at) * minuteMs === shown);
  return showing.length > 0 ? instant(Math.min(...showing)) : before;
}
