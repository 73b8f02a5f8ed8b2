import type { Content, Note } from "#model/note.ts";
import { placeOf } from "#model/note.ts";
import { say } from "#words/notes.ts";
import { wordedBy } from "./card-changes.ts";
import type { ActDone, NotesAct } from "./notes-act.ts";
import { perform } from "./notes-acts.ts";
import { soundTopic } from "./own-notes.ts";
import type { Rehearse } from "./rehearse.ts";

/** What can be changed of a note in its place. */
export type NoteAsEdited = { readonly content: Content; readonly topic: string };

/**
 * Has a note say something else, or stand under another topic, or both: one act to undo.
 *
 * @returns whether anything was changed
 * @throws RangeError when a note cannot say this, in words for its user; nothing is changed then
 */
export async function editNote(
  app: Rehearse,
  note: Note,
  { content, topic }: NoteAsEdited,
): Promise<boolean> {
  const own = await wordedBy(app, note.id, content);
  const to = soundTopic(topic);
  const acts: NotesAct[] = [{ type: "word", wordings: new Map([[note.id, own]]) }];
  if (to !== placeOf(note).topic) acts.push({ type: "move", notes: [note.id], to: { topic: to } });
  const done: ActDone[] = [];
  try {
    for (const act of acts) done.push(await perform(app, act));
  } finally {
    // Of two acts the first may be done where the second is not.
    const changes = done.filter(({ changed }) => changed > 0);
    if (changes.length > 0)
      app.undo.add({ done: say("noteChanged"), undo: () => undoAll(app, changes) });
  }
  return done.some(({ changed }) => changed > 0);
}

async function undoAll(app: Rehearse, done: readonly ActDone[]): Promise<void> {
  for (const { inverse } of done.toReversed()) await perform(app, inverse);
}
