import { type Card, isAskable } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import type { CardId, DeckId } from "#model/ids.ts";
import type { TopicName } from "#model/sitting.ts";
import { cardsInDeck } from "./cards-in-deck.ts";
import type { Database } from "./database.ts";
import { type CardRow, toCard } from "./rows.ts";

// Queues are read to a limit, so that a large collection costs what a small one does.

const mostInLearning = 1_000;

const cardsOf = async (rows: PromiseLike<CardRow[]>): Promise<Card[]> => (await rows).map(toCard);

/** Cards in learning, the earliest step first; at most 1,000. */
export const learningCards = (db: Database): Promise<Card[]> =>
  cardsOf(db.cards.orderBy("derivedStepDueAt").limit(mostInLearning).toArray());

/** So many of the learned cards that are due on a day or before, the longest due first. */
export const dueCards = (db: Database, today: Day, most: number): Promise<Card[]> =>
  cardsOf(db.cards.where("derivedDueOn").belowOrEqual(today).limit(most).toArray());

/** How many there are, or one more than `most` where there are more: nobody waits until all are counted. */
export async function dueCount(db: Database, today: Day, most: number): Promise<number> {
  const due = () => db.cards.where("derivedDueOn").belowOrEqual(today);
  const [beyond] = await due().offset(most).limit(1).primaryKeys();
  return beyond === undefined ? due().count() : most + 1;
}

/** So many of the learned cards that fall due after a day, the soonest first. */
export const upcomingCards = (db: Database, today: Day, most: number): Promise<Card[]> =>
  cardsOf(db.cards.where("derivedDueOn").above(today).limit(most).toArray());

/** So many of the cards never reviewed, in the order of their introduction. */
export const unseenCards = (db: Database, most: number): Promise<Card[]> =>
  cardsOf(db.cards.orderBy("derivedUnseenOrder").limit(most).toArray());

/** How many cards had their first review on a day. */
export const introducedOn = (db: Database, day: Day): Promise<number> =>
  db.cards.where("derivedIntroducedOn").equals(day).count();

/** The cards of these ids that are there, suspended and retired ones included. */
export async function cardsById(db: Database, ids: readonly CardId[]): Promise<Card[]> {
  const rows = await db.cards.bulkGet([...ids]);
  return rows.flatMap((row) => (row ? [toCard(row)] : []));
}

/** The cards of a deck that are in use, suspended ones included, in no particular order. */
export const cardsInUse = async (db: Database, deck: DeckId): Promise<Card[]> =>
  (await cardsOf(cardsInDeck(db, deck).toArray())).filter((card) => !card.retired);

const mostOfTopic = 1_000;

/** The cards of a topic that can be asked; at most 1,000. */
export const cardsOfTopic = async (db: Database, deck: DeckId, topic: string): Promise<Card[]> => {
  const rows = db.cards.where("[deck+topic]").equals([deck, topic]).limit(mostOfTopic).toArray();
  return (await cardsOf(rows)).filter(isAskable);
};

/** Leeches that can be asked, those that lapsed most in front. */
export const leeches = (db: Database, most: number): Promise<Card[]> =>
  cardsOf(db.cards.orderBy("derivedLapses").reverse().limit(most).toArray());

/** Cards that can be asked and of which a point is kept being missed, the ones missed most often in front. */
export const cardsKeptMissing = (db: Database, most: number): Promise<Card[]> =>
  cardsOf(db.cards.orderBy("derivedTimesMissed").reverse().limit(most).toArray());

/** One of these in a topic; null where it has none. */
export async function cardKeptMissingIn(
  db: Database,
  { deck, topic }: TopicName,
): Promise<Card | null> {
  const row = await db.cards.where("derivedKeepsMissing").equals([deck, topic]).first();
  return row ? toCard(row) : null;
}
