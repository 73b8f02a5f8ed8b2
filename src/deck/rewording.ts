import { dequal } from "dequal";
import { type Content, contentOf, type Note } from "#model/note.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import type { Stamp } from "#model/stamp.ts";
import { noteChange } from "./note-change.ts";

/**
 * What has to be stored so that a note is worded as its user words it.
 *
 * @param own the user's own wording; null for the guide's, which a note that they wrote themselves does not have
 * @returns null where the note is worded so already
 */
export function rewording(
  { note, cards }: NoteWithCards,
  own: Content | null,
  changed: Stamp,
): NoteWithCards | null {
  const reworded = note.authored ? rewritten(note, own, changed) : edited(note, own, changed);
  return dequal(contentOf(reworded), contentOf(note)) ? null : noteChange(cards, reworded);
}

const rewritten = (note: Note, own: Content | null, changed: Stamp): Note =>
  own ? { ...note, content: own, changed } : note;

const edited = (note: Note, own: Content | null, changed: Stamp): Note => ({
  ...note,
  edit: { content: dequal(own, note.content) ? null : own, changed },
});
