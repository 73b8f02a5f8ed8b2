import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useSyncExternalStore } from "react";
import type { NoteId } from "#model/ids.ts";
import type { Rehearse } from "./rehearse.ts";
import { Search, type SearchView } from "./search.ts";
import { readHits, type SearchHits } from "./search-hits.ts";

/** One for each opened app, so that its index is still there when the screen is come back to. */
const searches = new WeakMap<Rehearse, Search>();

function searchOf(app: Rehearse): Search {
  const search = searches.get(app) ?? new Search(app);
  searches.set(app, search);
  return search;
}

/** Looks for what is typed, while the screen is there. */
export function useSearch(app: Rehearse, typed: string): SearchView {
  const search = searchOf(app);
  useEffect(() => search.use(), [search]);
  useEffect(() => search.ask(typed), [search, typed]);
  return useSyncExternalStore(search.subscribe, search.view);
}

/** Some of the notes that were found. When others are asked for, it gives those of before until they were read. */
export const useSearchHits = (
  app: Rehearse,
  ids: readonly NoteId[],
  typed: string,
): SearchHits | undefined => useLiveQuery(() => readHits(app, ids, typed), [app, ids, typed]);
