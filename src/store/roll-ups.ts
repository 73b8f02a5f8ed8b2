import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import type { ReviewId } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import {
  addedToDay,
  addedToTopic,
  countsOfCard,
  countsOfChange,
  countsOfReviews,
  type DayRollUp,
  emptyDay,
  emptyTopic,
  isEmptyDay,
  isEmptyTopic,
  type LateCounts,
  negated,
  type ReviewCounts,
  type TopicCounts,
  type TopicRollUp,
} from "#model/roll-up.ts";
import type { TopicName } from "#model/sitting.ts";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import { DeckCounts } from "./deck-counts.ts";
import { cardLog } from "./reviews.ts";
import { toRow } from "./rows.ts";

/** A card as it was, null where there was none, and as it is to be. */
export type CardChange = { readonly before: Card | null; readonly after: Card };

/**
 * Writes cards over those that are stored, and what changes in the roll-ups of their topics and in what decks keep of them.
 *
 * @param onWritten is told how many more cards were written
 */
export async function changeCards(
  db: Database,
  changes: readonly CardChange[],
  onWritten: (cards: number) => void = () => {},
): Promise<void> {
  for (const some of batches(changes)) {
    await db.cards.bulkPut(some.map(({ after }) => toRow(after)));
    onWritten(some.length);
  }
  await changeRollUps(db, changes);
  const counts = new DeckCounts();
  for (const { before, after } of changes) counts.change(before, after);
  await counts.store(db);
}

/** Adds to the roll-ups what follows from cards that are written in the same transaction. */
export async function changeRollUps(db: Database, changes: readonly CardChange[]): Promise<void> {
  const topics = new TopicMap<TopicCounts[]>(() => []);
  for (const { before, after } of changes) {
    if (before) topics.of(before).push(negated(countsOfCard(before)));
    topics.of(after).push(countsOfCard(after));
  }
  for (const [topic, counts] of topics.all()) await addToTopic(db, topic, counts);
}

/** Has the reviews of cards that were put into another topic, in the same transaction, counted with that one. */
export async function moveReviews(
  db: Database,
  changes: readonly CardChange[],
  countsOf: (log: readonly LogEntry[]) => readonly ReviewCounts[],
): Promise<void> {
  const moved = changes.filter(({ before, after }) => before && keyOf(before) !== keyOf(after));
  if (moved.length === 0) return;
  await addLateCounts(db);
  const topics = new TopicMap<TopicCounts[]>(() => []);
  for (const { before, after } of moved) {
    const counts = countsOfReviews(countsOf(await cardLog(db, after.id)));
    if (before) topics.of(before).push(negated(counts));
    topics.of(after).push(counts);
  }
  for (const [topic, counts] of topics.all()) await addToTopic(db, topic, counts);
}

/**
 * Notes down what an entry of the log changes in the roll-ups, in its own transaction. It is added to them later: a rating then
 * writes one small row more, instead of reading and writing two that grow.
 */
export const countLater = async (
  db: Database,
  id: ReviewId,
  before: Card,
  after: Card,
  reviews: readonly ReviewCounts[],
): Promise<void> => {
  const { deck, topic } = after;
  const counts = countsOfChange(before, after, reviews);
  await db.derivedLateCounts.add({ id, deck, topic, counts, reviews });
};

/** The tables that hold roll-ups. */
export const rollUpTables = (db: Database) => [
  db.derivedDays,
  db.derivedTopics,
  db.derivedLateCounts,
];

/** Adds to the roll-ups what was noted down to be added later. */
export const addLateCounts = (db: Database): Promise<void> =>
  db.transaction("rw", rollUpTables(db), async () => {
    const late = await db.derivedLateCounts.toArray();
    for (const [topic, counts] of byTopic(late).all()) await addToTopic(db, topic, counts);
    for (const [day, reviews] of byDay(late)) {
      const row = addedToDay((await db.derivedDays.get(day)) ?? emptyDay(day), reviews);
      if (isEmptyDay(row)) await db.derivedDays.delete(day);
      else await db.derivedDays.put(row);
    }
    await db.derivedLateCounts.bulkDelete(late.map(({ id }) => id));
  });

async function addToTopic(
  db: Database,
  { deck, topic }: TopicName,
  counts: readonly TopicCounts[],
): Promise<void> {
  const stored = await db.derivedTopics.get([deck, topic]);
  const row = addedToTopic(stored ?? emptyTopic(deck, topic), counts);
  if (isEmptyTopic(row)) await db.derivedTopics.delete([deck, topic]);
  else await db.derivedTopics.put(row);
}

/** The roll-ups of all topics. */
export async function topicRollUps(db: Database): Promise<TopicRollUp[]> {
  const [stored, late] = await Promise.all([db.derivedTopics.toArray(), lateCounts(db)]);
  if (late.length === 0) return stored;
  const rows = new TopicMap<TopicRollUp>(({ deck, topic }) => emptyTopic(deck, topic));
  for (const row of stored) rows.set(row, row);
  for (const [topic, counts] of byTopic(late).all())
    rows.set(topic, addedToTopic(rows.of(topic), counts));
  return rows.values().filter((row) => !isEmptyTopic(row));
}

/** The roll-ups of the days from one to another, both included, on which something was reviewed. */
export async function dayRollUps(db: Database, first: Day, last: Day): Promise<DayRollUp[]> {
  const [stored, late] = await Promise.all([
    db.derivedDays.where("day").between(first, last, true, true).toArray(),
    lateCounts(db),
  ]);
  const rows = new Map(stored.map((row) => [row.day, row]));
  for (const [day, reviews] of byDay(late)) {
    if (day >= first && day <= last)
      rows.set(day, addedToDay(rows.get(day) ?? emptyDay(day), reviews));
  }
  return [...rows.values()]
    .filter((row) => !isEmptyDay(row))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The days on which something was reviewed, the earliest first. */
export async function reviewedDays(db: Database): Promise<Day[]> {
  const [stored, late] = await Promise.all([
    db.derivedDays.orderBy("day").primaryKeys(),
    lateCounts(db),
  ]);
  const changed = [...byDay(late).keys()].sort();
  const [first, last] = [changed[0], changed.at(-1)];
  if (first === undefined || last === undefined) return stored;
  const among = await dayRollUps(db, first, last);
  const elsewhere = stored.filter((day) => day < first || day > last);
  return [...elsewhere, ...among.map(({ day }) => day)].sort();
}

const lateCounts = (db: Database): Promise<LateCounts[]> => db.derivedLateCounts.toArray();

function byTopic(late: readonly LateCounts[]): TopicMap<TopicCounts[]> {
  const topics = new TopicMap<TopicCounts[]>(() => []);
  for (const each of late) topics.of(each).push(each.counts);
  return topics;
}

function byDay(late: readonly LateCounts[]): Map<Day, ReviewCounts[]> {
  const days = new Map<Day, ReviewCounts[]>();
  for (const review of late.flatMap(({ reviews }) => reviews))
    days.set(review.day, [...(days.get(review.day) ?? []), review]);
  return days;
}

/** Something of each topic. */
class TopicMap<Value> {
  readonly #values = new Map<string, readonly [TopicName, Value]>();
  readonly #make: (topic: TopicName) => Value;

  constructor(make: (topic: TopicName) => Value) {
    this.#make = make;
  }

  /** What there is of a topic, made where there is nothing. */
  of(topic: TopicName): Value {
    const known = this.#values.get(keyOf(topic));
    return known ? known[1] : this.set(topic, this.#make(topic));
  }

  set({ deck, topic }: TopicName, value: Value): Value {
    this.#values.set(keyOf({ deck, topic }), [{ deck, topic }, value]);
    return value;
  }

  readonly all = (): (readonly [TopicName, Value])[] => [...this.#values.values()];

  readonly values = (): Value[] => this.all().map(([, value]) => value);
}

const keyOf = ({ deck, topic }: TopicName): string => JSON.stringify([deck, topic]);
