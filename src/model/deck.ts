import type { DeckId } from "./ids.ts";
import type { Note } from "./note.ts";

/** The document that a deck was made from. */
export type Guide = {
  readonly title: string;
  readonly section: string;
  /** Null where it is not known. */
  readonly year: number | null;
};

/** What a list of decks shows of one. */
export type DeckSummary = {
  readonly id: DeckId;
  readonly title: string;
  /** One sentence on what it holds; may be empty. */
  readonly about: string;
  /** Where it stands among the decks, low ones first; null behind those that say. */
  readonly position: number | null;
  readonly guide: Guide;
  /** The language of what its notes say (BCP 47); absent where nobody has said it: English (src/model/language.ts). */
  readonly lang?: string;
};

/** A named set of notes from one source. */
export type Deck = DeckSummary & { readonly notes: readonly Note[] };

/** The decks that come with a version of the app. The digest changes whenever a word of them does. */
export type StarterDecks = { readonly digest: string; readonly decks: readonly Deck[] };
