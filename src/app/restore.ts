import { readBackup } from "#exchange/backup-reader.ts";
import { rowProblem } from "#exchange/backup-row.ts";
import { latestStampIn } from "#exchange/latest-stamp.ts";
import { type Collection, emptyCollection } from "#model/collection.ts";
import type { LogEntry } from "#model/review.ts";
import type { Instant } from "#model/time.ts";
import { type RestoreMode, restoreCollection } from "#store/restore.ts";
import { backUp } from "./backups.ts";
import type { Rehearse } from "./rehearse.ts";
import { restoreRules } from "./restore-rules.ts";
import { bringRollUps } from "./roll-ups.ts";
import { bringStarterDecks } from "./starter-decks.ts";

export type { RestoreMode } from "#store/restore.ts";

/** A backup that was read and found whole. */
export type Backup = {
  readonly madeAt: Instant;
  readonly collection: Collection;
  /** Damaged rows that it holds, which are not restored. */
  readonly unfit: number;
};

/**
 * Reads a backup file. Nothing is stored.
 *
 * @throws BackupError, which says what is wrong with the file
 */
export const openBackup = (file: Blob): Promise<Backup> => readBackup(file);

/** Entries of the log that were kept since the last backup, as far as they can be read. */
export async function keptSince({ journal }: Rehearse): Promise<LogEntry[]> {
  const rows = await journal.read();
  return rows.filter((row): row is LogEntry => rowProblem("reviews", row) === null);
}

/** Brings back the reviews that were kept since the last backup, where there is none. Nothing is taken away. */
export async function restoreKept(app: Rehearse): Promise<void> {
  await mergeKept(app);
  await bringRollUps(app);
  await app.tripwire.accept();
}

async function mergeKept(app: Rehearse): Promise<void> {
  const collection = { ...emptyCollection, reviews: await keptSince(app) };
  const kept = { collection, mode: "merge", latest: null, onProgress: () => {} } as const;
  await restoreCollection(app.db, kept, restoreRules);
}

/**
 * Stores a backup in place of what is here, or together with it: all of it or nothing. What is here is backed up before, where
 * the browser has a place for it. After a loss, what was reviewed since the backup comes back as well, as far as it was kept.
 */
export async function restore(
  app: Rehearse,
  { collection }: Pick<Backup, "collection">,
  mode: RestoreMode,
  onProgress: (share: number) => void,
): Promise<void> {
  const { db, environment, tripwire } = app;
  await backUp(app, "restore");
  // Putting together only ever adds.
  if (mode === "replace") await tripwire.disarm();
  const latest = latestStampIn(collection);
  const isLoss = tripwire.loss() !== null;
  await restoreCollection(db, { collection, mode, latest, onProgress }, restoreRules);
  await bringStarterDecks(db, environment.starterDecks);
  if (isLoss) await mergeKept(app);
  await bringRollUps(app);
  await tripwire.accept();
}
