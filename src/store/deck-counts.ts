import type { Card } from "#model/card.ts";
import type { DeckId } from "#model/ids.ts";
import { cardsInDeck } from "./cards-in-deck.ts";
import { keptDeck } from "./collection.ts";
import type { Database } from "./database.ts";

/** How many cards in use are stored that name a deck. */
export const cardsInUseOf = (db: Database, deck: DeckId): Promise<number> =>
  cardsInDeck(db, deck)
    .filter(({ retired }) => !retired)
    .count();

/** How many cards in use there are, as far as decks know: to count them takes longer the more there are. */
export async function cardsInUse(db: Database): Promise<number> {
  const decks = await db.decks.toArray();
  return decks.reduce((sum, { derivedCards }) => sum + derivedCards, 0);
}

/** Whether nothing that a deck keeps of its cards changes when one of them does. */
const standsAlike = (a: Card, b: Card): boolean =>
  a.deck === b.deck && a.topic === b.topic && a.order === b.order && a.retired === b.retired;

/** How many more cards in use decks have now, so that not all cards are read to count them, and whether their order has changed. */
export class DeckCounts {
  readonly #more = new Map<DeckId, number>();

  /** @param before null where the card is new */
  change(before: Card | null, after: Card): void {
    if (before && standsAlike(before, after)) return;
    if (before) this.#add(before, -1);
    this.#add(after, 1);
  }

  #add({ deck, retired }: Card, by: number): void {
    this.#more.set(deck, (this.#more.get(deck) ?? 0) + (retired ? 0 : by));
  }

  /** Stores it with the decks that are there. What else was kept of their cards is left out, and made anew. */
  async store(db: Database): Promise<void> {
    for (const row of await db.decks.bulkGet([...this.#more.keys()])) {
      if (!row) continue;
      const more = this.#more.get(row.id) ?? 0;
      await db.decks.put({ ...keptDeck(row), derivedCards: row.derivedCards + more });
    }
  }
}
