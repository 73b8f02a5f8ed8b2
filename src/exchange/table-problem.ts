import { say } from "#words/exchange.ts";
import { tableLimits } from "./table-limits.ts";

/** Something in a table that could not be read as it is, in a sentence that says where it is and what was done. */
export type TableProblem = {
  /** The line of the file on which the row begins, from 1; null where it is about the whole file. */
  readonly line: number | null;
  /** What is wrong, as it is said beside the number of the line. */
  readonly said: string;
  /** The same with its line. */
  readonly text: string;
  /** No note was made of the row. */
  readonly isLeftOut: boolean;
};

export const problemAt = (line: number, said: string, isLeftOut = false): TableProblem => ({
  ...{ line, said, isLeftOut },
  text: say("atLine", { line, problem: said }),
});

export const problemOfAll = (text: string): TableProblem => ({
  ...{ line: null, said: text, text },
  isLeftOut: false,
});

/** Problems in the order of their lines, and not so many that nobody reads them. */
export function toldProblems(problems: readonly TableProblem[]): TableProblem[] {
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more = sorted.length - tableLimits.problems;
  if (more <= 0) return sorted;
  return [
    ...sorted.slice(0, tableLimits.problems),
    problemOfAll(say("moreLines", { lines: more })),
  ];
}
