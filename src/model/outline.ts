import type { DeckId, NoteId } from "./ids.ts";

/**
 * The notes of a deck in their order: what its screen needs to know of all of them. It follows from the deck's cards, and is
 * kept, since a deck may have tens of thousands.
 */
export type Outline = { readonly deck: DeckId; readonly topics: readonly TopicOutline[] };

export type TopicOutline = { readonly topic: string; readonly notes: readonly NoteId[] };
