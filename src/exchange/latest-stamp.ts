import type { Collection } from "#model/collection.ts";
import { compareStamps, type Stamp } from "#model/stamp.ts";

/** The latest of all stamps in a collection; null where it has none. */
export function latestStampIn(collection: Collection): Stamp | null {
  const { decks, notes, cards, interviews, dayMinutes, settings } = collection;
  const stamped = [decks, notes, interviews, dayMinutes, settings].flat();
  let latest: Stamp | null = null;
  const look = (stamp: Stamp | undefined) => {
    if (stamp && compareStamps(stamp, latest) > 0) latest = stamp;
  };
  for (const { changed } of stamped) look(changed);
  for (const { edit } of notes) look(edit?.changed);
  for (const { suspendedChanged } of cards) look(suspendedChanged);
  return latest;
}
