import { deckChanges } from "#deck/changes.ts";
import type { StarterDecks } from "#model/deck.ts";
import type { Database } from "#store/database.ts";
import { storeStarterDecks } from "#store/deck-versions.ts";

// Loaded by starter-decks.ts on the first visit, and when the app brings new decks.

/**
 * The decks of a file. It was validated when the app was built; what can go wrong on the way is another file in its place.
 *
 * @throws Error when they are not those of this version
 */
export function expectDecks(loaded: unknown, digest: string): StarterDecks {
  const file = loaded as Partial<StarterDecks> | null;
  if (file?.digest !== digest || !Array.isArray(file.decks)) {
    throw new Error("The starter decks are not those of this version of the app");
  }
  return file as StarterDecks;
}

/** Puts them in the place of those that were stored before. */
export const storeDecks = (db: Database, { decks, digest }: StarterDecks): Promise<void> =>
  storeStarterDecks(db, decks, digest, deckChanges);
