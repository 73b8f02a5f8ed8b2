import type { Card, CardHistory } from "#model/card.ts";
import type { DayRollUp, TopicRollUp } from "#model/roll-up.ts";
import type { Database } from "./database.ts";
import { deviceValue, setDeviceValue } from "./device.ts";
import { putCards, topicRollUps } from "./roll-ups.ts";

/** A card, and what its log amounts to. */
export type Repair = { readonly card: Card; readonly history: CardHistory };

/** Replaces the history of cards by what their logs amount to, but of those that have changed since. Returns of how many. */
export const repairCards = (db: Database, repairs: readonly Repair[]): Promise<number> =>
  db.transaction("rw", db.cards, db.derivedTopics, async () => {
    const rows = await db.cards.bulkGet(repairs.map(({ card }) => card.id));
    const unchanged = repairs.filter(({ card }, at) => rows[at]?.revision === card.revision);
    const repaired = unchanged.map(
      ({ card, history }): Card => ({ ...card, ...history, revision: card.revision + 1 }),
    );
    await putCards(db, repaired);
    return repaired.length;
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
  db.transaction("rw", [db.reviews, db.device, db.derivedDays, db.derivedTopics], async () => {
    if ((await logMark(db)) !== mark) return "changed since";
    await setDeviceValue(db, "rollUps", version);
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
