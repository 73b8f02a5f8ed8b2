import { freshAnswerId } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { type AnswerId, answerId, type NoteId } from "#model/ids.ts";
import { dropStash, readStash, writeStash } from "#ui/parts/stash.ts";

// What is typed just before a page is closed is kept under the id of its answer. One that is not stored yet is known by its note.

const nameOf = (note: NoteId): string => `answer to ${note}`;

/** The id of the answer that is begun to a note: that of one which was begun before the page was loaded anew, where there is. */
export function begunAnswer(app: Rehearse, note: NoteId): AnswerId {
  const begun = readStash(nameOf(note), null)?.value;
  const id = typeof begun === "string" ? answerId(begun) : freshAnswerId(app);
  writeStash(nameOf(note), [null], id);
  return id;
}

/** It is stored, or not wanted: the next one is another. */
export const endBegunAnswer = (note: NoteId): void => dropStash(nameOf(note));
