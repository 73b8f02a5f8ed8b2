import { liveQuery } from "dexie";
import { textsOfWords } from "#model/answer.ts";
import { type DeckId, type NoteId, noteOf } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { SearchPart } from "#model/search-part.ts";
import { answersToAny } from "./answers.ts";
import { cardsInDeck } from "./cards-in-deck.ts";
import type { Database } from "./database.ts";
import type { CardRow } from "./rows.ts";
import type { PendingRow, SearchState } from "./search-rows.ts";

// What the search index is made from, and how it is kept. All of it can be thrown away.

export type { PartInUse, SearchState } from "./search-rows.ts";

/** A note as far as it is searched. */
export type SearchedNote = {
  readonly note: Note;
  /** Whether one of its cards is suspended. */
  readonly isSuspended: boolean;
  /** What its user's own answers to it say. */
  readonly answers: readonly string[];
};

/** The index as it was written last, but for parts that are known; null where there is none. */
export const readSearch = (
  db: Database,
  known: ReadonlySet<number>,
): Promise<{ state: SearchState; parts: ReadonlyMap<number, SearchPart> } | null> =>
  db.transaction("r", db.derivedSearch, async () => {
    const state = await readState(db);
    if (!state) return null;
    const keys = state.parts.map(({ key }) => key).filter((key) => !known.has(key));
    const rows = await db.derivedSearch.bulkGet(keys);
    const parts = new Map<number, SearchPart>();
    for (const row of rows) if (row && "part" in row) parts.set(row.key, row.part);
    return { state, parts };
  });

async function readState(db: Database): Promise<SearchState | null> {
  const row = await db.derivedSearch.get("state");
  return row?.key === "state" ? row : null;
}

/** Which revision of the index is there; null where there is none. */
export const searchRevision = async (db: Database): Promise<number | null> =>
  (await readState(db))?.revision ?? null;

export type SearchChange = {
  /** The revision that it is made from; null where there was none. */
  readonly from: number | null;
  readonly state: SearchState;
  readonly added: ReadonlyMap<number, SearchPart>;
  /** The rows of pending notes that are in it now. */
  readonly done: readonly number[];
};

/** Writes a change of the index in one transaction. Returns false, and writes nothing, when another thread was first. */
export const writeSearch = (
  db: Database,
  { from, state, added, done }: SearchChange,
): Promise<boolean> =>
  db.transaction("rw", db.derivedSearch, db.derivedSearchPending, async () => {
    const before = await readState(db);
    if ((before?.revision ?? null) !== from) return false;
    const kept = new Set(state.parts.map(({ key }) => key));
    const gone = (before?.parts ?? []).map(({ key }) => key).filter((key) => !kept.has(key));
    await db.derivedSearch.bulkDelete(gone);
    await db.derivedSearch.bulkPut([...added].map(([key, part]) => ({ key, part })));
    await db.derivedSearch.put({ key: "state", ...state });
    await db.derivedSearchPending.bulkDelete([...done]);
    return true;
  });

/** Throws the index away. It is built anew when it is needed. */
export const forgetSearch = (db: Database): Promise<void> =>
  db.transaction("rw", db.derivedSearch, db.derivedSearchPending, async () => {
    await db.derivedSearch.clear();
    await db.derivedSearchPending.clear();
  });

/** The first of the rows that say which notes were written. */
export const pendingSearch = (db: Database, most: number): Promise<PendingRow[]> =>
  db.derivedSearchPending.orderBy("id").limit(most).toArray();

/** Calls back whenever notes were written or the index was. Returns what ends it. */
export function watchSearch(db: Database, onChange: () => void): () => void {
  const watched = liveQuery(async () => {
    // A live query that asks for keys alone does not notice rows of which the database gives the key.
    await db.derivedSearchPending.limit(1).toArray();
    return searchRevision(db);
  }).subscribe({ next: onChange, error: () => {} });
  return () => watched.unsubscribe();
}

/** The notes behind one, in the order of their ids; from the first where that is null. */
export async function notesBehind(
  db: Database,
  last: NoteId | null,
  most: number,
): Promise<SearchedNote[]> {
  const notes = await db.notes
    .where("id")
    .above(last ?? "")
    .limit(most)
    .toArray();
  const [first, end] = [notes[0]?.id, notes.at(-1)?.id];
  // The ids of cards are sorted almost as those of their notes, so that hardly any other card lies between these.
  const cards = await db.cards.where("id").between(`${first}#`, `${end}#\uffff`).toArray();
  return withCards(db, notes, cards);
}

/** Those of some notes that are there. */
export async function notesToSearch(db: Database, ids: readonly NoteId[]): Promise<SearchedNote[]> {
  const notes = (await db.notes.bulkGet([...ids])).flatMap((note) => note ?? []);
  const prefixes = notes.map(({ id }) => `${id}#`);
  return withCards(db, notes, await db.cards.where("id").startsWithAnyOf(prefixes).toArray());
}

async function withCards(
  db: Database,
  notes: readonly Note[],
  cards: readonly CardRow[],
): Promise<SearchedNote[]> {
  const suspended = new Set(
    cards.filter((card) => card.suspended && !card.retired).map(({ id }) => noteOf(id)),
  );
  const answers = await answersToAny(
    db,
    notes.map(({ id }) => id),
  );
  return notes.map((note) => ({
    note,
    isSuspended: suspended.has(note.id),
    answers: (answers.get(note.id) ?? []).flatMap(({ words }) => textsOfWords(words.value)),
  }));
}

export const countNotes = (db: Database): Promise<number> => db.notes.count();

/** The ids of the notes that came with a deck, and of those that stand in it. */
export async function noteIdsOf(db: Database, deck: DeckId): Promise<NoteId[]> {
  const [notes, cards] = await Promise.all([
    db.notes.where("deck").equals(deck).primaryKeys(),
    cardsInDeck(db, deck).primaryKeys(),
  ]);
  return [...new Set([...notes, ...cards.map(noteOf)])];
}

/** The ids of the notes that stand in a deck, those that its user has deleted among them. */
export const notesStandingIn = async (db: Database, deck: DeckId): Promise<NoteId[]> => [
  ...new Set((await cardsInDeck(db, deck).primaryKeys()).map(noteOf)),
];

/** The titles of all decks. */
export const deckTitles = async (db: Database): Promise<Map<DeckId, string>> =>
  new Map((await db.decks.toArray()).map(({ id, title }) => [id, title]));
