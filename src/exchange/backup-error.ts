/** What can be wrong with a file that is given as a backup, and how its user is told. */
const sentences = {
  unreadable: "The file could not be read. It may have been moved or changed since it was chosen.",
  foreign: "This file is not a backup of Rehearse.",
  newer: "This backup was made by a newer version of Rehearse. Update the app, then try again.",
  short: "This backup is cut short: its end is missing or damaged. Copy or download it again.",
  damaged: "This backup is damaged: it no longer holds what was saved. Use another copy of it.",
  large: "This file unpacks to more than a backup of Rehearse may hold.",
  deep: "This file is nested deeper than a backup of Rehearse may be.",
  row: "This backup holds something that Rehearse does not write.",
  twice: "This backup holds one thing twice.",
} as const;

export type BackupFault = keyof typeof sentences;

/** Why a backup is refused, or is too large to be made. The message is a sentence or two for the user; nothing of the file is used. */
export class BackupError extends Error {
  override readonly name = "BackupError";
  readonly fault: BackupFault;
  /** @param where the place in the file, for who looks into it: a whole sentence */
  constructor(fault: BackupFault, where?: string) {
    super(where === undefined ? sentences[fault] : `${sentences[fault]} ${where}`);
    this.fault = fault;
  }
}
