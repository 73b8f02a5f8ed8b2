import type { Day } from "#model/day.ts";
import type { DayMinutes } from "#model/interview.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { underNewStamp } from "./device.ts";

/** The days, from one on, whose minutes are not those of their weekday, in order. */
export async function listDayMinutes(
  db: Database,
  from: Day,
): Promise<(DayMinutes & { readonly minutes: number })[]> {
  const rows = await db.dayMinutes.where("day").aboveOrEqual(from).toArray();
  return rows.flatMap((row) => (row.minutes === null ? [] : [{ ...row, minutes: row.minutes }]));
}

/**
 * Sets how many minutes there are on a day.
 *
 * @param minutes 0 on a day off; null for those of its weekday again, which leaves a row that says so
 */
export const setDayMinutes = (
  db: Database,
  day: Day,
  minutes: number | null,
  now: Instant,
): Promise<void> =>
  db.transaction("rw", db.dayMinutes, db.device, async () =>
    underNewStamp(db, now, (changed) => db.dayMinutes.put({ day, minutes, changed })),
  );
