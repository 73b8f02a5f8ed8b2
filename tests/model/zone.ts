import type { DayRules } from "#model/day.ts";
import { minuteMs } from "#model/time.ts";

/** The wall clock of a time zone, read from the platform's own tables. */
export function zone(timeZone: string, rolloverHour = 4): DayRules {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const wallClock = (at: number): number => {
    const part = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, +value]),
    );
    return Date.UTC(
      part.year ?? 0,
      (part.month ?? 1) - 1,
      part.day ?? 1,
      part.hour ?? 0,
      part.minute ?? 0,
    );
  };
  return {
    rolloverHour,
    offsetAt: (at) => (wallClock(at) - Math.floor(at / minuteMs) * minuteMs) / minuteMs,
  };
}
