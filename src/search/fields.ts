import { askedIn, type Content, contentOf, type Note, placeOf } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";

/** Where a word stands in a note; several of them add up. */
export const fields = { prompt: 1, text: 2, topic: 4, deck: 8 } as const;

export const anyField = fields.prompt | fields.text | fields.topic | fields.deck;

/** How many bits tell the fields. */
export const fieldBits = 4;

export type NoteText = { readonly field: number; readonly text: string };

/**
 * All that is searched of a note: what it says to its user, what they say of it, and where it belongs.
 *
 * @param answers the texts of its user's own answers
 */
export function textsOf(
  note: Note,
  deckTitle: string,
  answers: readonly string[] = [],
): NoteText[] {
  const content = contentOf(note);
  return [
    { field: fields.prompt, text: askedIn(content) },
    ...[...restOf(content), ...saidOf(note), ...answers].map((text) => ({
      field: fields.text,
      text,
    })),
    { field: fields.topic, text: placeOf(note).topic },
    { field: fields.deck, text: deckTitle },
  ];
}

/** What its user says of a note, besides how they word it. */
export function saidOf({ mine }: Note): readonly string[] {
  const evidence = mine?.evidence?.value;
  return [evidence?.text, evidence?.link, mine?.finding?.value].filter(
    (text) => text !== undefined,
  );
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
