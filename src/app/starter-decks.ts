import type { Database } from "#store/database.ts";
import { deviceValue } from "#store/device.ts";
import { say } from "#words/frame.ts";
import type { Environment } from "./environment.ts";

/** Whether the stored starter decks are those of this version, or older ones because the new ones could not be read. */
export type StarterDecksState = "current" | "kept";

/** The starter decks could not be read, and there are none from before. */
export class StarterDecksError extends Error {
  override readonly name = "StarterDecksError";
  constructor(cause: unknown) {
    super(say("noDecks"), { cause });
  }
}

/**
 * Stores the starter decks of this version, unless they are there already.
 *
 * @throws StarterDecksError when they cannot be read and there are none from before
 */
export async function bringStarterDecks(
  db: Database,
  starterDecks: Environment["starterDecks"],
): Promise<StarterDecksState> {
  const stored = await deviceValue(db, "starterDecks");
  if (stored === starterDecks.digest) return "current";
  let store: () => Promise<void>;
  try {
    store = await fetchDecks(db, starterDecks);
  } catch (cause) {
    if (stored === null) throw new StarterDecksError(cause);
    return "kept";
  }
  await store();
  return "current";
}

/** Reads the decks and loads what stores them, both at once. Most visits need neither. */
async function fetchDecks(db: Database, { digest, load }: Environment["starterDecks"]) {
  const [loaded, { expectDecks, storeDecks }] = await Promise.all([
    load(),
    import("./starter-decks-storing.ts"),
  ]);
  const decks = expectDecks(loaded, digest);
  return () => storeDecks(db, decks);
}
