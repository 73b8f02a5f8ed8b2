import type { Card } from "./card.ts";
import { type CardId, noteOf } from "./ids.ts";
import type { Face } from "./note.ts";
import { ifThere, isCount, isFlag, isNumber, isStamp, isText, mended, orElse } from "./sound.ts";
import { deckIn, recovered } from "./sound-note.ts";
import type { Stamp } from "./stamp.ts";

/** Behind all that have a place in line. */
export const lastInLine = Number.MAX_SAFE_INTEGER;

/** The face that an id of a card tells. */
export const faceIn = (card: CardId): Face => card.slice(card.lastIndexOf("#") + 1) as Face;

/**
 * A card whose every field can be worked with, apart from what follows from its reviews; the same one where that is so already.
 *
 * @param changed the stamp of what is mended
 */
export const soundCard = (card: Card, changed: Stamp): Card =>
  mended(card, {
    deck: (value) => (isText(value) ? (value as Card["deck"]) : deckIn(noteOf(card.id))),
    topic: orElse(isText, recovered),
    order: orElse(isNumber, lastInLine),
    retired: orElse(isFlag, false),
    waiting: (value) => (value === undefined || value === true ? value : undefined),
    suspended: orElse(isFlag, false),
    suspendedChanged: ifThere(orElse(isStamp, changed)),
    revision: orElse(isCount, 0),
  });
