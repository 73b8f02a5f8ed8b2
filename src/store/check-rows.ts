import type { IndexableType, Table } from "dexie";
import type { KeptDeck } from "#model/collection.ts";
import type { DeckId } from "#model/ids.ts";
import type { Database } from "./database.ts";
import { cardsInUseOf } from "./deck-counts.ts";

/** So many rows are read at once: few enough that the page stays quick meanwhile. */
const batch = 200;

/**
 * Puts right the rows of a table, each in a transaction with a fresh look at it, so that nothing is written over a change.
 *
 * @param mend gives the row itself where it is as it should be
 * @param found is told every row as it now is, and whether it was put right
 */
export async function mendRows<Row extends Insert, Key extends IndexableType, Insert>(
  table: Table<Row, Key, Insert>,
  mend: (row: Row) => Row,
  found: (row: Row, wasMended: boolean) => void,
): Promise<void> {
  const keys = await table.where(":id").startsWith("").primaryKeys();
  for (let begin = 0; begin < keys.length; begin += batch) {
    const some = keys.slice(begin, begin + batch);
    const rows = await table.bulkGet(some);
    const isWrong = (row: Row | undefined) => row !== undefined && mend(row) !== row;
    const wrong = new Set(some.filter((_, at) => isWrong(rows[at])));
    for (const [at, row] of rows.entries()) {
      if (row && !wrong.has(some[at] as Key)) found(row, false);
    }
    if (wrong.size === 0) continue;
    const mendedRows = await table.db.transaction("rw", table, async () => {
      const fresh = await table.bulkGet([...wrong]);
      const after = fresh.flatMap((row) => (row && isWrong(row) ? [mend(row)] : []));
      await table.bulkPut(after);
      return after;
    });
    for (const row of mendedRows) found(row, true);
  }
}

/** Makes the decks that notes belong to and that are not there. Returns their ids. */
export const makeDecks = (db: Database, make: (id: DeckId) => KeptDeck): Promise<DeckId[]> =>
  db.transaction("rw", db.notes, db.decks, db.cards, async () => {
    const named = (await db.notes.orderBy("deck").uniqueKeys()) as DeckId[];
    const known = new Set(await db.decks.toCollection().primaryKeys());
    const missing = named.filter((id) => !known.has(id));
    for (const id of missing)
      await db.decks.add({ ...make(id), derivedCards: await cardsInUseOf(db, id) });
    return missing;
  });

/**
 * Counts the cards in use anew for those decks that are said to have another number of them than they tell. Returns the decks
 * whose number was wrong.
 */
export async function recountDecks(
  db: Database,
  cardsIn: ReadonlyMap<DeckId, number>,
): Promise<DeckId[]> {
  const decks = await db.decks.toArray();
  const doubtful = decks.filter(({ id, derivedCards }) => derivedCards !== (cardsIn.get(id) ?? 0));
  if (doubtful.length === 0) return [];
  return db.transaction("rw", db.decks, db.cards, async () => {
    const wrong: DeckId[] = [];
    for (const { id } of doubtful) {
      const derivedCards = await cardsInUseOf(db, id);
      if ((await db.decks.get(id))?.derivedCards === derivedCards) continue;
      if ((await db.decks.update(id, { derivedCards })) > 0) wrong.push(id);
    }
    return wrong;
  });
}
