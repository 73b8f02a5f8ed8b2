import type { DeckId } from "#model/ids.ts";
import { languageOf, usualLanguage } from "#model/language.ts";
import type { Database } from "#store/database.ts";

/** The languages of the decks that say theirs (BCP 47). Notes of a deck are in its language wherever their user has put them. */
export type DeckLanguages = ReadonlyMap<DeckId, string>;

export async function readDeckLanguages(db: Database): Promise<DeckLanguages> {
  const decks = await db.decks.toArray();
  return new Map(decks.flatMap((deck) => (deck.lang ? [[deck.id, languageOf(deck)]] : [])));
}

export const languageIn = (languages: DeckLanguages, deck: DeckId): string =>
  languages.get(deck) ?? usualLanguage;
