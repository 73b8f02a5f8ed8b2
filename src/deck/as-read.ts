import type { Deck } from "#model/deck.ts";
import { type Content, contentOf, type Note } from "#model/note.ts";
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
  return {
    id,
    deck,
    topic: topic.trim(),
    section: section.trim(),
    content: withTidyAnswer(tidied(contentOf(note))),
    disputed,
    edit: null,
    retired: false,
  };
}

/** An answer that says nothing is none. */
function withTidyAnswer(content: Content): Content {
  if (content.kind !== "question" || content.answer === undefined) return content;
  const { answer, ...question } = content;
  return answer.trim() ? { ...question, answer: answer.trim() } : question;
}
