import type { Deck } from "#model/deck.ts";
import { type DeckId, noteId } from "#model/ids.ts";
import { type Content, contentOf, isInUse, type Note, placeOf } from "#model/note.ts";
import { tidied } from "./content-problem.ts";
import { FreeKeys } from "./free-keys.ts";
import { keyOf } from "./note-problem.ts";

/**
 * The deck as its user reads it, which is what they hand on: the notes that stand in it, in their own wording where there is one,
 * without the guide's wording beneath it and without what they have said of it for themselves.
 */
export function deckAsRead(deck: Deck): Deck {
  const notes = deck.notes.filter((note) => isInUse(note) && placeOf(note).deck === deck.id);
  const keys = new FreeKeys(notes.filter((note) => note.deck === deck.id).map(keyOf));
  return {
    ...deck,
    notes: notes.map((note) =>
      noteAsRead(note, deck.id, note.deck === deck.id ? keyOf(note) : keys.take(keyOf(note))),
    ),
  };
}

/** A note as its user reads it, in a deck under a key. */
export function noteAsRead(note: Note, deck: DeckId, key: string): Note {
  const { section, disputed } = note;
  return {
    id: noteId(deck, key),
    deck,
    topic: placeOf(note).topic.trim(),
    section: section.trim(),
    content: asWritten(tidied(contentOf(note))),
    disputed,
    edit: null,
    retired: false,
  };
}

/** An answer that says nothing is none, and gaps are called in their order. */
function asWritten(content: Content): Content {
  if (content.kind === "fact") return { kind: "fact", text: content.text };
  if (content.kind !== "question" || content.answer === undefined) return content;
  const { answer, ...question } = content;
  return answer.trim() ? { ...question, answer: answer.trim() } : question;
}
