import { readThrough } from "#deck/ask.ts";
import { positionIn } from "#deck/point-faces.ts";
import type { Ask } from "#model/ask.ts";
import type { Card } from "#model/card.ts";
import type { DeckId, NoteId } from "#model/ids.ts";
import { contentOf, type Note } from "#model/note.ts";
import { type DeckRow, listDecks, readDeck } from "#store/decks.ts";
import type { Rehearse } from "./rehearse.ts";

/** The decks in use, in order. */
export const readDecks = (app: Rehearse): Promise<DeckRow[]> => listDecks(app.db);

/** A note to be read rather than practised: what its first card asks, and the answer. */
export type ReadableNote = {
  readonly id: NoteId;
  readonly section: string;
  readonly ask: Ask;
  readonly disputed: Note["disputed"];
  readonly cards: readonly Pick<Card, "id" | "face">[];
};

/** A deck to be read, its notes by topic in the order of the deck; null when there is none of that id. */
export async function readDeckByTopic(
  app: Rehearse,
  id: DeckId,
): Promise<{ deck: DeckRow; topics: Map<string, ReadableNote[]> } | null> {
  const found = await readDeck(app.db, id);
  if (!found) return null;
  const cards = cardsByNote(found.cards);
  const lineOf = ({ id }: Note) => cards.get(id)?.find(isOwn)?.order ?? 0;
  const inOrder = [...found.notes].sort((a, b) => lineOf(a) - lineOf(b));
  const topics = new Map<string, ReadableNote[]>();
  for (const note of inOrder)
    topics.set(note.topic, [
      ...(topics.get(note.topic) ?? []),
      readable(note, cards.get(note.id) ?? []),
    ]);
  return { deck: found.deck, topics };
}

/** The cards of each note, those that are introduced first in front, and points that are asked alone behind them. */
function cardsByNote(cards: readonly Card[]): Map<NoteId, Card[]> {
  const notes = new Map<NoteId, Card[]>();
  const sorted = [...cards].sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.order - b.order || (a.id < b.id ? -1 : 1),
  );
  for (const card of sorted) notes.set(card.note, [...(notes.get(card.note) ?? []), card]);
  return notes;
}

const isOwn = ({ face }: Card): boolean => positionIn(face) === null;

function readable(note: Note, cards: readonly Card[]): ReadableNote {
  return {
    id: note.id,
    section: note.section,
    disputed: note.disputed,
    ask: readThrough(contentOf(note)),
    cards: cards.map(({ id, face }) => ({ id, face })),
  };
}
