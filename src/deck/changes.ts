import type { Card } from "#model/card.ts";
import type { Deck } from "#model/deck.ts";
import { type Note, placeOf } from "#model/note.ts";
import { introductionRound } from "./faces.ts";
import { cardChanges, cardsOfNote, changed, gone } from "./note-cards.ts";

/** The notes that came with a deck, wherever they now stand, and all their cards. */
export type DeckContent = { readonly notes: readonly Note[]; readonly cards: readonly Card[] };

/**
 * What has to be stored so that a deck takes the place of its last version: wording is updated, new notes arrive,
 * notes that are gone are retired. Memory, suspensions, and what the user has written and said stay.
 *
 * @param deckPosition where the deck stands among the decks, low ones first; new cards are introduced in turn from each
 * @returns the rows that differ from the stored ones
 */
export function deckChanges(stored: DeckContent, deck: Deck, deckPosition: number): DeckContent {
  const theirs = stored.notes.filter(({ authored }) => !authored);
  const noteBefore = new Map(theirs.map((note) => [note.id, note]));
  const authored = new Set(stored.notes.filter((note) => note.authored).map(({ id }) => id));
  const cardBefore = new Map(
    stored.cards.filter(({ note }) => !authored.has(note)).map((card) => [card.id, card]),
  );

  const notes = deck.notes.map((note): Note => {
    const { edit = null, mine, changed } = noteBefore.get(note.id) ?? {};
    return {
      ...note,
      edit: note.edit ?? edit,
      ...(mine && { mine }),
      ...(changed && { changed }),
    };
  });
  const inLine = new Map<number, number>();
  const cards = notes.flatMap((note) =>
    cardsOfNote(note, cardBefore, (face) => {
      const round = introductionRound(face);
      const position = inLine.get(round) ?? 0;
      inLine.set(round, position + 1);
      return lineOf(round, position, deckPosition);
    }),
  );
  const places = new Map(notes.map((note) => [note.id, placeOf(note)]));
  const left = gone([...cardBefore.values()], cards).map((card) => ({
    ...card,
    ...places.get(card.note),
  }));
  return {
    notes: changed([...notes, ...gone(theirs, notes)], noteBefore),
    cards: cardChanges(cardBefore, [...cards, ...left]),
  };
}

/** One number that sorts by round, then by the card's place in its deck's round, then by the deck: decks take turns. */
const lineOf = (round: number, position: number, deckPosition: number): number =>
  (round * 100_000 + position) * 10_000 + deckPosition;
