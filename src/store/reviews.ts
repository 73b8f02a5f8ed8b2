import type { PromiseExtended } from "dexie";
import { type Card, isAskable } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import type { CardId, ReviewId, SittingId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { isReadable } from "#model/readable.ts";
import type { Confidence, LogEntry, Rating, Review } from "#model/review.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { toCard } from "./rows.ts";

/** A card and the note it asks about. */
export type CardWithNote = { readonly card: Card; readonly note: Note };

/** A card that can be asked, with its note; null when it cannot be. */
export async function readCard(db: Database, id: CardId): Promise<CardWithNote | null> {
  const row = await db.cards.get(id);
  if (!row || !isAskable(row)) return null;
  const note = await db.notes.get(row.note);
  return note ? { card: toCard(row), note } : null;
}

// What cannot be read of the log stays in it and is left out here, so that no part of the app trips over it. Not `async`: a
// promise of Dexie's keeps a transaction that others wait in.
const read = (entries: PromiseExtended<LogEntry[]>): PromiseExtended<LogEntry[]> =>
  entries.then((all) => all.filter(isReadable));

/** The whole log of a card, in no particular order. */
export const cardLog = (db: Database, card: CardId): Promise<LogEntry[]> =>
  read(db.reviews.where("card").equals(card).toArray());

/** The whole logs of some cards, one for each that has any. */
export async function logsOfCards(db: Database, cards: readonly CardId[]): Promise<LogEntry[][]> {
  const entries = await read(db.reviews.where("card").anyOf(cards).toArray());
  const logs = new Map<CardId, LogEntry[]>();
  for (const entry of entries) logs.set(entry.card, [...(logs.get(entry.card) ?? []), entry]);
  return [...logs.values()];
}

/** What was logged in a sitting, in no particular order. */
export const sittingLog = (db: Database, sitting: SittingId): Promise<LogEntry[]> =>
  read(db.reviews.where("sitting").equals(sitting).toArray());

/** What was logged from one study day to another, both included, in no particular order. */
export const logOfDays = (db: Database, first: Day, last: Day): Promise<LogEntry[]> =>
  read(db.reviews.where("day").between(first, last, true, true).toArray());

/** The latest entries of the log, newest first. */
export const latestEntries = (db: Database, count: number): Promise<LogEntry[]> =>
  read(db.reviews.orderBy("at").reverse().limit(count).toArray());

/** The latest entries of the log before an instant, newest first. */
export const entriesBefore = (db: Database, at: Instant, count: number): Promise<LogEntry[]> =>
  read(db.reviews.where("at").below(at).reverse().limit(count).toArray());

/** The notes of cards, each with its card; cards whose note is gone are left out. */
export async function withNotes(db: Database, cards: readonly Card[]): Promise<CardWithNote[]> {
  const notes = await db.notes.bulkGet(cards.map(({ note }) => note));
  return cards.flatMap((card, at) => {
    const note = notes[at];
    return note ? [{ card, note }] : [];
  });
}

/** Those of some reviews that were taken back. */
export async function takenBack(
  db: Database,
  reviews: readonly ReviewId[],
): Promise<Set<ReviewId>> {
  const entries = await read(db.reviews.where("retracts").anyOf(reviews).toArray());
  return new Set(
    entries.flatMap((entry) => (entry.entry === "retraction" ? [entry.retracts] : [])),
  );
}

/** The latest reviews that were sure and missed, newest first; those taken back are among them. */
export const latestConfidentMisses = async (db: Database, count: number): Promise<Review[]> => {
  const [sure, missed]: [Confidence, Rating] = ["sure", "again"];
  const entries = await read(
    db.reviews
      .where("[confidence+rating+at]")
      .between([sure, missed, 0], [sure, missed, Number.POSITIVE_INFINITY])
      .reverse()
      .limit(count)
      .toArray(),
  );
  return entries.filter((entry) => entry.entry === "review");
};
