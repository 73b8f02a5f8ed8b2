import { askedIn, type Content, contentOf, type Note } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";

/** Where a word stands in a note; several of them add up. */
export const fields = { prompt: 1, text: 2, topic: 4, deck: 8 } as const;

export const anyField = fields.prompt | fields.text | fields.topic | fields.deck;

/** How many bits tell the fields. */
export const fieldBits = 4;

export type NoteText = { readonly field: number; readonly text: string };

/** All that is searched of a note: what it says to its user, and where it belongs. */
export function textsOf(note: Note, deckTitle: string): NoteText[] {
  const content = contentOf(note);
  return [
    { field: fields.prompt, text: askedIn(content) },
    ...restOf(content).map((text) => ({ field: fields.text, text })),
    { field: fields.topic, text: note.topic },
    { field: fields.deck, text: deckTitle },
  ];
}

/** What a note says besides what it asks first. */
export function restOf(content: Content): readonly string[] {
  switch (content.kind) {
    case "question":
      return content.answer === undefined ? content.points : [...content.points, content.answer];
    case "pitfall":
      return [...content.better, ...content.why];
    case "sequence":
      return content.items;
    case "fact":
      return [];
    case "action":
      return content.when === undefined ? content.prove : [...content.prove, content.when];
    default:
      return assertUnreachable(content);
  }
}
