import type { Card, CardHistory } from "#model/card.ts";
import type { CardId } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import type { DayRollUp, TopicRollUp } from "#model/roll-up.ts";
import type { Database } from "./database.ts";
import { deviceValue, setDeviceValue } from "./device.ts";
import { addLateCounts, rollUpTables, topicRollUps } from "./roll-ups.ts";
import { haveSamePlaces, toCard, toRow } from "./rows.ts";

/** A card, its row's place in the queues, and the whole log of it, in no particular order. */
export type CardWithLog = {
  readonly card: Card;
  readonly log: readonly LogEntry[];
  /** Whether the row stands in the queue, and among the cards, that follow from the card when it has another history. */
  readonly isPlacedAs: (history: CardHistory) => boolean;
};

/** So many cards are read together with their logs: few enough that the page stays quick meanwhile. */
const batch = 50;

/** Every card, retired ones included, with its log, some at a time. */
export async function* cardsWithLogs(db: Database): AsyncGenerator<readonly CardWithLog[]> {
  const ids = await db.cards.toCollection().primaryKeys();
  for (let begin = 0; begin < ids.length; begin += batch) {
    const some = ids.slice(begin, begin + batch);
    // Cards and index are sorted alike, so that the entries of neighbours lie side by side.
    const [rows, entries] = await Promise.all([
      db.cards.bulkGet(some),
      db.reviews.where("card").between(some[0], some.at(-1), true, true).toArray(),
    ]);
    const logs = new Map(some.map((id): [CardId, LogEntry[]] => [id, []]));
    for (const entry of entries) logs.get(entry.card)?.push(entry);
    yield rows.flatMap((row): CardWithLog[] => {
      if (!row) return [];
      const card = toCard(row);
      const isPlacedAs = (history: CardHistory) =>
        haveSamePlaces(row, toRow({ ...card, ...history }));
      return [{ card, log: logs.get(row.id) ?? [], isPlacedAs }];
    });
  }
}

/** A card, and what its log amounts to. */
export type Repair = { readonly card: Card; readonly history: CardHistory };

/**
 * Replaces the history of cards by what their logs amount to, and all that follows from it, but of those that have changed since.
 * What a row that was wrong has added to the roll-ups cannot be told, so nothing is taken away from them: they are to be
 * counted anew.
 *
 * @returns the cards that were put right
 */
export const repairCards = (db: Database, repairs: readonly Repair[]): Promise<CardId[]> =>
  db.transaction("rw", db.cards, db.device, async () => {
    const rows = await db.cards.bulkGet(repairs.map(({ card }) => card.id));
    const unchanged = repairs.filter(({ card }, at) => rows[at]?.revision === card.revision);
    if (unchanged.length === 0) return [];
    await db.cards.bulkPut(
      unchanged.map(({ card, history }) =>
        toRow({ ...card, ...history, revision: card.revision + 1 }),
      ),
    );
    await setDeviceValue(db, "rollUps", 0);
    return unchanged.map(({ card }) => card.id);
  });

/** The roll-ups as they are to be, once they were counted from all cards and reviews. */
export type RollUps = {
  readonly days: readonly DayRollUp[];
  readonly topics: readonly TopicRollUp[];
};

/**
 * Puts roll-ups in the place of those that are stored, unless something was logged or changed since they were counted.
 *
 * @param version of the rules that they were counted by
 * @param mark what `logMark` gave before they were counted
 * @returns whether the stored ones were the same, were replaced, or are kept because of a change
 */
export const replaceRollUps = (
  db: Database,
  { days, topics }: RollUps,
  version: number,
  mark: string,
): Promise<"same" | "replaced" | "changed since"> =>
  db.transaction("rw", [db.reviews, db.device, ...rollUpTables(db)], async () => {
    if ((await logMark(db)) !== mark) return "changed since";
    await setDeviceValue(db, "rollUps", version);
    await addLateCounts(db);
    const stored = { days: await db.derivedDays.toArray(), topics: await topicRollUps(db) };
    if (isSame(stored, { days, topics })) return "same";
    await Promise.all([db.derivedDays.clear(), db.derivedTopics.clear()]);
    await Promise.all([db.derivedDays.bulkPut([...days]), db.derivedTopics.bulkPut([...topics])]);
    return "replaced";
  });

/** A text that is another one after every entry of the log and every change that carries a stamp. */
export async function logMark(db: Database): Promise<string> {
  const [entries, stamp, decks] = await Promise.all([
    db.reviews.count(),
    deviceValue(db, "lastStamp"),
    deviceValue(db, "starterDecks"),
  ]);
  return JSON.stringify([entries, stamp, decks]);
}

/** Whether the roll-ups say the same; both are sorted by their keys. */
const isSame = (a: RollUps, b: RollUps): boolean => textOf(a) === textOf(b);

const textOf = ({ days, topics }: RollUps): string =>
  JSON.stringify(
    [days, topics].map((rows) => rows.map((row) => JSON.stringify(row)).sort()),
    (_, value) => (value instanceof Int32Array ? [...value] : value),
  );
