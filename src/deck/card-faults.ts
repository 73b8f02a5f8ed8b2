import type { Card } from "#model/card.ts";
import { type CardId, noteOf } from "#model/ids.ts";
import { contentOf, type Note, placeOf } from "#model/note.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import { faceIn, lastInLine, soundCard } from "#model/sound-card.ts";
import type { Stamp } from "#model/stamp.ts";
import { facesOf } from "./faces.ts";
import { allCardsOfNote, cardFromKept } from "./kept-cards.ts";
import { pointCard } from "./note-cards.ts";
import { pointsToAskAlone, positionIn } from "./point-faces.ts";

/**
 * What is wrong with a card: it holds values that none can have, it is not where its note says or is asked although its note
 * does not ask it (or the reverse), it is missing, or its note is.
 */
export type CardFault = "values" | "apart" | "missing" | "without note";

/** A card as it has to be, and what was wrong with it. */
export type FaultyCard = { readonly card: Card; readonly faults: readonly CardFault[] };

/**
 * The cards of a note that are not as the note says. What follows from reviews is not looked at.
 *
 * @param reviewed cards of the note that are missing but have reviews. Those that it can still ask, or could if it were not
 *   retired, are made again; the user's wish for a card of a point is known from nothing else
 * @param changed the stamp of what is mended
 */
export function faultyCards(
  { note, cards }: NoteWithCards,
  reviewed: readonly CardId[],
  changed: Stamp,
): FaultyCard[] {
  const stored = new Map(cards.map((card) => [card.id, card]));
  const sound = new Map(cards.map((card) => [card.id, soundCard(card, changed)]));
  const known = new Map(
    [...sound].map(([id, card]): [CardId, Card] => [id, { ...card, ...belonging(note, id) }]),
  );
  for (const id of reviewed) {
    const card = known.has(id) ? null : madeAgain(note, id);
    if (card) known.set(id, card);
  }
  return allCardsOfNote(note, known).flatMap((card): FaultyCard[] => {
    const before = sound.get(card.id);
    if (!before) return [{ card: { ...card, revision: 0 }, faults: ["missing"] }];
    const faults: CardFault[] = [];
    if (before !== stored.get(card.id)) faults.push("values");
    if (isApart(before, card)) faults.push("apart");
    return faults.length > 0 ? [{ card: risen(card), faults }] : [];
  });
}

/** The same of a card whose note is gone: it is never asked, and its history is kept. */
export function faultyWithoutNote(stored: Card, changed: Stamp): FaultyCard | null {
  const sound = soundCard(stored, changed);
  const faults: CardFault[] = [];
  if (sound !== stored) faults.push("values");
  if (!sound.retired) faults.push("without note");
  return faults.length > 0 ? { card: risen({ ...sound, retired: true }), faults } : null;
}

const belonging = (note: Note, id: CardId) => ({
  note: note.id,
  face: faceIn(id),
  deck: placeOf(note).deck,
});

// Older versions of the app left a card that was retired on the topic that it had.
const isApart = (a: Card, b: Card): boolean =>
  (["note", "face", "deck", "retired", "waiting"] as const).some(
    (field) => a[field] !== b[field],
  ) ||
  (!b.retired && a.topic !== b.topic);

const risen = (card: Card): Card => ({ ...card, revision: card.revision + 1 });

function madeAgain(note: Note, id: CardId): Card | null {
  const face = faceIn(id);
  const position = positionIn(face);
  const content = contentOf(note);
  if (noteOf(id) !== note.id) return null;
  if (position !== null)
    return position < pointsToAskAlone(content).length ? pointCard(note, position) : null;
  const isOwn = facesOf(content).some((own) => own === face);
  return isOwn ? cardFromKept(note, { id, order: lastInLine, suspended: false }) : null;
}
