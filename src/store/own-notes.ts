import type { KeptDeck } from "#model/collection.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { underNewStamp } from "./device.ts";
import { changeCards, rollUpTables } from "./roll-ups.ts";

/** A note that is added, and the deck that is begun with it; null where it is added to one that is there. */
export type AddedNote = NoteWithCards & { readonly deck: Omit<KeptDeck, "position"> | null };

/** Adds a note of its user's own, with its cards, in one transaction. */
export const addNote = (
  db: Database,
  now: Instant,
  made: (changed: Stamp) => AddedNote,
): Promise<void> =>
  db.transaction("rw", [db.decks, db.notes, db.cards, db.device, ...rollUpTables(db)], async () =>
    underNewStamp(db, now, async (changed) => {
      const { deck, note, cards } = made(changed);
      if (deck) {
        const first = Math.min(0, ...(await db.decks.toArray()).map(({ position }) => position));
        await db.decks.put({ ...deck, position: first - 1, derivedCards: 0 });
      }
      await db.notes.put(note);
      await changeCards(
        db,
        cards.map((after) => ({ before: null, after })),
      );
    }),
  );

/** Where the new card stands that is introduced next; 0 where none is. */
export const firstInLine = async (db: Database): Promise<number> => {
  const first = await db.cards.orderBy("derivedUnseenOrder").first();
  return Math.min(0, first?.order ?? 0);
};
