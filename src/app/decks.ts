import { readThrough } from "#deck/ask.ts";
import type { Ask } from "#model/ask.ts";
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
};

/** A deck to be read, its notes by topic in the order of the deck; null when there is none of that id. */
export async function readDeckByTopic(
  app: Rehearse,
  id: DeckId,
): Promise<{ deck: DeckRow; topics: Map<string, ReadableNote[]> } | null> {
  const found = await readDeck(app.db, id);
  if (!found) return null;
  const line = new Map(found.cards.map((card) => [card.note, card.order]));
  const inOrder = [...found.notes].sort((a, b) => (line.get(a.id) ?? 0) - (line.get(b.id) ?? 0));
  const topics = new Map<string, ReadableNote[]>();
  for (const note of inOrder)
    topics.set(note.topic, [...(topics.get(note.topic) ?? []), readable(note)]);
  return { deck: found.deck, topics };
}

function readable(note: Note): ReadableNote {
  return {
    id: note.id,
    section: note.section,
    disputed: note.disputed,
    ask: readThrough(contentOf(note)),
  };
}
