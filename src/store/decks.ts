import type { Card } from "#model/card.ts";
import type { Deck } from "#model/deck.ts";
import type { DeckId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { Database } from "./database.ts";
import { setDeviceValue } from "./device.ts";
import { type DeckRow, toCard, toRow } from "./rows.ts";

export type { DeckRow } from "./rows.ts";

type Content = { readonly notes: readonly Note[]; readonly cards: readonly Card[] };

/**
 * Puts a version of the starter decks in the place of the last one, in one transaction: all of it or nothing.
 *
 * @param changes what has to be stored for a deck, given what is there
 */
export const storeStarterDecks = (
  db: Database,
  decks: readonly Deck[],
  digest: string,
  changes: (stored: Content, deck: Deck, position: number) => Content,
): Promise<void> =>
  db.transaction("rw", db.decks, db.notes, db.cards, db.device, async () => {
    const before = await db.decks
      .where("id")
      .noneOf(decks.map((deck) => deck.id))
      .toArray();
    const gone = before.map((row): Deck => ({ ...row, notes: [] }));
    for (const [position, deck] of [...decks, ...gone].entries()) {
      const { notes, cards } = changes(await contentOf(db, deck.id), deck, position);
      await db.notes.bulkPut([...notes]);
      await db.cards.bulkPut(cards.map(toRow));
      await db.decks.put(toDeckRow(deck, position, position >= decks.length));
    }
    await setDeviceValue(db, "starterDecks", digest);
  });

async function contentOf(db: Database, deck: DeckId): Promise<Content> {
  const [notes, rows] = await Promise.all([
    db.notes.where("deck").equals(deck).toArray(),
    db.cards.where("deck").equals(deck).toArray(),
  ]);
  return { notes, cards: rows.map(toCard) };
}

const toDeckRow = (
  { id, title, about, guide }: Deck,
  position: number,
  retired: boolean,
): DeckRow => ({ id, title, about, guide, position, origin: "starter", retired });

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

/** How many cards a deck has, retired ones included. */
export const countCards = (db: Database, deck: DeckId): Promise<number> =>
  db.cards.where("deck").equals(deck).count();
