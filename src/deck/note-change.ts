import type { Card } from "#model/card.ts";
import type { Mine } from "#model/mine.ts";
import type { Note } from "#model/note.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import { allCardsOfNote } from "./kept-cards.ts";
import { cardChanges } from "./note-cards.ts";

/**
 * What has to be stored so that a note takes the place of what it was: itself, and those of its cards that differ. Cards that it
 * no longer asks are retired, new ones stand in line beside their siblings, and what is known of the others stays.
 */
export function noteChange(cards: readonly Card[], note: Note): NoteWithCards {
  const before = new Map(cards.map((card) => [card.id, card]));
  return { note, cards: cardChanges(before, allCardsOfNote(note, before)) };
}

/** What has to be stored so that a user has said something of a note, besides its wording. */
export const saying = ({ note, cards }: NoteWithCards, said: Mine): NoteWithCards =>
  noteChange(cards, { ...note, mine: { ...note.mine, ...said } });
