import { dequal } from "dequal";
import type { Card } from "#model/card.ts";
import type { Deck } from "#model/deck.ts";
import { cardId } from "#model/ids.ts";
import { unseen } from "#model/memory.ts";
import { contentOf, type Note } from "#model/note.ts";
import { facesOf, introductionRound } from "./faces.ts";

export type DeckContent = { readonly notes: readonly Note[]; readonly cards: readonly Card[] };

/**
 * What has to be stored so that a deck takes the place of its last version: wording is updated, new notes arrive,
 * notes that are gone are retired. Memory, suspensions and the user's own wording stay.
 *
 * @param deckPosition where the deck stands among the decks, low ones first; new cards are introduced in turn from each
 * @returns the rows that differ from the stored ones
 */
export function deckChanges(stored: DeckContent, deck: Deck, deckPosition: number): DeckContent {
  const noteBefore = new Map(stored.notes.map((note) => [note.id, note]));
  const cardBefore = new Map(stored.cards.map((card) => [card.id, card]));

  const notes = deck.notes.map(
    (note): Note => ({ ...note, edit: note.edit ?? noteBefore.get(note.id)?.edit ?? null }),
  );
  const inLine = new Map<number, number>();
  const cards = notes.flatMap((note) =>
    facesOf(contentOf(note)).map((face): Card => {
      const id = cardId(note.id, face);
      const before = cardBefore.get(id);
      const round = introductionRound(face);
      const position = inLine.get(round) ?? 0;
      inLine.set(round, position + 1);
      return {
        id,
        note: note.id,
        deck: deck.id,
        topic: note.topic,
        face,
        order: lineOf(round, position, deckPosition),
        retired: false,
        suspended: before?.suspended ?? false,
        ...(before?.suspendedChanged && { suspendedChanged: before.suspendedChanged }),
        revision: before?.revision ?? 0,
        memory: before?.memory ?? unseen,
        said: before?.said ?? [],
      };
    }),
  );
  return {
    notes: changed([...notes, ...gone(stored.notes, notes)], noteBefore),
    cards: changed([...cards, ...gone(stored.cards, cards)], cardBefore).map((card) => ({
      ...card,
      revision: cardBefore.has(card.id) ? card.revision + 1 : 0,
    })),
  };
}

/** One number that sorts by round, then by the card's place in its deck's round, then by the deck: decks take turns. */
const lineOf = (round: number, position: number, deckPosition: number): number =>
  (round * 100_000 + position) * 10_000 + deckPosition;

type Row = { readonly id: string; readonly retired: boolean };

const gone = <R extends Row>(before: readonly R[], after: readonly R[]): R[] => {
  const kept = new Set(after.map((row) => row.id));
  return before.filter((row) => !kept.has(row.id)).map((row) => ({ ...row, retired: true }));
};

const changed = <R extends Row>(rows: readonly R[], before: ReadonlyMap<string, R>): R[] =>
  rows.filter((row) => !dequal(row, before.get(row.id)));
