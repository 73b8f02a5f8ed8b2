import { useLiveQuery } from "dexie-react-hooks";
import type { DeckId } from "#model/ids.ts";
import { languageOf } from "#model/language.ts";
import { listDecks } from "#store/decks.ts";
import { type DeckLanguages, readDeckLanguages } from "./deck-languages.ts";
import type { Rehearse } from "./rehearse.ts";

/** The languages of the decks in use, each once, in the order of the decks. */
export const useDeckLanguages = (app: Rehearse): readonly string[] | undefined =>
  useLiveQuery(async () => [...new Set((await listDecks(app.db)).map(languageOf))], [app]);

const none: DeckLanguages = new Map<DeckId, string>();

/** The languages of notes by their decks; none until they were read. */
export const useLanguagesByDeck = (app: Rehearse): DeckLanguages =>
  useLiveQuery(() => readDeckLanguages(app.db), [app]) ?? none;
