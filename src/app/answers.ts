import type { Answer, Words } from "#model/answer.ts";
import { type AnswerId, answerId, type NoteId } from "#model/ids.ts";
import type { Stamp } from "#model/stamp.ts";
import { answerOfId, changeAnswer } from "#store/answers.ts";
import { LostDataError } from "#store/errors.ts";
import { say } from "#words/answers.ts";
import { type AnswerPart, hasPart, inForm, noWords, partOf, withPart } from "./answer-words.ts";
import { ChangedElsewhereError } from "./changed-elsewhere.ts";
import type { Rehearse } from "./rehearse.ts";

/** An answer that is there, or is to be begun with what is first typed. */
export type AnswerToWrite = {
  readonly id: AnswerId;
  /** The notes that it answers once it is begun. */
  readonly serves: readonly NoteId[];
};

/** The id of an answer that is not begun yet. */
export const freshAnswerId = ({ environment }: Rehearse): AnswerId => answerId(environment.newId());

/**
 * Stores what was typed of a part of an answer; the other parts stay as they are, whoever has changed them meanwhile.
 *
 * @param over what this part said when it was typed, where that is known
 * @throws ChangedElsewhereError where it is known, and the part says something else by now
 */
export const writePart = (
  app: Rehearse,
  { id, serves }: AnswerToWrite,
  part: AnswerPart,
  text: string,
  over?: string,
): Promise<void> =>
  changeAnswer(app.db, id, app.environment.now(), (stored, changed) => {
    const before = stored?.words.value ?? null;
    // One that took the other form meanwhile has no such part: what was typed will stand beside what is there.
    if (over !== undefined) {
      const says = before && !hasPart(before, part) ? over : partOf(before ?? noWords.plain, part);
      if (says !== over && says !== text) throw new ChangedElsewhereError(says);
    }
    const words = { value: withPart(before, part, text), changed };
    return stored ? { ...stored, words } : { id, words, serves: { value: serves, changed } };
  });

/**
 * Tells an answer as a story, or as one text again. No word is lost, nor are those that are written before it is undone: only
 * where nothing was written since, undoing brings back exactly what was there. One that is not begun yet stays so.
 *
 * @returns whether there was anything to be told otherwise
 */
export async function tellAs(app: Rehearse, id: AnswerId, form: Words["form"]): Promise<boolean> {
  const before = (await answerOfId(app.db, id))?.words.value;
  if (!before || before.form === form) return false;
  const after = inForm(before, form);
  await change(app, id, ({ words }, changed) => ({
    words: { value: inForm(words.value, form), changed },
  }));
  app.undo.add({
    done: form === "story" ? say("toldAsStory") : say("toldAsText"),
    undo: () =>
      change(app, id, ({ words }, changed) => ({
        words: {
          value: isSame(words.value, after) ? before : inForm(words.value, before.form),
          changed,
        },
      })),
  });
  return true;
}

const isSame = (a: Words, b: Words): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Deletes an answer, which can be undone. One that is not begun yet is nothing to delete. */
export async function deleteAnswer(app: Rehearse, id: AnswerId): Promise<void> {
  const answer = await answerOfId(app.db, id);
  if (!answer) return;
  const setRemoved = (value: boolean) =>
    change(app, id, (_answer, changed) => ({ removed: { value, changed } }));
  await setRemoved(true);
  const isStory = answer.words.value.form === "story";
  app.undo.add({
    done: isStory ? say("storyDeleted") : say("answerDeleted"),
    undo: () => setRemoved(false),
  });
}

/** Says that an answer answers a note too, which can be undone. */
export async function linkNote(app: Rehearse, id: AnswerId, note: NoteId): Promise<void> {
  await setServes(app, id, note, true);
  app.undo.add({ done: say("linked"), undo: () => setServes(app, id, note, false) });
}

/** Says that an answer does not answer a note, which can be undone. It stays, though it may answer none then. */
export async function unlinkNote(app: Rehearse, id: AnswerId, note: NoteId): Promise<void> {
  await setServes(app, id, note, false);
  app.undo.add({ done: say("unlinked"), undo: () => setServes(app, id, note, true) });
}

/** Changes this one note alone: others may be linked meanwhile, before it is undone. */
const setServes = (app: Rehearse, id: AnswerId, note: NoteId, isServed: boolean): Promise<void> =>
  change(app, id, ({ serves }, changed) => {
    if (serves.value.includes(note) === isServed) return null;
    const others = serves.value.filter((each) => each !== note);
    return { serves: { value: isServed ? [...others, note] : others, changed } };
  });

/** @throws LostDataError when there is no such answer */
const change = (
  { db, environment }: Rehearse,
  id: AnswerId,
  changes: (stored: Answer, changed: Stamp) => Partial<Answer> | null,
): Promise<void> =>
  changeAnswer(db, id, environment.now(), (stored, changed) => {
    if (!stored) throw new LostDataError();
    const part = changes(stored, changed);
    return part && { ...stored, ...part };
  });
