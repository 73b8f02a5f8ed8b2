import { say } from "#words/backup-faults.ts";

/** What can be wrong with a file that is given as a backup; its user is told in the message of this name. */
export type BackupFault =
  | "unreadable"
  | "foreign"
  | "newer"
  | "short"
  | "damaged"
  | "large"
  | "deep"
  | "row"
  | "twice";

/** Why a backup is refused, or is too large to be made. The message is a sentence or two for the user; nothing of the file is used. */
export class BackupError extends Error {
  override readonly name = "BackupError";
  readonly fault: BackupFault;
  /** @param where the place in the file, for who looks into it: a whole sentence */
  constructor(fault: BackupFault, where?: string) {
    super(where === undefined ? say(fault) : `${say(fault)} ${where}`);
    this.fault = fault;
  }
}
