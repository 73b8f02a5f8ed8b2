import type { Answer } from "#model/answer.ts";
import type { AnswerId, NoteId } from "#model/ids.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { newStamp, setDeviceValue } from "./device.ts";

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

/** All of them, the latest first. */
export const allAnswers = async (db: Database): Promise<Answer[]> =>
  inUse(await db.answers.orderBy("id").reverse().toArray());

/** The notes that are answered. */
export const answeredNotes = async (db: Database): Promise<Set<NoteId>> =>
  new Set((await allAnswers(db)).flatMap(({ serves }) => serves.value));

const inUse = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ removed }) => removed?.value !== true);

/**
 * Changes an answer, or begins one, in one transaction.
 *
 * @param change gives it as it is to be, with the stamp at what has changed, given what is stored
 */
export const changeAnswer = (
  db: Database,
  id: AnswerId,
  now: Instant,
  change: (stored: Answer | null, changed: Stamp) => Answer,
): Promise<void> =>
  db.transaction("rw", db.answers, db.device, async () => {
    const changed = await newStamp(db, now);
    await db.answers.put(change((await db.answers.get(id)) ?? null, changed));
    await setDeviceValue(db, "lastStamp", changed);
  });
