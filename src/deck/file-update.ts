import { dequal } from "dequal";
import type { Deck } from "#model/deck.ts";
import { type NoteId, noteId } from "#model/ids.ts";
import { contentOf, isInUse, type Note, placeOf } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import { noteAsRead } from "./as-read.ts";
import { FreeKeys } from "./free-keys.ts";
import type { GuideUpdate } from "./guide-update.ts";
import { keyOf } from "./note-problem.ts";

/** A file is one of a deck that is here when they share this part of their notes. */
const sameDeck = 0.5;

/**
 * What a deck that was handed on changes in the one that is here under its id. Its notes are known by their keys, however they
 * were reworded on the way. What its user has added here or moved elsewhere stays; null where it is another deck.
 *
 * @param stored all notes that came with the deck that is here
 * @param changed the stamp of wordings that are put in the place of its user's own
 */
export function updateFromFile(
  stored: readonly Note[],
  read: Deck,
  changed: Stamp,
): GuideUpdate | null {
  const before = new Map(stored.map((note) => [note.id, note]));
  const standing = stored.filter((note) => !note.authored && isStanding(note, read));
  const shared = read.notes.filter(({ id }) => before.has(id)).length;
  if (shared === 0 || shared < sameDeck * Math.min(standing.length, read.notes.length)) return null;
  const keys = new FreeKeys([...stored, ...read.notes].map(keyOf));
  let [added, reworded] = [0, 0];
  const kept = read.notes.flatMap((note): Note[] => {
    const here = before.get(note.id);
    if (here && saysTheSame(here, note)) return here.authored ? [] : [here];
    if (here && !here.authored) {
      reworded += 1;
      return [here.edit?.content ? { ...note, edit: { content: note.content, changed } } : note];
    }
    added += 1;
    return [here ? { ...note, id: noteId(read.id, keys.take(keyOf(note))) } : note];
  });
  const ids = new Set<NoteId>(read.notes.map(({ id }) => id));
  const elsewhere = stored.filter(
    (note) => !note.authored && !note.retired && !ids.has(note.id) && !isStanding(note, read),
  );
  return {
    deck: { ...read, notes: [...kept, ...elsewhere] },
    added,
    reworded,
    gone: standing.filter(({ id }) => !ids.has(id)),
  };
}

const isStanding = (note: Note, { id }: Deck): boolean =>
  isInUse(note) && placeOf(note).deck === id;

/** Whether a note that is here says to its user what the file says. */
function saysTheSame(here: Note, read: Note): boolean {
  const { topic, section, content, disputed } = noteAsRead(here, read.deck, keyOf(read));
  return (
    dequal(content, contentOf(read)) &&
    dequal(disputed, read.disputed) &&
    topic === read.topic &&
    section === read.section
  );
}
