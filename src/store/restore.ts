import type { Table } from "dexie";
import type { Card, CardHistory } from "#model/card.ts";
import type { Collection, CollectionTable, KeptCard } from "#model/collection.ts";
import { type CardId, type NoteId, noteOf } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { LogEntry } from "#model/review.ts";
import { compareStamps, type Stamp } from "#model/stamp.ts";
import { readNote } from "./card-changes.ts";
import { keptCard, keptDeck } from "./collection.ts";
import type { Database } from "./database.ts";
import { deviceValue, setDeviceValue } from "./device.ts";
import { cardLog } from "./reviews.ts";
import { toRow } from "./rows.ts";

type Row<Name extends CollectionTable> = Collection[Name][number];

/** What other rooms say of rows that are put together. */
export type RestoreRules = {
  /** What two devices know of one row. */
  readonly mergedRow: {
    readonly [Name in CollectionTable]: (a: Row<Name>, b: Row<Name>) => Row<Name>;
  };
  readonly cardFromKept: (note: Note, kept: KeptCard) => Card;
  readonly allCardsOfNote: (note: Note, known: ReadonlyMap<CardId, Card>) => readonly Card[];
  readonly historyOf: (log: readonly LogEntry[]) => CardHistory;
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
    if (mode === "replace") await clear(db);
    const done = counter(collection, onProgress);
    await mergeDecks(db, collection.decks, rules);
    for (const name of ["notes", "sittings", "interviews", "dayMinutes", "settings"] as const)
      await mergeTable(db, name, collection[name], rules, done);
    const reviewed = await addEntries(db, collection.reviews, done);
    await putCards(db, collection, reviewed, revision, rules, done);
    await countCards(db);
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

/** So many rows are written at once. */
const batchSize = 500;

function* batches<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let begin = 0; begin < values.length; begin += batchSize)
    yield values.slice(begin, begin + batchSize);
}

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
  const merged = decks.map((deck, at) => {
    const row = stored[at];
    return row ? mergedRow.decks(keptDeck(row), deck) : deck;
  });
  await db.decks.bulkPut(merged.map((deck) => ({ ...deck, derivedCards: 0 })));
}

async function mergeTable<Name extends CollectionTable>(
  db: Database,
  name: Name,
  rows: readonly Row<Name>[],
  rules: RestoreRules,
  done: Done,
): Promise<void> {
  const table: Table<Row<Name>> = db.table(name);
  const key = table.schema.primKey.keyPath as keyof Row<Name>;
  for (const some of batches(rows)) {
    const stored = await table.bulkGet(some.map((row) => row[key]));
    const merged = some.map((row, at) => {
      const before = stored[at];
      return before ? rules.mergedRow[name](before, row) : row;
    });
    await table.bulkPut(merged);
    done(some.length);
  }
}

/** Returns the cards that have entries which were not there before. */
async function addEntries(
  db: Database,
  entries: readonly LogEntry[],
  done: Done,
): Promise<Set<CardId>> {
  const reviewed = new Set<CardId>();
  for (const some of batches(entries)) {
    const stored = await db.reviews.bulkGet(some.map(({ id }) => id));
    const added = some.filter((_, at) => !stored[at]);
    await db.reviews.bulkAdd(added);
    for (const { card } of added) reviewed.add(card);
    done(some.length);
  }
  return reviewed;
}

/** Gives their cards to the notes of the collection, and to those whose cards it has reviews of. */
async function putCards(
  db: Database,
  { notes, cards }: Collection,
  reviewed: ReadonlySet<CardId>,
  revision: number,
  rules: RestoreRules,
  done: Done,
): Promise<void> {
  const brought = new Map<NoteId, KeptCard[]>(notes.map(({ id }) => [id, []]));
  for (const card of cards) {
    const siblings = brought.get(noteOf(card.id));
    if (siblings) siblings.push(card);
    else brought.set(noteOf(card.id), [card]);
  }
  for (const card of reviewed) if (!brought.has(noteOf(card))) brought.set(noteOf(card), []);
  for (const some of batches([...brought])) {
    const changed = await Promise.all(
      some.map(([note, kept]) => cardsAfter(db, note, kept, reviewed, rules)),
    );
    await db.cards.bulkPut(changed.flat().map((card) => toRow({ ...card, revision })));
    done(some.reduce((sum, [, kept]) => sum + kept.length, 0));
  }
}

/** The cards of a note that differ from those that are stored. */
async function cardsAfter(
  db: Database,
  id: NoteId,
  kept: readonly KeptCard[],
  reviewed: ReadonlySet<CardId>,
  rules: RestoreRules,
): Promise<Card[]> {
  const stored = await readNote(db, id);
  // A backup of a damaged database may lack a note: its reviews are kept.
  if (!stored) return [];
  const known = new Map(stored.cards.map((card) => [card.id, card]));
  const before = new Map(known);
  for (const card of kept) {
    const row = known.get(card.id);
    const after = row
      ? { ...row, ...rules.mergedRow.cards(keptCard(row), card) }
      : rules.cardFromKept(stored.note, card);
    known.set(card.id, after);
  }
  const cards = await Promise.all(
    rules
      .allCardsOfNote(stored.note, known)
      .map(async (card) =>
        reviewed.has(card.id) ? { ...card, ...rules.historyOf(await cardLog(db, card.id)) } : card,
      ),
  );
  return cards.filter((card) => JSON.stringify(card) !== JSON.stringify(before.get(card.id)));
}

async function countCards(db: Database): Promise<void> {
  for (const deck of await db.decks.toCollection().primaryKeys()) {
    const cards = await db.cards.where("deck").equals(deck).toArray();
    await db.decks.update(deck, { derivedCards: cards.filter((row) => !row.retired).length });
  }
}
