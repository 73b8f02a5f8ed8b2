import type { Day } from "#model/day.ts";
import { type CardId, type NoteId, noteOf } from "#model/ids.ts";
import { dayMs, type Instant } from "#model/time.ts";
import type { Database } from "./database.ts";

// Which notes have a card in some state; each is a look-up in an index.

/** Notes with a card that is due, at the next step or on a day. */
export async function notesDue(db: Database, today: Day, now: Instant): Promise<Set<NoteId>> {
  const [days, steps] = await Promise.all([
    db.cards.where("derivedDueOn").belowOrEqual(today).primaryKeys(),
    db.cards.where("derivedStepDueAt").belowOrEqual(now).primaryKeys(),
  ]);
  return notesOf([...days, ...steps]);
}

export const notesUnseen = async (db: Database): Promise<Set<NoteId>> =>
  notesOf(await db.cards.orderBy("derivedUnseenOrder").primaryKeys());

export const notesOfLeeches = async (db: Database): Promise<Set<NoteId>> =>
  notesOf(await db.cards.orderBy("derivedLapses").primaryKeys());

/** Notes with a card that was missed within so many days. */
export async function notesMissed(db: Database, days: number, now: Instant): Promise<Set<NoteId>> {
  const entries = await db.reviews
    .where("at")
    .above(now - days * dayMs)
    .toArray();
  const missed = entries.filter((entry) => entry.entry === "review" && entry.rating === "again");
  return notesOf(missed.map(({ card }) => card));
}

const notesOf = (cards: readonly CardId[]): Set<NoteId> => new Set(cards.map(noteOf));
