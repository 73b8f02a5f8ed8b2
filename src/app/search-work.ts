import type { DeviceId, NoteId } from "#model/ids.ts";
import type { Instant } from "#model/time.ts";
import type { SearchHits } from "./search-hits.ts";
import type { Moment } from "./search-states.ts";
import type { Thrown } from "./thrown.ts";

// What the page and the search worker say to each other.

/** The first message opens the index of a database; each later one asks for notes. */
export type SearchQuestion =
  | {
      readonly ask: "open";
      readonly database: string;
      readonly device: DeviceId;
      readonly now: Instant;
    }
  | { readonly ask: "find"; readonly typed: string; readonly moment: Moment };

/** How far the index goes. */
export type SearchProgress = {
  /** Whether all notes are in it, as they were a moment ago. */
  readonly isReady: boolean;
  /** How many notes are in it, and how many there are. */
  readonly done: number;
  readonly of: number;
};

export type SearchAnswer =
  | { readonly tell: "progress"; readonly progress: SearchProgress }
  | {
      readonly tell: "found";
      readonly typed: string;
      readonly notes: readonly NoteId[];
      readonly total: number;
      readonly first: SearchHits["hits"];
    }
  | { readonly tell: "failed"; readonly thrown: Thrown };

/** So many of the best are given, */
export const mostFound = 1_000;
/** and so many of these with what is shown of them: more than a window has room for. */
export const mostShownFirst = 20;
