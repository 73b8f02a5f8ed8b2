import {
  type Collection,
  type CollectionTable,
  collectionTables,
  type KeptCard,
  type KeptDeck,
} from "#model/collection.ts";
import type { Database } from "./database.ts";
import { pagesOf } from "./pages.ts";
import type { CardRow, DeckRow } from "./rows.ts";

// What lies in the database as a collection: read for backups, a part at a time.

type Batch = {
  [Table in CollectionTable]: readonly [table: Table, rows: Collection[Table]];
}[CollectionTable];

/** So many rows are read at once: few enough that the page stays quick meanwhile. */
const batchSize = 1_000;

/**
 * All that a person has, table by table and in the order of keys. What is logged or changed meanwhile may or may not be in it;
 * what was there before is.
 */
export async function* collectionBatches(db: Database): AsyncGenerator<Batch> {
  for (const table of collectionTables) {
    for await (const rows of pagesOf(db.table(table), batchSize)) {
      yield [table, rows.map((row) => keptRow(table, row))] as unknown as Batch;
    }
  }
}

function keptRow(table: CollectionTable, row: unknown): unknown {
  if (table === "cards") return keptCard(row as CardRow);
  return table === "decks" ? keptDeck(row as DeckRow) : row;
}

export const keptCard = ({ id, order, suspended, suspendedChanged }: KeptCard): KeptCard => ({
  id,
  order,
  suspended,
  ...(suspendedChanged && { suspendedChanged }),
});

export const keptDeck = ({
  derivedCards: _cards,
  derivedOutline: _outline,
  ...deck
}: DeckRow): KeptDeck => deck;
