import type { DeckId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import { cardsInDeck } from "./cards-in-deck.ts";
import type { Database } from "./database.ts";
import { isDeckInUse } from "./decks.ts";
import { atOneMoment } from "./moment.ts";
import type { CardRow, DeckRow } from "./rows.ts";

/** A deck that is in use, and its outline where one is kept. */
export type OutlinedDeck = { readonly deck: DeckRow; readonly outline: Outline | null };

/** Null when there is no deck of that id in use. */
export const readOutline = (db: Database, id: DeckId): Promise<OutlinedDeck | null> =>
  atOneMoment(db, [db.decks, db.derivedOutlines], async () => {
    const [deck, outline] = await Promise.all([db.decks.get(id), db.derivedOutlines.get(id)]);
    if (!deck || !isDeckInUse(deck)) return null;
    return { deck, outline: deck.derivedOutline ? (outline ?? null) : null };
  });

/** Keeps the outline of a deck, unless another row was put in the deck's place meanwhile. */
export const keepOutline = (db: Database, of: DeckRow, outline: Outline): Promise<void> =>
  db.transaction("rw", db.decks, db.derivedOutlines, async () => {
    if (JSON.stringify(await db.decks.get(of.id)) !== JSON.stringify(of)) return;
    await db.derivedOutlines.put(outline);
    await db.decks.update(of.id, { derivedOutline: true });
  });

/** Throws away all outlines, so that each is made anew when it is needed. */
export const dropOutlines = (db: Database): Promise<void> => db.derivedOutlines.clear();

/** So many rows are read at once: few enough that the page stays quick meanwhile. */
const batchSize = 200;

/** The cards that stand in a deck, retired ones included, some at a time. */
export async function* cardsOfDeck(db: Database, deck: DeckId): AsyncGenerator<CardRow[]> {
  // The ids of a deck's cards begin with its own; those of another deck may begin with the same.
  const [first, end] = [`${deck}/`, `${deck}/\uffff`];
  let rows = await db.cards.where(":id").between(first, end).limit(batchSize).toArray();
  while (rows.length > 0) {
    yield rows.filter((row) => row.deck === deck);
    if (rows.length < batchSize) break;
    const last = rows.at(-1)?.id ?? end;
    rows = await db.cards.where(":id").between(last, end, false).limit(batchSize).toArray();
  }
  // Those whose user has put them here from another deck.
  const ids = await cardsInDeck(db, deck).primaryKeys();
  const moved = ids.filter((id) => id < first || id >= end);
  for (let begin = 0; begin < moved.length; begin += batchSize) {
    const some = await db.cards.bulkGet(moved.slice(begin, begin + batchSize));
    yield some.flatMap((row) => row ?? []);
  }
}
