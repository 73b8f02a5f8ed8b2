import { StaleCardError } from "#store/errors.ts";
import { saveEntry } from "#store/save-entry.ts";
import { say } from "#words/practice.ts";
import { acknowledged } from "./acknowledged.ts";
import type { Held } from "./held-entry.ts";
import { reasonOf } from "./reason.ts";
import type { Rehearse } from "./rehearse.ts";

/** What was not saved, why, and what to do. */
export function notSaved({ write, error }: Held): string {
  const isRating = write.entry.entry === "review";
  return say(isRating ? "ratingNotSaved" : "undoNotSaved", {
    reason: reasonOf(error, "save again"),
  });
}

/**
 * Writes the entry that is held, under the id that it has: it is in the log once, however often this is tried.
 *
 * @throws StaleCardError when its card was rated elsewhere meanwhile, which leaves nothing to hold; otherwise the browser's
 *   reason, and the entry stays
 */
export async function saveHeld(app: Rehearse): Promise<void> {
  const { db, held } = app;
  const now = held.now();
  if (!now) return;
  const { entry, card, after } = now.write;
  try {
    await saveEntry(db, entry, card, after, null).saved;
  } catch (error) {
    if (error instanceof StaleCardError) held.release();
    else held.hold(now.write, error);
    throw error;
  }
  await acknowledged(app, entry);
  held.release();
}
