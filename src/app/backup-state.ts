import { dayMs, type Instant } from "#model/time.ts";
import { deviceValue } from "#store/device.ts";
import { firstEntryAt } from "#store/log-size.ts";
import type { Rehearse } from "./rehearse.ts";

/** What would be lost with this device. */
export type Unsaved = {
  readonly reviews: number;
  /** When a copy was last saved elsewhere; null where none ever was. */
  readonly savedAt: Instant | null;
};

/** With more reviews, or for longer, its user is reminded to save a copy. */
const [mostReviews, mostDays] = [200, 14];

/** What is to be saved elsewhere by now; null while it is little. */
export async function unsavedForLong(app: Rehearse): Promise<Unsaved | null> {
  const [saved, firstAt] = await Promise.all([
    deviceValue(app.db, "savedOutside"),
    firstEntryAt(app.db),
  ]);
  const reviews = app.tripwire.entries() - (saved?.entries ?? 0);
  if (firstAt === null || reviews <= 0) return null;
  const isLong = app.environment.now() - (saved?.at ?? firstAt) >= mostDays * dayMs;
  return reviews > mostReviews || isLong ? { reviews, savedAt: saved?.at ?? null } : null;
}
