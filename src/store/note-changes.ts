import type { NoteId } from "#model/ids.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import type { LogEntry, Reset, Retraction } from "#model/review.ts";
import type { Consequences, ReviewCounts } from "#model/roll-up.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import { batches, inOrder } from "./batches.ts";
import { cardsOfNotes, prefixOf } from "./cards-of-notes.ts";
import type { Database } from "./database.ts";
import { underNewStamp } from "./device.ts";
import { LostDataError } from "./errors.ts";
import { cardLog } from "./reviews.ts";
import { addLateCounts, changeCards, countLater, moveReviews, rollUpTables } from "./roll-ups.ts";
import { toCard, toRow } from "./rows.ts";

/** What has to be stored so that an act is done to a note, given what is there; null where nothing has to. */
export type NoteChanges = (stored: NoteWithCards, changed: Stamp) => NoteWithCards | null;

/** Is told, from 0 to 1, how much is done. Where it throws, nothing is. */
export type OnProgress = (share: number) => void;

/** What reviews of a card add to the roll-ups. */
export type CountsOf = (log: readonly LogEntry[]) => readonly ReviewCounts[];

/**
 * Changes notes and their cards in one transaction: all of it, or nothing where `changes` throws. The log is not touched.
 *
 * @param changes gives a note and those of its cards that differ, which carry the stamp
 * @throws LostDataError when one of the notes is not there, and whatever `changes` throws
 */
export const changeNotes = (
  db: Database,
  ids: readonly NoteId[],
  now: Instant,
  changes: NoteChanges,
  countsOf: CountsOf,
  onProgress: OnProgress = () => {},
): Promise<void> =>
  db.transaction("rw", tablesOfNotes(db), async () =>
    underNewStamp(db, now, async (changed) => {
      let isChanged = false;
      let count = 0;
      for (const some of batches(ids)) {
        const stored = await readNotes(db, some);
        if (stored.length < some.length) throw new LostDataError();
        const done = stored.flatMap((before) => {
          const after = changes(before, changed);
          return after ? [{ before, after }] : [];
        });
        isChanged ||= done.length > 0;
        await db.notes.bulkPut(done.map(({ after }) => after.note));
        const cards = done.flatMap(({ before, after }) => {
          const known = new Map(before.cards.map((card) => [card.id, card]));
          return after.cards.map((card) => ({ before: known.get(card.id) ?? null, after: card }));
        });
        await changeCards(db, cards);
        await moveReviews(db, cards, countsOf);
        count += some.length;
        onProgress(count / ids.length);
      }
      return isChanged;
    }),
  );

const tablesOfNotes = (db: Database) => [
  db.decks,
  db.notes,
  db.cards,
  db.reviews,
  db.device,
  ...rollUpTables(db),
];

/** Notes with all their cards; those that are not there are left out. */
export async function readNotes(
  db: Database,
  ids: readonly NoteId[],
): Promise<readonly NoteWithCards[]> {
  if (ids.length === 0) return [];
  const [notes, cards] = await Promise.all([
    db.notes.bulkGet([...ids]),
    cardsOfNotes(db, inOrder(ids, prefixOf)),
  ]);
  return notes.flatMap((note) => (note ? [{ note, cards: cards.get(note.id) ?? [] }] : []));
}

/** A note with all its cards; null when there is none of that id. */
export const readNote = async (db: Database, id: NoteId): Promise<NoteWithCards | null> =>
  (await readNotes(db, [id]))[0] ?? null;

/**
 * Appends resets of cards to the log, or what takes them back, and stores what follows: one transaction. An entry that is already
 * in the log is not written again, so that this may be repeated.
 *
 * @param follow what follows when an entry is added to a card's log
 */
export const saveResets = (
  db: Database,
  entries: readonly (Reset | Retraction)[],
  follow: (log: readonly LogEntry[], added: readonly LogEntry[]) => Consequences,
  onProgress: OnProgress = () => {},
): Promise<void> =>
  db.transaction("rw", [db.cards, db.reviews, ...rollUpTables(db)], async () => {
    let count = 0;
    for (const some of batches(entries)) {
      const known = await db.reviews.bulkGet(some.map(({ id }) => id));
      const rows = await db.cards.bulkGet(some.map(({ card }) => card));
      for (const [at, entry] of some.entries()) {
        const row = rows[at];
        if (!row || known[at]) continue;
        const before = toCard(row);
        const { memory, said, counts } = follow(await cardLog(db, entry.card), [entry]);
        const after = { ...before, memory, said, revision: before.revision + 1 };
        await db.cards.put(toRow(after));
        await db.reviews.add(entry);
        await countLater(db, entry.id, before, after, counts);
      }
      count += some.length;
      onProgress(count / entries.length);
    }
    await addLateCounts(db);
  });
