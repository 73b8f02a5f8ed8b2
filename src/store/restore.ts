import type { Table } from "dexie";
import type { Collection, CollectionTable } from "#model/collection.ts";
import type { CardId, NoteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { LogEntry } from "#model/review.ts";
import { compareStamps, type Stamp } from "#model/stamp.ts";
import { batches, inOrder } from "./batches.ts";
import { keptDeck } from "./collection.ts";
import type { Database } from "./database.ts";
import { cardsInUseOf, DeckCounts } from "./deck-counts.ts";
import { deviceValue, setDeviceValue } from "./device.ts";
import { dropSegments } from "./log-segments.ts";
import { areNeighbours, rowsOfKeys } from "./neighbours.ts";
import { type CardRules, type Reviewed, restoreCards } from "./restore-cards.ts";

type Row<Name extends CollectionTable> = Collection[Name][number];

/** What other rooms say of rows that are put together. */
export type RestoreRules = Omit<CardRules, "mergedRow"> & {
  /** What two devices know of one row. */
  readonly mergedRow: {
    readonly [Name in CollectionTable]: (a: Row<Name>, b: Row<Name>) => Row<Name>;
  };
};

/** Whether a collection is stored in place of what is there, or put together with it. */
export type RestoreMode = "replace" | "merge";

export type Restore = {
  readonly collection: Collection;
  readonly mode: RestoreMode;
  /** The latest stamp in the collection, so that what is changed here from now on is later; null where it has none. */
  readonly latest: Stamp | null;
  /** Is told, from 0 to 1, how much is done. */
  readonly onProgress: (share: number) => void;
};

/**
 * Stores a collection, in one transaction: all of it or nothing. Afterwards the memory of each card is the replay of its whole
 * log. What follows is left to the app: the roll-ups are to be counted anew, and the starter decks of its version to be stored
 * again, since a backup holds those of the version that made it.
 */
export const restoreCollection = (
  db: Database,
  restore: Restore,
  rules: RestoreRules,
): Promise<void> =>
  db.transaction("rw", db.tables, async () => {
    const { collection, mode, latest, onProgress } = restore;
    const revision = (await latestRevision(db)) + 1;
    if (mode === "replace") {
      await clear(db);
      await setDeviceValue(db, "replaced", 1 + ((await deviceValue(db, "replaced")) ?? 0));
    }
    const done = counter(collection, onProgress);
    await mergeDecks(db, collection.decks, rules);
    done(collection.decks.length);
    const notes = await mergeTable(db, "notes", collection.notes, rules, done);
    for (const name of [
      "sittings",
      "interviews",
      "dayMinutes",
      "settings",
      "answers",
      "mocks",
    ] as const)
      await mergeTable(db, name, collection[name], rules, done);
    const reviewed = await addEntries(db, collection.reviews, done);
    const counts = new DeckCounts();
    const brought = {
      notes: notes as Map<string, Note> as Map<NoteId, Note>,
      cards: collection.cards,
      reviewed,
    };
    await restoreCards(db, brought, { revision, rules, counts, done });
    await counts.store(db);
    const lastStamp = await deviceValue(db, "lastStamp");
    if (compareStamps(latest, lastStamp) > 0)
      await setDeviceValue(db, "lastStamp", latest as Stamp);
    await setDeviceValue(db, "rollUps", 0);
    await setDeviceValue(db, "starterDecks", "restored");
  });

/** A tab that still shows a card of before must notice that it has changed, so no revision may come twice. */
async function latestRevision(db: Database): Promise<number> {
  let latest = 0;
  await db.cards.each(({ revision }) => {
    latest = Math.max(latest, revision);
  });
  return latest;
}

const clear = (db: Database): Promise<unknown> =>
  Promise.all(db.tables.filter(({ name }) => name !== db.device.name).map((each) => each.clear()));

/** Is told how many more rows are done. */
type Done = (rows: number) => void;

function counter(collection: Collection, onProgress: Restore["onProgress"]): Done {
  const all = Object.values(collection).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  return (rows) => {
    done += rows;
    onProgress(done / Math.max(1, all));
  };
}

async function mergeDecks(
  db: Database,
  decks: Collection["decks"],
  { mergedRow }: RestoreRules,
): Promise<void> {
  const stored = await db.decks.bulkGet(decks.map(({ id }) => id));
  for (const [at, deck] of decks.entries()) {
    const row = stored[at];
    await db.decks.put({
      ...(row ? mergedRow.decks(keptDeck(row), deck) : deck),
      derivedCards: row ? row.derivedCards : await cardsInUseOf(db, deck.id),
    });
  }
}

/** Returns the rows as they are now, by their keys. */
async function mergeTable<Name extends CollectionTable>(
  db: Database,
  name: Name,
  rows: readonly Row<Name>[],
  rules: RestoreRules,
  done: Done,
): Promise<Map<string, Row<Name>>> {
  const table: Table<Row<Name>, string> = db.table(name);
  const key = table.schema.primKey.keyPath as keyof Row<Name>;
  const keyOf = (row: Row<Name>) => row[key] as string;
  const all = new Map<string, Row<Name>>();
  for (const some of batches(inOrder(rows, keyOf))) {
    const stored: Map<string, Row<Name>> = await rowsOfKeys(table, some.map(keyOf));
    const merged = some.map((row) => {
      const before = stored.get(keyOf(row));
      return before ? rules.mergedRow[name](before, row) : row;
    });
    await table.bulkPut(merged);
    for (const row of merged) all.set(keyOf(row), row);
    done(some.length);
  }
  return all;
}

/** Adds the entries that are not there yet. */
async function addEntries(
  db: Database,
  entries: readonly LogEntry[],
  done: Done,
): Promise<Reviewed> {
  if (entries.length > 0) await dropSegments(db);
  const isFirst = (await db.reviews.limit(1).primaryKeys()).length === 0;
  const logs = new Map<CardId, LogEntry[]>();
  for (const some of batches(inOrder(entries, ({ id }) => id))) {
    const known = await knownEntries(db, some);
    const added = some.filter(({ id }) => !known.has(id));
    await db.reviews.bulkAdd(added);
    for (const entry of added) {
      const log = logs.get(entry.card);
      if (log) log.push(entry);
      else logs.set(entry.card, [entry]);
    }
    done(some.length);
  }
  return { logs, areWhole: isFirst };
}

async function knownEntries(db: Database, some: readonly LogEntry[]): Promise<Set<string>> {
  const ids = some.map(({ id }) => id);
  const between = db.reviews.where("id").between(ids[0], ids.at(-1), true, true);
  if (await areNeighbours(between, ids.length)) return new Set(await between.primaryKeys());
  const rows = await db.reviews.bulkGet(ids);
  return new Set(rows.flatMap((row) => (row ? [row.id] : [])));
}
