import type { LogEntry } from "#model/review.ts";
import type { RestoreMode } from "#store/restore.ts";
import { backUp } from "./backups.ts";
import { inDataWorker, type Watch } from "./data-work.ts";
import type { Rehearse } from "./rehearse.ts";
import { type Backup, keptEntries } from "./restore-work.ts";
import { bringRollUps } from "./roll-ups.ts";
import { bringStarterDecks } from "./starter-decks.ts";

export type { RestoreMode } from "#store/restore.ts";
export type { Backup } from "./restore-work.ts";

/**
 * Reads a backup file. Nothing is stored.
 *
 * @throws Error with the message of a BackupError, which says what is wrong with the file; AbortError when it was stopped
 */
export const openBackup = (app: Rehearse, file: Blob, watch?: Watch): Promise<Backup> =>
  inDataWorker(app, "open backup", { file }, watch);

/** Entries of the log that were kept since the last backup, as far as they can be read. */
export const keptSince = ({ journal }: Rehearse): Promise<LogEntry[]> => keptEntries(journal);

/** Brings back the reviews that were kept since the last backup, where there is none. Nothing is taken away. */
export async function restoreKept(app: Rehearse): Promise<void> {
  await inDataWorker(app, "restore", { file: null, mode: "merge", withKept: true });
  await bringRollUps(app);
  await app.tripwire.accept();
}

/** The part of the time that a backup of what is here takes. */
const backingUp = 0.2;

/**
 * Stores a backup in place of what is here, or together with it: all of it or nothing. What is here is backed up before, where
 * the browser has a place for it. After a loss, what was reviewed since the backup comes back as well, as far as it was kept.
 *
 * @throws AbortError when it was stopped: then nothing has changed, unless all had been stored just before
 */
export async function restore(
  app: Rehearse,
  { file }: Pick<Backup, "file">,
  mode: RestoreMode,
  { onProgress = () => {}, stop }: Watch = {},
): Promise<void> {
  const { db, environment, tripwire } = app;
  await backUp(app, "restore", { onProgress: (share) => onProgress(backingUp * share), stop });
  const withKept = tripwire.loss() !== null;
  await inDataWorker(
    app,
    "restore",
    { file, mode, withKept },
    {
      onProgress: (share) => onProgress(backingUp + (1 - backingUp) * share),
      stop,
    },
  );
  // What was done to other data cannot be undone in this.
  if (mode === "replace") app.undo.clear();
  await bringStarterDecks(db, environment.starterDecks);
  await bringRollUps(app);
  await tripwire.accept();
}
