import type { Answer } from "./answer.ts";
import type { Card } from "./card.ts";
import type { DeckSummary } from "./deck.ts";
import type { DayMinutes, Interview } from "./interview.ts";
import type { Stamped } from "./mine.ts";
import type { Mock } from "./mock.ts";
import type { Note } from "./note.ts";
import type { LogEntry } from "./review.ts";
import type { ChangedSetting } from "./settings.ts";
import type { Sitting } from "./sitting.ts";
import type { Stamp } from "./stamp.ts";

/** A deck as it is kept; its notes are kept apart. */
export type KeptDeck = Omit<DeckSummary, "position"> & {
  /** Where it stands in lists and in the introduction of new cards. */
  readonly position: number;
  /** Whether it came with the app, was read from a guide by its user, or was begun by them. */
  readonly origin: "starter" | "guide" | "own";
  /** No version of the app brings it any more; its history is kept. */
  readonly retired: boolean;
  /** Whether its user has deleted it, with all its notes. */
  readonly removed?: Stamped<boolean>;
  /** When this version of it was read from its guide, or its user began or renamed it; absent for a starter deck, whose version is the app's. */
  readonly changed?: Stamp;
};

/**
 * A card without what follows from its reviews and from its note. That a card of a single point exists at all was its user's
 * wish, so each card has a row.
 */
export type KeptCard = Pick<Card, "id" | "order" | "suspended" | "suspendedChanged">;

/**
 * All that a person has in Rehearse and nothing that can be worked out from it, whichever device it lies on. Rows stand in no
 * particular order; each has an id of its own in its table.
 */
export type Collection = {
  readonly decks: readonly KeptDeck[];
  readonly notes: readonly Note[];
  readonly cards: readonly KeptCard[];
  readonly reviews: readonly LogEntry[];
  readonly sittings: readonly Sitting[];
  readonly interviews: readonly Interview[];
  readonly dayMinutes: readonly DayMinutes[];
  readonly settings: readonly ChangedSetting[];
  readonly answers: readonly Answer[];
  readonly mocks: readonly Mock[];
};

export type CollectionTable = keyof Collection;

/** The tables of a collection, what others refer to first. */
export const collectionTables = [
  "decks",
  "notes",
  "cards",
  "reviews",
  "sittings",
  "interviews",
  "dayMinutes",
  "settings",
  "answers",
  "mocks",
] as const satisfies readonly CollectionTable[];

export const emptyCollection: Collection = {
  decks: [],
  notes: [],
  cards: [],
  reviews: [],
  sittings: [],
  interviews: [],
  dayMinutes: [],
  settings: [],
  answers: [],
  mocks: [],
};
