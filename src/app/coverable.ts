import type { Card } from "#model/card.ts";
import type { DeckId } from "#model/ids.ts";
import { cardsInUse } from "#store/cards.ts";
import { listDecks } from "#store/decks.ts";
import type { Rehearse } from "./rehearse.ts";

/** A deck that an interview can cover, whole or by topic. */
export type CoverableDeck = {
  readonly id: DeckId;
  readonly title: string;
  /** In the order of the deck, with the number of cards in use. */
  readonly topics: readonly { readonly name: string; readonly cards: number }[];
};

/** What an interview can cover: the decks in use, in order. Decks without cards are left out. */
export async function coverable(app: Rehearse): Promise<CoverableDeck[]> {
  const decks = await listDecks(app.db);
  const cards = await Promise.all(decks.map(({ id }) => cardsInUse(app.db, id)));
  return decks
    .map(({ id, title }, at) => ({ id, title, topics: topicsOf(cards[at] ?? []) }))
    .filter((deck) => deck.topics.length > 0);
}

// Topics stand where the deck screen has them.
function topicsOf(cards: readonly Card[]): CoverableDeck["topics"] {
  const line = new Map(cards.map((card) => [card.note, card.order]));
  const inOrder = [...cards].sort((a, b) => (line.get(a.note) ?? 0) - (line.get(b.note) ?? 0));
  const counts = new Map<string, number>();
  for (const { topic } of inOrder) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, cards: count }));
}
