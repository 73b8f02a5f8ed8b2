import type { KeyPoint } from "./note.ts";

/** What a card asks and what answers it, made from its note and face. */
export type Ask = {
  /** What is to be done with the prompt, in a few words. */
  readonly task: string;
  readonly prompt: string;
  /** What is given with the prompt (code, options) as Markdown; null where nothing is. */
  readonly given: string | null;
  /** Where one point is asked for alone: the others, which are given with the prompt. */
  readonly others: readonly KeyPoint[];
  /** What a full answer says, in order. */
  readonly points: readonly KeyPoint[];
  /** The points are to be put in order, rather than recalled. */
  readonly inOrder: boolean;
  /** The whole answer as Markdown, where the points are only cut from it. */
  readonly answer: string | null;
  /** Shown with the answer, to be read rather than ticked. */
  readonly alongside: { readonly label: string; readonly lines: readonly string[] } | null;
};

/** Stands in a prompt where a gap of a fact is asked for. */
export const blank = "_____";
