import type { Collection } from "#model/collection.ts";
import { compareStamps, type Stamp } from "#model/stamp.ts";

/** The latest of all stamps in a collection; null where it has none. */
export function latestStampIn(collection: Collection): Stamp | null {
  const { decks, notes, cards, interviews, dayMinutes, settings, answers, mocks } = collection;
  let latest: Stamp | null = null;
  const look = (...stamped: readonly ({ readonly changed?: Stamp } | null | undefined)[]) => {
    for (const each of stamped)
      if (each?.changed && compareStamps(each.changed, latest) > 0) latest = each.changed;
  };
  look(...interviews);
  look(...dayMinutes);
  look(...settings);
  look(...mocks);
  for (const deck of decks) look(deck, deck.removed);
  for (const note of notes) look(note, note.edit, ...Object.values(note.mine ?? {}));
  for (const { words, serves, removed } of answers) look(words, serves, removed);
  for (const { suspendedChanged } of cards) look(suspendedChanged && { changed: suspendedChanged });
  return latest;
}
