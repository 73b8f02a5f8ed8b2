import type { CardId, ReviewId } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import type { Database } from "./database.ts";
import { rowsBehind } from "./pages.ts";
import type { CardRow, DeviceRow } from "./rows.ts";

/** Some cards, neighbours by their ids: those behind one of them up to another; null stands for either end. */
export type CardStep = {
  readonly behind: CardId | null;
  readonly upTo: CardId | null;
  /** The last entry of the log that is known already. */
  readonly lastEntry: ReviewId | null;
};

/** What is stored at the moment of a step. */
export type StoredStep = {
  readonly rows: readonly CardRow[];
  /** What was logged behind the last entry that is known. */
  readonly late: readonly LogEntry[];
  /** The log of one card, in no particular order. */
  readonly logOf: (card: CardId) => Promise<LogEntry[]>;
};

/** The keys of so many cards are read at once: a rating waits no longer than for them. */
const keysAtOnce = 1_000;

/**
 * The ids of all cards in their order, some at a time.
 *
 * @param most how many at most
 */
export async function* cardIds(db: Database, most: number): AsyncGenerator<readonly CardId[]> {
  let last: CardId | null = null;
  for (;;) {
    const keys: CardId[] = await rowsBehind(db.cards, last).limit(keysAtOnce).primaryKeys();
    for (let begin = 0; begin < keys.length; begin += most) yield keys.slice(begin, begin + most);
    if (keys.length < keysAtOnce) return;
    last = keys.at(-1) as CardId;
  }
}

/** More than are logged while cards are gone through. */
export const mostLate = 1_000;

/**
 * Reads some cards, together with what was logged meanwhile, and writes over them, all at one moment. What the rows that are
 * written have added to the roll-ups is not taken away from them: these are to be counted anew.
 *
 * This is done without Dexie, which would have every live query of every tab look again after each of hundreds of steps, and
 * without waiting for the disk: what is lost with the power follows from the log, and is made again.
 *
 * @returns what settles when the rows are written; while they are, the next ones can be worked out
 */
export async function rewriteCards(
  db: Database,
  { behind, upTo, lastEntry }: CardStep,
  rewritten: (stored: StoredStep) => Promise<readonly CardRow[]>,
): Promise<{ readonly written: Promise<void> }> {
  const names = [db.cards.name, db.reviews.name, db.device.name];
  const writing = db.backendDB().transaction(names, "readwrite", { durability: "relaxed" });
  const written = completed(writing);
  // Whoever waits for it is told of it.
  written.catch(() => {});
  const [cards, reviews, device] = names.map((name) => writing.objectStore(name)) as [
    IDBObjectStore,
    IDBObjectStore,
    IDBObjectStore,
  ];
  const [rows, late] = await Promise.all([
    resultOf<CardRow[]>(cards.getAll(rangeOf(behind, upTo))),
    resultOf<LogEntry[]>(reviews.getAll(rangeOf(lastEntry, null), mostLate)),
  ]);
  const logOf = (card: CardId) => resultOf<LogEntry[]>(reviews.index("card").getAll(card));
  const after = await rewritten({ rows, late, logOf });
  for (const row of after) cards.put(row);
  const stale: DeviceRow = { key: "rollUps", value: 0 };
  if (after.length > 0) device.put(stale);
  return { written };
}

/** Keys behind one up to another. */
function rangeOf(behind: string | null, upTo: string | null): IDBKeyRange | null {
  if (behind !== null && upTo !== null) return IDBKeyRange.bound(behind, upTo, true, false);
  if (behind !== null) return IDBKeyRange.lowerBound(behind, true);
  return upTo === null ? null : IDBKeyRange.upperBound(upTo);
}

const resultOf = <Result>(request: IDBRequest): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result);
    request.onerror = () => reject(request.error);
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException("The write was cut off.", "AbortError"));
  });
