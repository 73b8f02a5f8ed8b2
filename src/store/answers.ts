import { type Answer, textsOfWords } from "#model/answer.ts";
import type { AnswerId, NoteId } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { underNewStamp } from "./device.ts";

/** The answers of their user's own to a note, in the order in which they were begun. */
export const answersTo = async (db: Database, note: NoteId): Promise<Answer[]> =>
  inUse(await db.answers.where("serves.value").equals(note).sortBy("id"));

/** The same of several notes, by note. */
export async function answersToAny(
  db: Database,
  notes: readonly NoteId[],
): Promise<Map<NoteId, Answer[]>> {
  const rows = inUse(await db.answers.where("serves.value").anyOf(notes).distinct().sortBy("id"));
  return new Map(
    notes.map((note) => [note, rows.filter(({ serves }) => serves.value.includes(note))]),
  );
}

/** An answer by its id, one that was deleted too; null where it was never begun. */
export const answerOfId = async (db: Database, id: AnswerId): Promise<Answer | null> =>
  (await db.answers.get(id)) ?? null;

/** All of them, the latest first. */
export const allAnswers = async (db: Database): Promise<Answer[]> =>
  inUse(await db.answers.orderBy("id").reverse().toArray());

/** The notes that are answered. */
export const answeredNotes = async (db: Database): Promise<Set<NoteId>> =>
  new Set((await allAnswers(db)).flatMap(({ serves }) => serves.value));

/** Those that say something: one that was emptied is none. */
const inUse = (answers: readonly Answer[]): Answer[] =>
  answers.filter(
    ({ removed, words }) =>
      removed?.value !== true && textsOfWords(words.value).some((text) => text.trim() !== ""),
  );

/**
 * The ids of all notes of a kind, also of those that are not in use. They stand in an index, so that no note is read; as one
 * list, since the browser gives that much faster than one after another.
 */
export const noteIdsOfKind = (db: Database, kind: Content["kind"]): Promise<NoteId[]> =>
  db.notes.where("content.kind").equals(kind).primaryKeys();

/**
 * Changes an answer, or begins one, in one transaction.
 *
 * @param change gives it as it is to be, with the stamp at what has changed, given what is stored; null where nothing has to be
 *   stored
 */
export const changeAnswer = (
  db: Database,
  id: AnswerId,
  now: Instant,
  change: (stored: Answer | null, changed: Stamp) => Answer | null,
): Promise<void> =>
  db.transaction("rw", db.answers, db.device, async () =>
    underNewStamp(db, now, async (changed) => {
      const answer = change(await answerOfId(db, id), changed);
      return answer !== null && db.answers.put(answer);
    }),
  );
