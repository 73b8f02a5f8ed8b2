import type { DeckId, NoteId } from "./ids.ts";
import type { Mine, Place } from "./mine.ts";
import type { Stamp } from "./stamp.ts";
import { assertUnreachable } from "./unreachable.ts";

/** One idea of an answer, which can be said or missed. */
export type KeyPoint = string;

/** One side of a contradiction in a guide, and the section that says it. */
export type Statement = { readonly says: string; readonly section: string };

export type Question = {
  readonly kind: "question";
  readonly prompt: string;
  readonly points: readonly KeyPoint[];
  /** The whole answer as Markdown, where the points are only cut from it. */
  readonly answer?: string;
  /** What an interviewer asks next, where its author wrote that down: one to three questions that need no answer of their own. */
  readonly followUps?: readonly string[];
};
export type Pitfall = {
  readonly kind: "pitfall";
  readonly mistake: string;
  readonly better: readonly KeyPoint[];
  /** What is wrong with it; empty where the guide does not say. */
  readonly why: readonly KeyPoint[];
};
export type Sequence = {
  readonly kind: "sequence";
  readonly prompt: string;
  /** From first to last. */
  readonly items: readonly KeyPoint[];
};
export type Fact = {
  readonly kind: "fact";
  /** A sentence whose gaps are marked as `{{gap}}`. */
  readonly text: string;
  /** What the gaps are called, in their order, where that is not 1, 2, 3: each keeps its number when others come or go. */
  readonly numbers?: readonly number[];
};
export type Action = {
  readonly kind: "action";
  readonly action: string;
  readonly prove: readonly KeyPoint[];
  readonly when?: string;
};

/** What a note says, by kind. */
export type Content = Question | Pitfall | Sequence | Fact | Action;

/** One way to be asked about a note. */
export type Face =
  | "recall"
  | "fix"
  | "spot"
  | "order"
  | `gap${number}`
  | "evidence"
  /** One key point of the answer, which its user keeps missing; counted from 1. Made only when they ask for it. */
  | `point${number}`;

/** One piece of knowledge. */
export type Note = {
  readonly id: NoteId;
  /** Where the deck that it came with has it; where it now stands tells `placeOf`. */
  readonly deck: DeckId;
  readonly topic: string;
  /** The heading of the guide that the note comes from. */
  readonly section: string;
  readonly content: Content;
  /** Both sides, where the guide contradicts itself; empty otherwise. */
  readonly disputed: readonly Statement[];
  /** The user's own wording, which outlives a new version of the deck. */
  readonly edit: NoteEdit | null;
  /** The deck no longer has it: its cards are not asked, their history is kept. */
  readonly retired: boolean;
  /** Its user wrote it: no version of a deck takes it away, and it has no other wording than theirs. */
  readonly authored?: true;
  /** What else its user has said of it; outlives a new version of the deck too. */
  readonly mine?: Mine;
  /** When it was last read from its guide, or written; absent in a starter deck, whose version is the app's. */
  readonly changed?: Stamp;
};

export type NoteEdit = {
  /** Null where they went back to the wording of the guide. */
  readonly content: Content | null;
  readonly changed: Stamp;
};

/** What the note says to its user: their own wording where there is one. */
export const contentOf = (note: Note): Content => note.edit?.content ?? note.content;

/** Where the note stands: where its user has put it, or where its deck has it. */
export const placeOf = ({ deck, topic, mine }: Note): Place =>
  mine?.place?.value ?? { deck, topic };

/** Whether the note is there for its user: its deck has it, and they have not deleted it. */
export const isInUse = ({ retired, mine }: Note): boolean =>
  !retired && mine?.removed?.value !== true;

/** Whether its cards wait: what an action is to prove is asked for once it is done. */
export const isWaiting = (note: Note): boolean =>
  contentOf(note).kind === "action" && note.mine?.state?.value !== "done";

/** What a note lists: what its answer says, what a strong candidate does, what is put in order, or what proves an action. */
export function pointsIn(content: Content): readonly KeyPoint[] {
  switch (content.kind) {
    case "question":
      return content.points;
    case "pitfall":
      return content.better;
    case "sequence":
      return content.items;
    case "fact":
      return [];
    case "action":
      return content.prove;
    default:
      return assertUnreachable(content);
  }
}

/** What a note asks or says first: its question, mistake, fact or action. */
export function askedIn(content: Content): string {
  switch (content.kind) {
    case "question":
    case "sequence":
      return content.prompt;
    case "pitfall":
      return content.mistake;
    case "fact":
      return content.text;
    case "action":
      return content.action;
    default:
      return assertUnreachable(content);
  }
}
