import { assertUnreachable } from "./unreachable.ts";

/** A note that was read in a guide and may become part of a deck. */
export type Draft = DraftContent & {
  /** The nearest heading above that groups it, else the document's title. */
  readonly topic: string;
  /** The headings above it, from the outermost. */
  readonly section: readonly string[];
  /** Where it stands in the document, from 1. */
  readonly line: number;
  /** The whole answer as Markdown. */
  readonly answer: string;
  /** What a full answer says, cut from the answer along its own structure. */
  readonly points: readonly string[];
  /** The note as the guide has it, where the user has changed it. */
  readonly asRead?: Draft;
};

export type DraftContent =
  | { readonly kind: "question"; readonly prompt: string }
  | {
      readonly kind: "pitfall";
      readonly mistake: string;
      readonly better: string;
      /** What else the guide says of it; may be empty. */
      readonly why: string;
    }
  | { readonly kind: "action"; readonly action: string; readonly when: string | null };

/** Something that was seen and left out. */
export type Skipped = { readonly text: string; readonly reason: string; readonly line: number };

/** What a guide holds. */
export type Reading = {
  readonly title: string;
  readonly notes: readonly Draft[];
  readonly skipped: readonly Skipped[];
};

/** What a draft asks: its question, mistake or action. */
export function askedBy(draft: Draft): string {
  switch (draft.kind) {
    case "question":
      return draft.prompt;
    case "pitfall":
      return draft.mistake;
    case "action":
      return draft.action;
    default:
      return assertUnreachable(draft);
  }
}
