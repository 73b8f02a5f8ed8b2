import { dequal } from "dequal";
import type { Card } from "#model/card.ts";
import { cardId } from "#model/ids.ts";
import { type Content, contentOf, type Note } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import { cardChanges, cardsOfNote } from "./note-cards.ts";
import { positionIn } from "./point-faces.ts";

type Stored = { readonly note: Note; readonly cards: readonly Card[] };

/**
 * What has to be stored so that a note is worded as its user words it. Cards of faces and points that are gone are retired,
 * new ones stand in line beside their siblings, and what is known of the others stays.
 *
 * @param own the user's own wording; null for the guide's
 * @returns null where the note is worded so already
 */
export function rewording(
  { note, cards }: Stored,
  own: Content | null,
  changed: Stamp,
): Stored | null {
  const content = dequal(own, note.content) ? null : own;
  const reworded: Note = { ...note, edit: { content, changed } };
  if (dequal(contentOf(reworded), contentOf(note))) return null;
  const before = new Map(cards.map((card) => [card.id, card]));
  const siblings = cards.filter(({ face }) => positionIn(face) === null);
  const line = Math.min(...siblings.map(({ order }) => order));
  const after = cardsOfNote(
    reworded,
    before,
    (face) => before.get(cardId(note.id, face))?.order ?? line,
  );
  return { note: reworded, cards: cardChanges(before, after) };
}
