import { dayMs } from "#model/time.ts";
import { deviceValue } from "#store/device.ts";
import { firstEntryAt } from "#store/log-size.ts";
import type { DeviceValues } from "#store/rows.ts";
import type { Rehearse } from "./rehearse.ts";

/** With more reviews, or for longer, its user is reminded to save a copy. */
const [mostReviews, mostDays] = [200, 14];

/** How many entries of the log would be lost with this device: no copy outside of it has them. */
export const unsavedSince = (
  { tripwire }: Rehearse,
  saved: DeviceValues["savedOutside"] | null,
): number => Math.max(0, tripwire.entries() - (saved?.entries ?? 0));

/** The same once there are many, or for long; null while it is little. */
export async function unsavedForLong(app: Rehearse): Promise<number | null> {
  const [saved, firstAt] = await Promise.all([
    deviceValue(app.db, "savedOutside"),
    firstEntryAt(app.db),
  ]);
  const reviews = unsavedSince(app, saved);
  if (firstAt === null || reviews === 0) return null;
  const isLong = app.environment.now() - (saved?.at ?? firstAt) >= mostDays * dayMs;
  return reviews > mostReviews || isLong ? reviews : null;
}
