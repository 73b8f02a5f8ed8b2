import type { CollectionTable } from "#model/collection.ts";
import { BackupError } from "./backup-error.ts";
import { rowProblem } from "./backup-row.ts";
import { backupLimits } from "./limits.ts";
import { nestsDeeperThan } from "./nesting.ts";

/** A line of a backup, and what it is counted as. */
export type RowLine = { readonly line: string; readonly countedAs: CollectionTable | "unfit" };

/**
 * What lies in a table, as a line of a backup. Where it is no row of the table, which is a fault of a browser or of an earlier
 * version, it is written all the same, in so far as JSON can say it: one row must not keep all others from being backed up.
 */
export function rowLine(table: CollectionTable, row: object): RowLine {
  const said = jsonOf(row);
  if (said !== null && fits(table, row, said)) {
    const line = `["${table}",${said}]\n`;
    if (line.length > backupLimits.line) throw new BackupError("large");
    return { line, countedAs: table };
  }
  const isSayable =
    said !== null &&
    said.length < backupLimits.line / 2 &&
    !nestsDeeperThan(backupLimits.depth / 2, said);
  const line = `["unfit",{"table":"${table}","row":${isSayable ? said : null}}]\n`;
  return { line, countedAs: "unfit" };
}

/** Whether a row can be read back. JSON leaves out fields that are there without a value, so it is asked once more. */
const fits = (table: CollectionTable, row: object, said: string): boolean =>
  rowProblem(table, row) === null || rowProblem(table, JSON.parse(said)) === null;

/** Null for what JSON cannot say, such as an object within itself. */
function jsonOf(row: object): string | null {
  try {
    return JSON.stringify(row) ?? null;
  } catch {
    return null;
  }
}
