import { deckChanges } from "#deck/changes.ts";
import type { StarterDecks } from "#model/deck.ts";
import type { Database } from "#store/database.ts";
import { storeStarterDecks } from "#store/decks.ts";
import { deviceValue } from "#store/device.ts";
import type { Environment } from "./environment.ts";

/** Whether the stored starter decks are those of this version, or older ones because the new ones could not be read. */
export type StarterDecksState = "current" | "kept";

/** The starter decks could not be read, and there are none from before. */
export class StarterDecksError extends Error {
  override readonly name = "StarterDecksError";
  constructor(cause: unknown) {
    super(
      "The question decks could not be loaded. Check that you are online and try again; this is needed only once.",
      { cause },
    );
  }
}

/**
 * Stores the starter decks of this version, unless they are there already.
 *
 * @throws StarterDecksError when they cannot be read and there are none from before
 */
export async function bringStarterDecks(
  db: Database,
  { digest, load }: Environment["starterDecks"],
): Promise<StarterDecksState> {
  const stored = await deviceValue(db, "starterDecks");
  if (stored === digest) return "current";
  let loaded: StarterDecks;
  try {
    loaded = expectDecks(await load(), digest);
  } catch (cause) {
    if (stored === null) throw new StarterDecksError(cause);
    return "kept";
  }
  await storeStarterDecks(db, loaded.decks, digest, deckChanges);
  return "current";
}

// The file was validated when the app was built; what can go wrong on the way is another file in its place.
function expectDecks(loaded: unknown, digest: string): StarterDecks {
  const file = loaded as Partial<StarterDecks> | null;
  if (file?.digest !== digest || !Array.isArray(file.decks)) {
    throw new Error("The starter decks are not those of this version of the app");
  }
  return file as StarterDecks;
}
