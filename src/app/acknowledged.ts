import type { LogEntry } from "#model/review.ts";
import type { Rehearse } from "./rehearse.ts";

/**
 * An entry is on the disk: keeps outside the database that it is there, and what it says. It counts as acknowledged to its user
 * only then. A browser that cannot do this is no reason to hold up practice.
 */
export async function acknowledged(
  { tripwire, journal }: Rehearse,
  entry: LogEntry,
): Promise<void> {
  tripwire.added(entry);
  await Promise.allSettled([journal.add(entry), tripwire.keepInCache()]);
}
