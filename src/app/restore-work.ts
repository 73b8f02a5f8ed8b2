import { readBackup } from "#exchange/backup-reader.ts";
import { rowProblem } from "#exchange/backup-row.ts";
import { latestStampIn } from "#exchange/latest-stamp.ts";
import { type Collection, emptyCollection } from "#model/collection.ts";
import type { LogEntry } from "#model/review.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "#store/database.ts";
import { type RestoreMode, restoreCollection } from "#store/restore.ts";
import { Journal } from "./journal.ts";
import { restoreRules } from "./restore-rules.ts";

// What the worker does of a restore. The page is told what a backup holds and never given it, since a large one would hold it up.

/** A backup that was read and found whole: how much it holds. */
export type Backup = {
  readonly file: Blob;
  readonly madeAt: Instant;
  /** Decks in use. */
  readonly decks: number;
  readonly notes: number;
  /** Entries of the log. */
  readonly entries: number;
  /** Damaged rows that it holds, which are not restored. */
  readonly unfit: number;
};

type OnProgress = (share: number) => void;

/** @throws BackupError, which says what is wrong with the file */
export async function lookInto(file: Blob, onProgress: OnProgress): Promise<Backup> {
  const { madeAt, collection, unfit } = await readFile(file, onProgress);
  const { decks, notes, reviews } = collection;
  return {
    file,
    madeAt,
    decks: decks.filter(({ retired }) => !retired).length,
    notes: notes.length,
    entries: reviews.length,
    unfit,
  };
}

const readFile = (file: Blob, onProgress: OnProgress) =>
  readBackup(file, (bytes) => onProgress(bytes / file.size));

export type WantedRestore = {
  /** Null where nothing is restored but what was kept. */
  readonly file: Blob | null;
  readonly mode: RestoreMode;
  /** Whether entries that were kept since the last backup are brought back as well. */
  readonly withKept: boolean;
};

/** The part of the time that reading a file takes. */
const reading = 0.1;

/**
 * Stores a backup: all of it or nothing. The file is read once more, since nothing of it was held meanwhile.
 *
 * @throws BackupError where the file is not what it was
 */
export async function restoreFile(
  db: Database,
  { file, mode, withKept }: WantedRestore,
  onProgress: OnProgress,
): Promise<void> {
  const read = file && (await readFile(file, (share) => onProgress(reading * share)));
  const collection = read?.collection ?? emptyCollection;
  const kept = withKept ? await keptEntries(new Journal(db.name)) : [];
  await storeCollection(db, withEntries(collection, kept), mode, (share) =>
    onProgress(reading + (1 - reading) * share),
  );
}

export const storeCollection = (
  db: Database,
  collection: Collection,
  mode: RestoreMode,
  onProgress: OnProgress,
): Promise<void> => {
  const latest = latestStampIn(collection);
  return restoreCollection(db, { collection, mode, latest, onProgress }, restoreRules);
};

/** Entries of the log that were kept since the last backup, as far as they can be read. */
export async function keptEntries(journal: Journal): Promise<LogEntry[]> {
  const rows = await journal.read();
  return rows.filter((row): row is LogEntry => rowProblem("reviews", row) === null);
}

function withEntries(collection: Collection, entries: readonly LogEntry[]): Collection {
  if (entries.length === 0) return collection;
  const known = new Set(collection.reviews.map(({ id }) => id));
  const added = entries.filter(({ id }) => !known.has(id));
  return { ...collection, reviews: [...collection.reviews, ...added] };
}
