import { useLiveQuery } from "dexie-react-hooks";
import { type DisputedNote, disputedNotes, readDisputed } from "./disputed.ts";
import type { Rehearse } from "./rehearse.ts";
import type { SearchView } from "./search.ts";
import { useSearch } from "./search-hooks.ts";

// A live query, as in hooks.ts; apart from those, since the first screen needs none of this.

export type Disputes = {
  /** Undefined until they were found. */
  readonly notes: readonly DisputedNote[] | undefined;
  readonly search: SearchView;
};

/** The disputed notes in use, which the search index knows: to look through all notes for them would take long. */
export function useDisputed(app: Rehearse): Disputes {
  const search = useSearch(app, disputedNotes);
  const found = search.found?.typed === disputedNotes ? search.found.notes : null;
  const notes = useLiveQuery(async () => found && readDisputed(app, found), [app, found]);
  return { notes: notes ?? undefined, search };
}
