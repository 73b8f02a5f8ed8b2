import type { DeckId } from "#model/ids.ts";
import type { Database } from "#store/database.ts";
import { contentOf, type DeckContent } from "#store/decks.ts";

/** The notes and cards of a deck that are in use. */
export async function inUse(db: Database, deck: DeckId): Promise<DeckContent> {
  const { notes, cards } = await contentOf(db, deck);
  return {
    notes: notes.filter(({ retired }) => !retired),
    cards: cards.filter(({ retired }) => !retired),
  };
}
