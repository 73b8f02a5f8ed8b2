import { type Collection, Dexie } from "dexie";
import type { CardId, DeckId } from "#model/ids.ts";
import type { Database } from "./database.ts";
import type { CardRow } from "./rows.ts";

/**
 * The cards that stand in a deck, retired ones included. The index of topics leads to them as well: one of decks alone would only
 * be written once more with every card.
 */
export const cardsInDeck = (db: Database, deck: DeckId): Collection<CardRow, CardId> =>
  db.cards.where("[deck+topic]").between([deck, Dexie.minKey], [deck, Dexie.maxKey]);
