import type { Element, ElementContent } from "hast";

/**
 * A document as one row of headings, lines, folds and blocks, whatever boxes they lay in. Nothing is decided here: what
 * may be a question keeps the block that it is otherwise.
 */
export type Flow = Heading | Line | Fold | QuestionSet | Block;

export type Heading = {
  readonly type: "heading";
  readonly level: number;
  readonly text: string;
  readonly node: Element;
  readonly line: number;
  /** It begins an item of a numbered list, or has a number or a Q in front. */
  readonly numbered: boolean;
  /** It stands in an item that begins with another heading, and belongs to that one. */
  readonly inItem: boolean;
};

/** A line that may be a question and is no heading; its answer goes on to the next question. */
export type Line = {
  readonly type: "line";
  readonly form: "labelled" | "bold" | "plain";
  readonly text: string;
  readonly line: number;
  /** What stands behind it in the same paragraph. */
  readonly rest: readonly Block[];
  /** The paragraph that it is when it is no question; null where another line of the same paragraph has it. */
  readonly whole: Element | null;
};

/** Its content stays together, because what a fold is (a question, a hidden answer, a part of the text) depends on where it stands. */
export type Fold = {
  readonly type: "fold";
  readonly label: string;
  readonly body: readonly Flow[];
  readonly line: number;
};

/** A list or a table whose members are questions, each with its answer. */
export type QuestionSet = {
  readonly type: "set";
  readonly questions: readonly SetQuestion[];
  /** Its form says so, as a column "Question" does. */
  readonly isCertain: boolean;
  readonly whole: Element;
  readonly line: number;
};

export type SetQuestion = {
  readonly text: string;
  readonly body: readonly Flow[];
  readonly line: number;
};

export type Block = { readonly type: "block"; readonly node: Element; readonly line: number };

export const block = (node: Element, line: number): Block => ({ type: "block", node, line });

/** Reads nodes as a row. */
export type Read = (nodes: readonly ElementContent[]) => Flow[];
