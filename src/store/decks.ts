import type { Card } from "#model/card.ts";
import type { Deck } from "#model/deck.ts";
import type { DeckId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Database } from "./database.ts";
import { setDeviceValue } from "./device.ts";
import { putCards } from "./roll-ups.ts";
import { type DeckRow, toCard } from "./rows.ts";

export type { DeckRow } from "./rows.ts";

/** What has to be stored for a deck, given what is there. */
type Changes = (stored: Content, deck: Deck, position: number) => Content;

type Content = { readonly notes: readonly Note[]; readonly cards: readonly Card[] };

/**
 * Puts a version of the starter decks in the place of the last one, in one transaction: all of it or nothing.
 */
export const storeStarterDecks = (
  db: Database,
  decks: readonly Deck[],
  digest: string,
  changes: Changes,
): Promise<void> =>
  db.transaction("rw", writtenIn(db), async () => {
    const ids = new Set(decks.map((deck) => deck.id));
    const before = (await db.decks.toArray()).filter((row) => row.origin === "starter");
    const gone = before
      .filter((row) => !ids.has(row.id))
      .map((row): Deck => ({ ...row, notes: [] }));
    for (const [position, deck] of [...decks, ...gone].entries()) {
      const retired = position >= decks.length;
      await putDeck(db, { ...deck, position, origin: "starter", retired }, changes);
    }
    await setDeviceValue(db, "starterDecks", digest);
  });

/**
 * Stores a deck that was read from a guide, or its new version, in one transaction: all of it or nothing.
 *
 * @param lastStamp the stamp of the user's edits in it
 */
export const storeGuideDeck = (
  db: Database,
  deck: Deck,
  lastStamp: Stamp,
  changes: Changes,
): Promise<void> =>
  db.transaction("rw", writtenIn(db), async () => {
    const rows = await db.decks.toArray();
    // What a person has brought stands before the starter decks, the latest first.
    const first = Math.min(0, ...rows.map((row) => row.position));
    const position = rows.find((row) => row.id === deck.id)?.position ?? first - 1;
    await putDeck(db, { ...deck, position, origin: "guide", retired: false }, changes);
    await setDeviceValue(db, "lastStamp", lastStamp);
  });

/** The tables that a deck is written to. */
const writtenIn = (db: Database) => [db.decks, db.notes, db.cards, db.derivedTopics, db.device];

async function putDeck(
  db: Database,
  { notes: now, ...row }: Omit<DeckRow, "derivedCards"> & Pick<Deck, "notes">,
  changes: Changes,
): Promise<void> {
  const before = await contentOf(db, row.id);
  const { notes, cards } = changes(before, { ...row, notes: now }, row.position);
  await db.notes.bulkPut([...notes]);
  await putCards(db, cards);
  // The reviews of a card that moves belong to its new topic: they are counted anew, from the log.
  if (haveMoved(before.cards, cards)) await setDeviceValue(db, "rollUps", 0);
  const stored = await contentOf(db, row.id);
  const derivedCards = stored.cards.filter((card) => !card.retired).length;
  await db.decks.put({ ...row, derivedCards });
}

/** Whether a card that was reviewed has changed its topic. */
function haveMoved(before: readonly Card[], after: readonly Card[]): boolean {
  const topics = new Map(before.map(({ id, topic }) => [id, topic]));
  return after.some(
    ({ id, topic, memory }) => memory.phase !== "new" && topics.has(id) && topics.get(id) !== topic,
  );
}

async function contentOf(db: Database, deck: DeckId): Promise<Content> {
  const [notes, rows] = await Promise.all([
    db.notes.where("deck").equals(deck).toArray(),
    db.cards.where("deck").equals(deck).toArray(),
  ]);
  return { notes, cards: rows.map(toCard) };
}

/** The decks that are in use, in order. */
export async function listDecks(db: Database): Promise<DeckRow[]> {
  const rows = await db.decks.toArray();
  return rows.filter((row) => !row.retired).sort((a, b) => a.position - b.position);
}

/** A deck with the notes and cards that are in use; null when there is none of that id. */
export async function readDeck(
  db: Database,
  id: DeckId,
): Promise<(Content & { deck: DeckRow }) | null> {
  const deck = await db.decks.get(id);
  if (!deck || deck.retired) return null;
  const { notes, cards } = await contentOf(db, id);
  return {
    deck,
    notes: notes.filter((note) => !note.retired),
    cards: cards.filter((card) => !card.retired),
  };
}

/** The notes in use of all decks that were read from guides, by deck. */
export async function guideNotes(db: Database): Promise<Map<DeckId, Note[]>> {
  const decks = (await listDecks(db)).filter((row) => row.origin === "guide");
  const notes = await Promise.all(decks.map(({ id }) => contentOf(db, id)));
  return new Map(
    decks.map(({ id }, at) => [id, (notes[at]?.notes ?? []).filter((note) => !note.retired)]),
  );
}

/** The ids of all decks, retired ones included. */
export const deckIds = async (db: Database): Promise<Set<DeckId>> =>
  new Set(await db.decks.toCollection().primaryKeys());
