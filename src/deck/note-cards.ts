import { dequal } from "dequal";
import type { Card } from "#model/card.ts";
import { type CardId, cardId } from "#model/ids.ts";
import { unseen } from "#model/memory.ts";
import { contentOf, type Face, isInUse, isWaiting, type Note, placeOf } from "#model/note.ts";
import { facesOf, type OwnFace } from "./faces.ts";
import { pointFace, pointsToAskAlone } from "./point-faces.ts";

/** In front of all other new cards: who asks for a point wants it now. */
const inFront = -1_000_000_000;

/**
 * The cards that a note asks: one for each of its faces, and those of its points that its user has asked for before, as long as
 * the note has them. What is known of a card stays. A note that is not in use asks none.
 *
 * @param orderOf where a card of a face stands in line
 */
export function cardsOfNote(
  note: Note,
  before: ReadonlyMap<string, Card>,
  orderOf: (face: OwnFace) => number,
): Card[] {
  if (!isInUse(note)) return [];
  const content = contentOf(note);
  const own = facesOf(content).map((face): Card => {
    const known = before.get(cardId(note.id, face)) ?? newCard(note, face);
    return { ...asIn(note, known), order: orderOf(face) };
  });
  const alone = pointsToAskAlone(content).flatMap((_, position): Card[] => {
    const known = before.get(cardId(note.id, pointFace(position)));
    return known ? [asIn(note, known)] : [];
  });
  return [...own, ...alone];
}

/** A card that its note asks, where the note now stands. */
function asIn(note: Note, { waiting: _, ...card }: Card): Card {
  const waiting = isWaiting(note) ? ({ waiting: true } as const) : {};
  return { ...card, ...placeOf(note), ...waiting, retired: false };
}

/** A card that asks for one point alone, never seen. */
export const pointCard = (note: Note, position: number): Card => newCard(note, pointFace(position));

const newCard = (note: Note, face: Face): Card => ({
  id: cardId(note.id, face),
  note: note.id,
  ...placeOf(note),
  face,
  order: inFront,
  retired: false,
  suspended: false,
  revision: 0,
  memory: unseen,
  said: [],
});

/**
 * What has to be stored so that some cards take the place of others: those that are gone are retired, and each that differs
 * has a new revision.
 */
export function cardChanges(before: ReadonlyMap<CardId, Card>, after: readonly Card[]): Card[] {
  return changed([...after, ...gone([...before.values()], after)], before).map((card) => ({
    ...card,
    revision: before.has(card.id) ? card.revision + 1 : 0,
  }));
}

type Row = { readonly id: string; readonly retired: boolean };

/** The rows that are not among others, retired. */
export const gone = <R extends Row>(before: readonly R[], after: readonly R[]): R[] => {
  const kept = new Set(after.map((row) => row.id));
  return before.filter((row) => !kept.has(row.id)).map((row) => ({ ...row, retired: true }));
};

/** The rows that differ from those that are stored. */
export const changed = <R extends Row>(rows: readonly R[], before: ReadonlyMap<R["id"], R>): R[] =>
  rows.filter((row) => !dequal(row, before.get(row.id)));
