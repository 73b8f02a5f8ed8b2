import type { NotesAct } from "#app/notes-acts.ts";
import type { NoteId } from "#model/ids.ts";
import type { Place } from "#model/mine.ts";
import { say } from "#words/decks.ts";

/** What can be done to all notes that are selected. */
export type BulkAct = {
  readonly actOn: (notes: readonly NoteId[]) => NotesAct;
  /** What was done to so many notes, in a sentence. */
  readonly done: (notes: number) => string;
  /** Why nothing was done where nothing had to be, in a sentence. */
  readonly none: () => string;
  /** Whether the notes may be gone from the list afterwards. */
  readonly isLeaving: boolean;
};

export const suspension: BulkAct = {
  actOn: (ids) => ({ type: "suspend", notes: ids, suspended: true }),
  done: (notes) => say("suspended", { notes }),
  none: () => say("alreadySuspended"),
  isLeaving: false,
};

export const takingBackIn: BulkAct = {
  actOn: (ids) => ({ type: "suspend", notes: ids, suspended: false }),
  done: (notes) => say("takenBackIn", { notes }),
  none: () => say("noneSuspended"),
  isLeaving: false,
};

export const deletion: BulkAct = {
  actOn: (ids) => ({ type: "remove", notes: ids, removed: true }),
  done: (notes) => say("deleted", { notes }),
  none: () => say("alreadyDeleted"),
  isLeaving: true,
};

export const newStart: BulkAct = {
  actOn: (ids) => ({ type: "reset", notes: ids }),
  done: (notes) => say("startedAnew", { notes }),
  none: () => say("noneReviewed"),
  isLeaving: false,
};

/** @param deck what the deck is called that they are put into; null where each stays in its own */
export const moveTo = (to: Partial<Place>, deck: string | null): BulkAct => ({
  actOn: (ids) => ({ type: "move", notes: ids, to }),
  done: (notes) => movedInWords(notes, to.topic ?? null, deck),
  none: () => say("alreadyThere"),
  isLeaving: true,
});

function movedInWords(notes: number, topic: string | null, deck: string | null): string {
  if (topic === null) return say("movedToDeck", { notes, deck: deck ?? "" });
  if (deck === null) return say("movedToTopic", { notes, topic });
  return say("movedToTopicInDeck", { notes, topic, deck });
}
