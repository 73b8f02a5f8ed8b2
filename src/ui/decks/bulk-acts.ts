import type { NotesAct } from "#app/notes-acts.ts";
import type { NoteId } from "#model/ids.ts";
import type { Place } from "#model/mine.ts";
import { counted } from "#ui/parts/counted.ts";

/** What can be done to all notes that are selected. */
export type BulkAct = {
  readonly actOn: (notes: readonly NoteId[]) => NotesAct;
  /** What was done to so many notes, in a sentence. */
  readonly done: (notes: number) => string;
  /** Why nothing was done where nothing had to be, in a sentence. */
  readonly none: string;
  /** Whether the notes may be gone from the list afterwards. */
  readonly isLeaving: boolean;
};

const notes = (count: number): string => counted(count, "note");

export const suspension: BulkAct = {
  actOn: (ids) => ({ type: "suspend", notes: ids, suspended: true }),
  done: (count) => `${notes(count)} suspended.`,
  none: "They are suspended already.",
  isLeaving: false,
};

export const takingBackIn: BulkAct = {
  actOn: (ids) => ({ type: "suspend", notes: ids, suspended: false }),
  done: (count) => `${notes(count)} taken back in.`,
  none: "None of them is suspended.",
  isLeaving: false,
};

export const deletion: BulkAct = {
  actOn: (ids) => ({ type: "remove", notes: ids, removed: true }),
  done: (count) => `${notes(count)} deleted.`,
  none: "They are deleted already.",
  isLeaving: true,
};

export const newStart: BulkAct = {
  actOn: (ids) => ({ type: "reset", notes: ids }),
  done: (count) => `${counted(count, "note starts", "notes start")} anew.`,
  none: "None of them was reviewed yet.",
  isLeaving: false,
};

/** @param where where they are put, in words */
export const moveTo = (to: Partial<Place>, where: string): BulkAct => ({
  actOn: (ids) => ({ type: "move", notes: ids, to }),
  done: (count) => `${notes(count)} moved to ${where}.`,
  none: "They are there already.",
  isLeaving: true,
});
