import { say } from "#words/backup-faults.ts";
import { BackupError } from "./backup-error.ts";
import { backupLimits } from "./limits.ts";
import { nestsDeeperThan } from "./nesting.ts";

/** What a line says. @throws BackupError where it is nested too deep, or is no JSON */
export function parsedLine(line: string, number: number): unknown {
  if (nestsDeeperThan(backupLimits.depth, line))
    throw new BackupError("deep", say("seeLine", { line: number }));
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupError("damaged", say("noJson", { line: number }));
  }
}
