import type { Draft } from "#model/draft.ts";
import type { Content } from "#model/note.ts";
import { say } from "#words/guides.ts";

/** What a note of a guide can be, in the order in which they are told. */
export const kinds = ["question", "pitfall", "action"] as const;

const counts = {
  question: "questions",
  pitfall: "pitfalls",
  sequence: "sequences",
  fact: "facts",
  action: "actions",
} as const satisfies Record<Content["kind"], string>;

/** "2 facts, 1 sequence": how many there are of each kind, in the order in which they come first. */
export function countedByKind(all: readonly Content["kind"][]): string {
  const known = [...new Set(all)].map(
    (kind) => [kind, all.filter((each) => each === kind).length] as const,
  );
  return known.map(([kind, notes]) => say(counts[kind], { notes })).join(", ");
}

/** "3 questions, 4 pitfalls, 11 actions". */
export const kindsCounted = (drafts: readonly Draft[]): string =>
  countedByKind(drafts.map(({ kind }) => kind).sort((a, b) => kinds.indexOf(a) - kinds.indexOf(b)));
