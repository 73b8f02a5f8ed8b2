import type { Card } from "#model/card.ts";
import { type DeckId, type NoteId, noteOf } from "#model/ids.ts";
import { isInUse, type Note } from "#model/note.ts";
import type { Database } from "./database.ts";
import { type DeckRow, toCard } from "./rows.ts";

export type { DeckRow } from "./rows.ts";

/** The notes that came with a deck, wherever they now stand, and their cards; retired ones included. */
export type DeckContent = { readonly notes: readonly Note[]; readonly cards: readonly Card[] };

/** The decks that are in use, in order. */
export async function listDecks(db: Database): Promise<DeckRow[]> {
  const rows = await db.decks.toArray();
  return rows.filter(isDeckInUse).sort((a, b) => a.position - b.position);
}

/** Whether a deck is there for its user: a version of the app brings it, and they have not deleted it. */
export const isDeckInUse = ({ retired, removed }: DeckRow): boolean =>
  !retired && removed?.value !== true;

/** Whether there are more than so many topics of which anything is counted. */
export const hasMoreTopics = async (db: Database, count: number): Promise<boolean> =>
  (await db.derivedTopics.limit(count + 1).primaryKeys()).length > count;

/** The notes of these ids that are there and in use. */
export async function notesById(db: Database, ids: readonly NoteId[]): Promise<Note[]> {
  const notes = await db.notes.bulkGet([...ids]);
  return notes.flatMap((note) => (note && isInUse(note) ? [note] : []));
}

/** The notes that all decks that were read from guides have from them, by deck; those that their user has deleted too. */
export async function guideNotes(db: Database): Promise<Map<DeckId, Note[]>> {
  const decks = (await listDecks(db)).filter((row) => row.origin === "guide");
  const notes = await Promise.all(
    decks.map(({ id }) => db.notes.where("deck").equals(id).toArray()),
  );
  return new Map(
    decks.map(({ id }, at) => [
      id,
      (notes[at] ?? []).filter(({ retired, authored }) => !retired && !authored),
    ]),
  );
}

/** The ids of all decks, retired ones included. */
export const deckIds = async (db: Database): Promise<Set<DeckId>> =>
  new Set(await db.decks.toCollection().primaryKeys());

/** What is stored for a deck, retired notes and cards included; nothing where there is none of that id. */
export async function contentOf(db: Database, deck: DeckId): Promise<DeckContent> {
  const [notes, rows] = await Promise.all([
    db.notes.where("deck").equals(deck).toArray(),
    // The ids of a deck's cards begin with its own, wherever its user has put their notes.
    db.cards.where("id").startsWith(`${deck}/`).toArray(),
  ]);
  const ids = new Set<string>(notes.map(({ id }) => id));
  const own = rows.filter((row) => row.deck === deck || ids.has(noteOf(row.id)));
  return { notes, cards: own.map(toCard) };
}
