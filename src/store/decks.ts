import type { Card } from "#model/card.ts";
import type { DeckId, NoteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { Database } from "./database.ts";
import { type DeckRow, toCard } from "./rows.ts";

export type { DeckRow } from "./rows.ts";

/** All notes and cards of a deck, retired ones included. */
export type DeckContent = { readonly notes: readonly Note[]; readonly cards: readonly Card[] };

/** The decks that are in use, in order. */
export async function listDecks(db: Database): Promise<DeckRow[]> {
  const rows = await db.decks.toArray();
  return rows.filter((row) => !row.retired).sort((a, b) => a.position - b.position);
}

/** Whether there are more than so many topics of which anything is counted. */
export const hasMoreTopics = async (db: Database, count: number): Promise<boolean> =>
  (await db.derivedTopics.limit(count + 1).primaryKeys()).length > count;

/** The notes of these ids that are there and in use. */
export async function notesById(db: Database, ids: readonly NoteId[]): Promise<Note[]> {
  const notes = await db.notes.bulkGet([...ids]);
  return notes.flatMap((note) => (note && !note.retired ? [note] : []));
}

/** The notes in use of all decks that were read from guides, by deck. */
export async function guideNotes(db: Database): Promise<Map<DeckId, Note[]>> {
  const decks = (await listDecks(db)).filter((row) => row.origin === "guide");
  const notes = await Promise.all(
    decks.map(({ id }) => db.notes.where("deck").equals(id).toArray()),
  );
  return new Map(
    decks.map(({ id }, at) => [id, (notes[at] ?? []).filter((note) => !note.retired)]),
  );
}

/** The ids of all decks, retired ones included. */
export const deckIds = async (db: Database): Promise<Set<DeckId>> =>
  new Set(await db.decks.toCollection().primaryKeys());

/** What is stored for a deck, retired notes and cards included; nothing where there is none of that id. */
export async function contentOf(db: Database, deck: DeckId): Promise<DeckContent> {
  const [notes, rows] = await Promise.all([
    db.notes.where("deck").equals(deck).toArray(),
    db.cards.where("deck").equals(deck).toArray(),
  ]);
  return { notes, cards: rows.map(toCard) };
}
