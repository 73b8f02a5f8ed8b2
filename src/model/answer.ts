import type { AnswerId, NoteId } from "./ids.ts";
import type { Stamped } from "./mine.ts";

/** What its user says, told as it comes. */
export type PlainWords = { readonly form: "plain"; readonly text: string };

/** What its user says, told as a story: what the situation was, what was to be done, what they did, what came of it. */
export type StoryWords = {
  readonly form: "story";
  readonly name: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
};

export type Words = PlainWords | StoryWords;

/** An answer of its user's own. Two that were written on two devices for one note are both kept. */
export type Answer = {
  readonly id: AnswerId;
  readonly words: Stamped<Words>;
  /** The notes that it answers. A story may answer several, or none yet. */
  readonly serves: Stamped<readonly NoteId[]>;
  /** Whether they have deleted it. It stays as a row, so that no other device brings it back. */
  readonly removed?: Stamped<boolean>;
};

/** The texts of an answer, in their order; some may be empty. */
export const textsOfWords = (words: Words): readonly string[] =>
  words.form === "plain"
    ? [words.text]
    : [words.name, words.situation, words.task, words.action, words.result];
