import type { Card, CardHistory } from "#model/card.ts";
import { type CardId, type NoteId, noteOf } from "#model/ids.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import type { LogEntry } from "#model/review.ts";
import type { Database } from "./database.ts";
import { setDeviceValue } from "./device.ts";
import { readNote } from "./note-changes.ts";
import { cardLog } from "./reviews.ts";
import { toCard, toRow } from "./rows.ts";

/** So many notes, or cards, are read at once: few enough that the page stays quick meanwhile. */
const batch = 100;

/** All notes with their cards, retired ones included, some at a time. */
export async function* notesWithCards(db: Database): AsyncGenerator<readonly NoteWithCards[]> {
  const ids = await db.notes.toCollection().primaryKeys();
  for (let begin = 0; begin < ids.length; begin += batch) {
    const prefixes = ids
      .slice(begin, begin + batch)
      .map((id) => `${id}#`)
      .sort();
    // The ids of cards are sorted almost as those of their notes, so that hardly any other card lies between these.
    const [notes, rows] = await Promise.all([
      db.notes.bulkGet(ids.slice(begin, begin + batch)),
      db.cards
        .where("id")
        .between(prefixes[0], `${prefixes.at(-1)}\uffff`)
        .toArray(),
    ]);
    const cards = new Map<NoteId, Card[]>();
    for (const row of rows) {
      const siblings = cards.get(noteOf(row.id));
      if (siblings) siblings.push(toCard(row));
      else cards.set(noteOf(row.id), [toCard(row)]);
    }
    yield notes.flatMap((note) => (note ? [{ note, cards: cards.get(note.id) ?? [] }] : []));
  }
}

/** The cards whose note is not there, some at a time. */
export async function* cardsWithoutNote(db: Database): AsyncGenerator<readonly Card[]> {
  const notes = new Set<string>(await db.notes.toCollection().primaryKeys());
  const ids = (await cardIds(db)).filter((id) => !notes.has(noteOf(id)));
  for (let begin = 0; begin < ids.length; begin += batch) {
    const rows = await db.cards.bulkGet(ids.slice(begin, begin + batch));
    yield rows.flatMap((row) => (row ? [toCard(row)] : []));
  }
}

/** Those of some ids under which no card is stored, in order. */
export async function missingCards(db: Database, named: Iterable<CardId>): Promise<CardId[]> {
  const known = new Set(await cardIds(db));
  return [...named].filter((id) => !known.has(id)).sort();
}

const cardIds = (db: Database): Promise<CardId[]> =>
  db.cards.where("id").startsWith("").primaryKeys();

/** What the cards of a note, or cards without one, have to be, given what is stored now. */
type Repair<Stored> = (stored: Stored) => readonly Card[];

type HistoryOf = (log: readonly LogEntry[]) => CardHistory;

/** Puts right cards of a note that is there, in one transaction: `repair` is given what then is stored. */
export const repairCardsOfNote = (
  db: Database,
  id: NoteId,
  repair: Repair<NoteWithCards>,
  historyOf: HistoryOf,
): Promise<void> =>
  db.transaction("rw", [db.notes, db.cards, db.reviews, db.device], async () => {
    const stored = await readNote(db, id);
    if (stored) await rewrite(db, repair(stored), historyOf);
  });

/** The same for cards of which the notes are gone. */
export const repairCardsWithoutNote = (
  db: Database,
  ids: readonly CardId[],
  repair: Repair<readonly Card[]>,
  historyOf: HistoryOf,
): Promise<void> =>
  db.transaction("rw", [db.cards, db.reviews, db.device], async () => {
    const rows = await db.cards.bulkGet([...ids]);
    await rewrite(db, repair(rows.flatMap((row) => (row ? [toCard(row)] : []))), historyOf);
  });

/**
 * Writes cards over what is stored, with the history that their logs amount to. What a damaged row has added to the roll-ups
 * cannot be told, so nothing is taken away from them: they are to be counted anew.
 */
async function rewrite(db: Database, cards: readonly Card[], historyOf: HistoryOf): Promise<void> {
  if (cards.length === 0) return;
  const logs = await Promise.all(cards.map(({ id }) => cardLog(db, id)));
  const rows = cards.map((card, at) => toRow({ ...card, ...historyOf(logs[at] ?? []) }));
  await db.cards.bulkPut(rows);
  await setDeviceValue(db, "rollUps", 0);
}
