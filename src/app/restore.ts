import { readBackup } from "#exchange/backup-reader.ts";
import { latestStampIn } from "#exchange/latest-stamp.ts";
import type { Collection } from "#model/collection.ts";
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

/**
 * Stores a backup in place of what is here, or together with it: all of it or nothing. What is here is backed up before, where
 * the browser has a place for it.
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
  await restoreCollection(db, { collection, mode, latest, onProgress }, restoreRules);
  await tripwire.accept();
  await bringStarterDecks(db, environment.starterDecks);
  await bringRollUps(app);
}
