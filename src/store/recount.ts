import type { Card } from "#model/card.ts";
import type { ReviewId } from "#model/ids.ts";
import { memoryVersion } from "#model/memory-version.ts";
import type { LogEntry } from "#model/review.ts";
import type { DayRollUp, TopicRollUp } from "#model/roll-up.ts";
import { rollUpVersion } from "#model/roll-up-version.ts";
import { mostLate } from "./card-steps.ts";
import type { Database } from "./database.ts";
import { deviceValue, setDeviceValue } from "./device.ts";
import { changeMark } from "./log-pages.ts";
import { rowsBehind } from "./pages.ts";
import { addLateCounts, rollUpTables, topicRollUps } from "./roll-ups.ts";
import { toCard } from "./rows.ts";

/** The roll-ups as they are to be, once they were counted from all cards and reviews. */
export type RollUps = {
  readonly days: readonly DayRollUp[];
  readonly topics: readonly TopicRollUp[];
};

/** Where going through all cards and the whole log has come to an end. */
export type Gone = {
  /** The last entry of the log that is counted. */
  readonly lastEntry: ReviewId | null;
  /** Entries behind it and before that a card has got since it was counted. */
  readonly uncounted: readonly LogEntry[];
  /** What `changeMark` gave before. */
  readonly mark: string;
};

/** A card of which something was logged since it was counted, and its whole log; null where there is no such card. */
export type Recounted = {
  readonly card: Card | null;
  readonly log: readonly LogEntry[];
  /** The part of it that is not counted. */
  readonly uncounted: ReadonlySet<ReviewId>;
};

/**
 * Puts roll-ups in the place of those that are stored, and notes down by which rules they and the memories are made, unless
 * something was changed since they were counted.
 *
 * @param rollUps gives them, once they are brought up to what was logged meanwhile
 * @returns whether the stored ones were the same, were replaced, or are kept because of a change
 */
export const replaceRollUps = (
  db: Database,
  gone: Gone,
  rollUps: (recounted: readonly Recounted[]) => RollUps,
): Promise<"same" | "replaced" | "changed since"> =>
  db.transaction("rw", [db.reviews, db.cards, db.device, ...rollUpTables(db)], async () => {
    const late = await entriesBehind(db, gone.lastEntry);
    if (late.length === mostLate || (await changeMark(db)) !== gone.mark) return "changed since";
    const counted = rollUps(await cardsToRecount(db, [...gone.uncounted, ...late]));
    await setDeviceValue(db, "rollUps", rollUpVersion);
    await setDeviceValue(db, "memories", memoryVersion);
    await addLateCounts(db);
    const stored = { days: await db.derivedDays.toArray(), topics: await topicRollUps(db) };
    if (isSame(stored, counted)) return "same";
    await Promise.all([db.derivedDays.clear(), db.derivedTopics.clear()]);
    await Promise.all([
      db.derivedDays.bulkPut([...counted.days]),
      db.derivedTopics.bulkPut([...counted.topics]),
    ]);
    return "replaced";
  });

const entriesBehind = (db: Database, last: ReviewId | null): Promise<LogEntry[]> =>
  rowsBehind(db.reviews, last).limit(mostLate).toArray();

async function cardsToRecount(
  db: Database,
  entries: readonly LogEntry[],
): Promise<readonly Recounted[]> {
  const ids = [...new Set(entries.map(({ card }) => card))];
  const uncounted = new Set(entries.map(({ id }) => id));
  const [rows, log] = await Promise.all([
    db.cards.bulkGet(ids),
    db.reviews.where("card").anyOf(ids).toArray(),
  ]);
  return ids.map((id, at) => {
    const row = rows[at];
    return {
      card: row ? toCard(row) : null,
      log: log.filter(({ card }) => card === id),
      uncounted,
    };
  });
}

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
