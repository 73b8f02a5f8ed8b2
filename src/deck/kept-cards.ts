import type { Card } from "#model/card.ts";
import type { KeptCard } from "#model/collection.ts";
import { type CardId, cardId } from "#model/ids.ts";
import { unseen } from "#model/memory.ts";
import { type Face, type Note, placeOf } from "#model/note.ts";
import { cardsOfNote, gone } from "./note-cards.ts";
import { positionIn } from "./point-faces.ts";

/** A card that was kept without its note and its reviews, as one of that note and never seen. */
export const cardFromKept = (note: Note, kept: KeptCard): Card => ({
  ...kept,
  note: note.id,
  ...placeOf(note),
  face: kept.id.slice(kept.id.lastIndexOf("#") + 1) as Face,
  retired: false,
  revision: 0,
  memory: unseen,
  said: [],
});

/**
 * All cards of a note as it now is: those that it asks, and those that it asked once, retired. All stand where the note stands,
 * so that what is counted of them follows from the note alone. What is known of them stays. A face of which nothing is known
 * stands in line beside its siblings, and without any at the end.
 */
export function allCardsOfNote(note: Note, known: ReadonlyMap<CardId, Card>): Card[] {
  const before = [...known.values()];
  const siblings = before.filter(({ face }) => positionIn(face) === null);
  const line = Math.min(Number.MAX_SAFE_INTEGER, ...siblings.map(({ order }) => order));
  const asked = cardsOfNote(note, known, (face) => known.get(cardId(note.id, face))?.order ?? line);
  const place = placeOf(note);
  return [...asked, ...gone(before, asked).map((card) => ({ ...card, ...place }))];
}
