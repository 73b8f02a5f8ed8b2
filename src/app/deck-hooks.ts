import { useLiveQuery } from "dexie-react-hooks";
import type { DeckId } from "#model/ids.ts";
import type { DeckRow } from "#store/decks.ts";
import { readDeckByTopic, readDecks } from "./decks.ts";
import type { Rehearse } from "./rehearse.ts";

// Live queries, as in hooks.ts; apart from those, since the first screen needs none of these.

export const useDecks = (app: Rehearse): DeckRow[] | undefined =>
  useLiveQuery(() => readDecks(app), [app]);

export const useDeck = (app: Rehearse, id: DeckId) =>
  useLiveQuery(() => readDeckByTopic(app, id), [app, id]);
