import type { DeckId } from "#model/ids.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { underNewStamp } from "./device.ts";
import { LostDataError } from "./errors.ts";
import type { DeckRow } from "./rows.ts";

/** Calls a deck by another name. */
export const renameDeck = (db: Database, id: DeckId, title: string, now: Instant): Promise<void> =>
  changeDeck(db, id, now, (deck, changed) => ({ ...deck, title, changed }));

/** Says in which language (BCP 47) the notes of a deck are. */
export const setDeckLanguage = (
  db: Database,
  id: DeckId,
  lang: string,
  now: Instant,
): Promise<void> => changeDeck(db, id, now, (deck, changed) => ({ ...deck, lang, changed }));

/** Notes down whether its user has deleted a deck. What becomes of its notes is not looked at. */
export const setDeckRemoved = (
  db: Database,
  id: DeckId,
  removed: boolean,
  now: Instant,
): Promise<void> =>
  changeDeck(db, id, now, (deck, changed) => ({ ...deck, removed: { value: removed, changed } }));

/** @throws LostDataError when there is no such deck */
const changeDeck = (
  db: Database,
  id: DeckId,
  now: Instant,
  change: (deck: DeckRow, changed: Stamp) => DeckRow,
): Promise<void> =>
  db.transaction("rw", db.decks, db.device, async () =>
    underNewStamp(db, now, async (changed) => {
      const deck = await db.decks.get(id);
      if (!deck) throw new LostDataError();
      await db.decks.put(change(deck, changed));
    }),
  );
