import type { Card } from "#model/card.ts";
import type { DeckId, NoteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { newStamp, setDeviceValue } from "./device.ts";
import { LostDataError } from "./errors.ts";
import { putCards } from "./roll-ups.ts";
import { toCard } from "./rows.ts";

/** A note and all its cards, retired ones included. */
export type NoteWithCards = { readonly note: Note; readonly cards: readonly Card[] };

/** What has to be stored so that an act is done, given what is there; null where nothing has to. */
type Changes = (stored: NoteWithCards, changed: Stamp) => NoteWithCards | null;

/**
 * Changes a note and its cards in one transaction: all of it, or nothing where `changes` throws. The log is not touched.
 *
 * @param changes gives the note and the cards that differ, which carry the stamp
 * @throws LostDataError when there is no such note, and whatever `changes` throws
 */
export const changeNote = (
  db: Database,
  id: NoteId,
  now: Instant,
  changes: Changes,
): Promise<void> =>
  db.transaction("rw", [db.decks, db.notes, db.cards, db.derivedTopics, db.device], async () => {
    const stored = await readNote(db, id);
    if (!stored) throw new LostDataError();
    const changed = await newStamp(db, now);
    const after = changes(stored, changed);
    if (!after) return;
    await db.notes.put(after.note);
    await putCards(db, after.cards);
    await countCards(db, after.note.deck);
    await setDeviceValue(db, "lastStamp", changed);
  });

/** A note with all its cards; null when there is none of that id. */
export async function readNote(db: Database, id: NoteId): Promise<NoteWithCards | null> {
  const [note, rows] = await Promise.all([
    db.notes.get(id),
    // The ids of a note's cards begin with its own.
    db.cards.where("id").startsWith(`${id}#`).toArray(),
  ]);
  return note ? { note, cards: rows.map(toCard) } : null;
}

async function countCards(db: Database, deck: DeckId): Promise<void> {
  const derivedCards = await db.cards
    .where("deck")
    .equals(deck)
    .filter((row) => !row.retired)
    .count();
  await db.decks.update(deck, { derivedCards });
}
