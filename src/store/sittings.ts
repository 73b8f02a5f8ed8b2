import type { Day } from "#model/day.ts";
import type { SittingId } from "#model/ids.ts";
import type { Sitting } from "#model/sitting.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";

/** The sitting of a day that was not ended; null when there is none. */
export async function openSitting(db: Database, day: Day): Promise<Sitting | null> {
  const sittings = await db.sittings.where("day").equals(day).toArray();
  return sittings.find((sitting) => sitting.endedAt === null) ?? null;
}

/** Stores a new sitting, unless one of its day is open: two tabs share one. Returns the open one. */
export const startSitting = (db: Database, sitting: Sitting): Promise<Sitting> =>
  db.transaction("rw", db.sittings, async () => {
    const open = await openSitting(db, sitting.day);
    if (open) return open;
    await db.sittings.add(sitting);
    return sitting;
  });

/** Stores a sitting whose end is known from the beginning: it is never open, and leaves one that is as it is. */
export const startShortSitting = (db: Database, sitting: Sitting): Promise<void> =>
  db.transaction("rw", db.sittings, async () => {
    await db.sittings.add(sitting);
  });

/** The sitting of a day that began so many milliseconds before its end, which is still to come; null when there is none. */
export async function shortSitting(
  db: Database,
  day: Day,
  now: Instant,
  lastsMs: number,
): Promise<Sitting | null> {
  const sittings = await db.sittings.where("day").equals(day).toArray();
  const isUnderWay = ({ startedAt, endedAt }: Sitting) =>
    endedAt !== null && endedAt > now && endedAt - startedAt === lastsMs;
  return sittings.find(isUnderWay) ?? null;
}

export const setSittingEnd = (
  db: Database,
  id: SittingId,
  endedAt: Instant | null,
): Promise<void> =>
  // A transaction, since those are run again where the connection was lost.
  db.transaction("rw", db.sittings, async () => {
    await db.sittings.update(id, { endedAt });
  });
