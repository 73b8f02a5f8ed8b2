import type { DeckId, NoteId } from "#model/ids.ts";
import type { SearchPart } from "#model/search-part.ts";

/** A part of the search index as it is kept, or what there is to know of all parts. */
export type SearchRow =
  | { readonly key: number; readonly part: SearchPart }
  | ({ readonly key: "state" } & SearchState);

/** Which parts the search index has, and how far it goes. */
export type SearchState = {
  /** Of the rules by which it was made. */
  readonly version: number;
  /** Grows with every change of it, so that a thread can tell that another one was first. */
  readonly revision: number;
  readonly parts: readonly PartInUse[];
  /** All notes up to this one were read; null before the first, "all" when none are left. */
  readonly readTo: NoteId | null | "all";
  /** The decks by what the index knows of them. */
  readonly titles: ReadonlyMap<DeckId, string>;
};

export type PartInUse = {
  readonly key: number;
  /** The positions of the notes that another part tells anew, or that are not in use any more. */
  readonly dead: readonly number[];
};

/** Notes that were written since; null for all that there are. */
export type PendingRow = { readonly id: number; readonly notes: readonly NoteId[] | null };
