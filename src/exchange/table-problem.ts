import { tableLimits } from "./table-limits.ts";

/** Something in a table that could not be read as it is, in a sentence that says where it is and what was done. */
export type TableProblem = {
  /** The line of the file on which the row begins, from 1; null where it is about the whole file. */
  readonly line: number | null;
  readonly text: string;
};

export const problemAt = (line: number, sentence: string): TableProblem => ({
  line,
  text: `Line ${line}: ${sentence}`,
});

export const problemOfAll = (text: string): TableProblem => ({ line: null, text });

/** Problems in the order of their lines, and not so many that nobody reads them. */
export function toldProblems(problems: readonly TableProblem[]): TableProblem[] {
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more = sorted.length - tableLimits.problems;
  if (more <= 0) return sorted;
  return [
    ...sorted.slice(0, tableLimits.problems),
    problemOfAll(`${more} more lines could not be read as they are.`),
  ];
}
