import type { Card } from "#model/card.ts";
import type { CardId } from "#model/ids.ts";
import { contentOf } from "#model/note.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import type { Stamp } from "#model/stamp.ts";
import { say } from "#words/deck.ts";
import { pointCard } from "./note-cards.ts";
import { asksForPoints, pointFace, pointsToAskAlone } from "./point-faces.ts";

/** How many points of a card can be asked alone: all of them, or none. */
export const countOfPointsAlone = ({ note }: NoteWithCards, card: Card): number =>
  asksForPoints(card.face) && !card.retired ? pointsToAskAlone(contentOf(note)).length : 0;

/**
 * What has to be stored so that points of a card are asked alone: cards that were never seen, and those that were suspended
 * or retired before, with what is known of them. Points that are asked alone already change nothing.
 *
 * @param positions of the points, from 0
 * @throws RangeError when the card has no such points, or none that can be asked alone
 */
export function pointsAlone(
  stored: NoteWithCards,
  id: CardId,
  positions: "all" | readonly number[],
  changed: Stamp,
): Card[] {
  const card = stored.cards.find((each) => each.id === id);
  const count = card ? countOfPointsAlone(stored, card) : 0;
  const there = Array.from({ length: count }, (_, position) => position);
  const wanted = positions === "all" ? there : positions;
  if (count === 0 || !wanted.every((position) => there.includes(position)))
    throw new RangeError(say("noSuchPoint"));
  return wanted.flatMap((position) => {
    const known = stored.cards.find(({ face }) => face === pointFace(position));
    if (!known) return [pointCard(stored.note, position)];
    return known.suspended || known.retired ? [takenBack(known, changed)] : [];
  });
}

const takenBack = (card: Card, changed: Stamp): Card => ({
  ...card,
  ...(card.suspended && { suspended: false, suspendedChanged: changed }),
  retired: false,
  revision: card.revision + 1,
});
