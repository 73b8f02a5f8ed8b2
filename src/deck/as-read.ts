import type { Deck } from "#model/deck.ts";
import { contentOf, type Note } from "#model/note.ts";
import { tidied } from "./content-problem.ts";

/**
 * The deck as its user reads it, which is what they hand on: the notes in use, in their own wording where there is one, without
 * the guide's wording beneath it.
 */
export const deckAsRead = (deck: Deck): Deck => ({
  ...deck,
  notes: deck.notes.filter(({ retired }) => !retired).map(noteAsRead),
});

function noteAsRead(note: Note): Note {
  const { id, deck, topic, section, disputed } = note;
  const content = tidied(contentOf(note));
  return { id, deck, topic, section, content, disputed, edit: null, retired: false };
}
