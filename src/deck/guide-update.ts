import { dequal } from "dequal";
import type { Deck } from "#model/deck.ts";
import { type DeckId, noteId } from "#model/ids.ts";
import { isInUse, type Note } from "#model/note.ts";
import { matchNotes } from "./likeness.ts";

/** A new reading of a guide, put in the place of the deck that an earlier one made. */
export type GuideUpdate = {
  /** The deck under its old id; reworded notes keep their ids, so that progress stays with them. */
  readonly deck: Deck;
  readonly added: number;
  readonly reworded: number;
  /** Notes that the guide no longer has; keeping the deck retires them. */
  readonly gone: readonly Note[];
};

/**
 * Finds the notes of an earlier reading again, by what they say and not by where they stand.
 *
 * @param before the notes that the deck `id` has from its guide, those among them that its user has deleted too
 */
export function updateFromGuide(id: DeckId, before: readonly Note[], read: Deck): GuideUpdate {
  const matches = matchNotes(before, read.notes);
  const kept = new Set(matches.flatMap((note) => (note ? [note.id] : [])));
  const taken = new Set(before.map((note) => note.id));
  let [added, reworded] = [0, 0];
  const notes = read.notes.map((note, at): Note => {
    const match = matches[at];
    if (match) {
      if (!dequal(match.content, note.content)) reworded += 1;
      return { ...note, deck: id, id: match.id };
    }
    added += 1;
    return { ...note, deck: id, id: freeId(id, note, taken) };
  });
  return {
    deck: { ...read, id, notes },
    added,
    reworded,
    gone: before.filter((note) => !kept.has(note.id) && isInUse(note)),
  };
}

function freeId(deck: DeckId, note: Note, taken: Set<string>) {
  const key = note.id.slice(note.deck.length + 1);
  let id = noteId(deck, key);
  for (let count = 2; taken.has(id); count += 1) id = noteId(deck, `${key.slice(0, 54)}-${count}`);
  taken.add(id);
  return id;
}
