import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import type { CardId, SittingId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { Confidence, LogEntry, Rating, Retraction, Review } from "#model/review.ts";
import type { Consequences } from "#model/roll-up.ts";
import type { Database } from "./database.ts";
import { LostDataError, StaleCardError } from "./errors.ts";
import { changeRollUps } from "./roll-ups.ts";
import { toCard, toRow } from "./rows.ts";

/** A card and the note it asks about. */
export type CardWithNote = { readonly card: Card; readonly note: Note };

/** A write under way. */
export type Saving = {
  /** The card to be shown next, before the disk has answered. Stays pending when the write fails. */
  readonly next: Promise<CardWithNote | null>;
  /** Settles when the disk has answered. Rejects, and then nothing was written, with StaleCardError,
   * LostDataError or the browser's reason. */
  readonly saved: Promise<void>;
};

/**
 * Appends an entry to the log, stores what follows from it, and reads the card to be shown next: one transaction. An entry
 * that is already in the log is not written again, so that a write may be repeated.
 *
 * @param card the card as it was when the entry was made; another revision in the database means that it is stale
 */
export function saveEntry(
  db: Database,
  entry: Review | Retraction,
  card: Card,
  { memory, said, counts }: Consequences,
  nextCard: CardId | null,
): Saving {
  let showNext: (next: CardWithNote | null) => void;
  const next = new Promise<CardWithNote | null>((resolve) => {
    showNext = resolve;
  });
  const { cards, reviews, notes, derivedDays, derivedTopics } = db;
  const tables = [cards, reviews, notes, derivedDays, derivedTopics];
  const saved = db.transaction("rw", tables, async () => {
    const row = await cards.get(card.id);
    if (!row) throw new LostDataError();
    if (row.revision !== card.revision) {
      if ((await reviews.get(entry.id)) === undefined) throw new StaleCardError(card.id);
      showNext(nextCard === null ? null : await readCard(db, nextCard));
      return;
    }
    const before = toCard(row);
    const after = { ...before, memory, said, revision: card.revision + 1 };
    await Promise.all([cards.put(toRow(after)), reviews.add(entry)]);
    showNext(nextCard === null ? null : await readCard(db, nextCard));
    // Behind the next card, which does not wait for them.
    await changeRollUps(db, [{ before, after }], counts);
  });
  return { next, saved: Promise.resolve(saved) };
}

/** A card that can be asked, with its note; null when it was suspended or retired. */
export async function readCard(db: Database, id: CardId): Promise<CardWithNote | null> {
  const row = await db.cards.get(id);
  if (!row || row.suspended || row.retired) return null;
  const note = await db.notes.get(row.note);
  return note ? { card: toCard(row), note } : null;
}

/** The whole log of a card, in no particular order. */
export const cardLog = (db: Database, card: CardId): Promise<LogEntry[]> =>
  db.reviews.where("card").equals(card).toArray();

/** The whole logs of some cards, one for each that has any. */
export async function logsOfCards(db: Database, cards: readonly CardId[]): Promise<LogEntry[][]> {
  const entries = await db.reviews.where("card").anyOf(cards).toArray();
  const logs = new Map<CardId, LogEntry[]>();
  for (const entry of entries) logs.set(entry.card, [...(logs.get(entry.card) ?? []), entry]);
  return [...logs.values()];
}

/** What was logged in a sitting, in no particular order. */
export const sittingLog = (db: Database, sitting: SittingId): Promise<LogEntry[]> =>
  db.reviews.where("sitting").equals(sitting).toArray();

/** What was logged from one study day to another, both included, in no particular order. */
export const logOfDays = (db: Database, first: Day, last: Day): Promise<LogEntry[]> =>
  db.reviews.where("day").between(first, last, true, true).toArray();

/** The latest entries of the log, newest first. */
export const latestEntries = (db: Database, count: number): Promise<LogEntry[]> =>
  db.reviews.orderBy("at").reverse().limit(count).toArray();

/** The latest reviews that were sure and missed, newest first; those taken back are among them. */
export const latestConfidentMisses = async (db: Database, count: number): Promise<Review[]> => {
  const [sure, missed]: [Confidence, Rating] = ["sure", "again"];
  const entries = await db.reviews
    .where("[confidence+rating+at]")
    .between([sure, missed, 0], [sure, missed, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(count)
    .toArray();
  return entries.filter((entry) => entry.entry === "review");
};

/** So many cards are read together with their logs. */
const batch = 200;

/** Calls `visit` with every card, retired ones included, and the whole log of it, in no particular order. */
export async function eachCardWithLog(
  db: Database,
  visit: (card: Card, log: readonly LogEntry[]) => void,
): Promise<void> {
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
    for (const row of rows) if (row) visit(toCard(row), logs.get(row.id) ?? []);
  }
}
