import { OutlineCount } from "#deck/outline.ts";
import type { DeckId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import type { Database } from "#store/database.ts";
import { cardsOfDeck } from "#store/outlines.ts";

/** Finds the outline of a deck from its cards, of which it reads some at a time. */
export async function outlineFound(
  db: Database,
  { deck }: { readonly deck: DeckId },
): Promise<Outline> {
  const count = new OutlineCount();
  for await (const cards of cardsOfDeck(db, deck)) count.add(cards);
  return count.outline(deck);
}
