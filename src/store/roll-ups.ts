import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import type { DeckId } from "#model/ids.ts";
import {
  addedToDay,
  addedToTopic,
  countsOfCard,
  countsOfReviews,
  type DayRollUp,
  emptyDay,
  emptyTopic,
  isEmptyDay,
  isEmptyTopic,
  negated,
  type ReviewCounts,
  type TopicCounts,
  type TopicRollUp,
} from "#model/roll-up.ts";
import type { Database } from "./database.ts";
import { toCard, toRow } from "./rows.ts";

/** A card as it was, null where there was none, and as it is to be. */
export type CardChange = { readonly before: Card | null; readonly after: Card };

/** Writes cards over those that are stored, and what changes in the roll-ups of their topics. */
export async function putCards(db: Database, cards: readonly Card[]): Promise<void> {
  const stored = await db.cards.bulkGet(cards.map(({ id }) => id));
  await db.cards.bulkPut(cards.map(toRow));
  await changeRollUps(
    db,
    cards.map((after, at) => {
      const row = stored[at];
      return { before: row ? toCard(row) : null, after };
    }),
  );
}

/**
 * Adds to the roll-ups what follows from cards that are written in the same transaction.
 *
 * @param reviews what reviews of the one card that is changed add to the roll-ups of their days and of its topic
 */
export async function changeRollUps(
  db: Database,
  changes: readonly CardChange[],
  reviews: readonly ReviewCounts[] = [],
): Promise<void> {
  const topics = new Map<string, { deck: DeckId; topic: string; counts: TopicCounts[] }>();
  const add = ({ deck, topic }: Card, counts: TopicCounts) => {
    const key = JSON.stringify([deck, topic]);
    const known = topics.get(key) ?? { deck, topic, counts: [] };
    known.counts.push(counts);
    topics.set(key, known);
  };
  for (const { before, after } of changes) {
    if (before) add(before, negated(countsOfCard(before)));
    add(after, countsOfCard(after));
    if (reviews.length > 0) add(after, countsOfReviews(reviews));
  }
  for (const { deck, topic, counts } of topics.values()) {
    const row = (await db.derivedTopics.get([deck, topic])) ?? emptyTopic(deck, topic);
    await putTopic(db, addedToTopic(row, counts));
  }
  for (const day of new Set(reviews.map((each) => each.day))) {
    const row = (await db.derivedDays.get(day)) ?? emptyDay(day);
    const ofDay = reviews.filter((each) => each.day === day);
    await putDay(db, addedToDay(row, ofDay));
  }
}

const putTopic = async (db: Database, row: TopicRollUp): Promise<void> => {
  if (isEmptyTopic(row)) await db.derivedTopics.delete([row.deck, row.topic]);
  else await db.derivedTopics.put(row);
};

const putDay = async (db: Database, row: DayRollUp): Promise<void> => {
  if (isEmptyDay(row)) await db.derivedDays.delete(row.day);
  else await db.derivedDays.put(row);
};

/** The roll-ups of all topics. */
export const topicRollUps = (db: Database): Promise<TopicRollUp[]> => db.derivedTopics.toArray();

/** The roll-ups of the days from one to another, both included, on which something was reviewed. */
export const dayRollUps = (db: Database, first: Day, last: Day): Promise<DayRollUp[]> =>
  db.derivedDays.where("day").between(first, last, true, true).toArray();

/** The days on which something was reviewed, the earliest first. */
export const reviewedDays = (db: Database): Promise<Day[]> =>
  db.derivedDays.orderBy("day").primaryKeys();
