import { type BackupReason, backupName } from "#exchange/backup-name.ts";
import { writeBackup } from "#exchange/backup-writer.ts";
import type { Instant } from "#model/time.ts";
import { collectionBatches } from "#store/collection.ts";
import type { Database } from "#store/database.ts";
import { writeFile } from "./backup-places.ts";

// What the worker does of a backup.

export type WantedBackup = {
  readonly reason: BackupReason;
  readonly madeAt: Instant;
  /** How many entries the log has, by which it is told how much is done. */
  readonly entries: number;
  /** Where the file is put. */
  readonly folders: readonly FileSystemDirectoryHandle[];
};

type OnProgress = (share: number) => void;

/** Puts all that a person has into one file, and the file into folders. */
export async function makeBackup(
  db: Database,
  { reason, madeAt, entries, folders }: WantedBackup,
  onProgress: OnProgress,
): Promise<File> {
  const cards = (await db.decks.toArray()).reduce((sum, deck) => sum + deck.derivedCards, 0);
  // About as many notes as cards. The log may grow meanwhile.
  const rows = counted(collectionBatches(db), (done) =>
    onProgress(Math.min(1, done / Math.max(1, 2 * cards + entries))),
  );
  const stream = writeBackup({ madeAt, app: __APP_VERSION__ }, rows);
  const name = backupName({ madeAt, reason });
  const file = new File(await piecesOf(stream), name, { type: "application/gzip" });
  for (const folder of folders) await writeFile(folder, name, file);
  return file;
}

async function* counted<Batch extends readonly [unknown, readonly unknown[]]>(
  batches: AsyncIterable<Batch>,
  onRows: (done: number) => void,
): AsyncGenerator<Batch> {
  let done = 0;
  for await (const batch of batches) {
    yield batch;
    done += batch[1].length;
    onRows(done);
  }
}

/** A Response would gather them as well, but says of every failure that it "failed to fetch". */
async function piecesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read())
    pieces.push(next.value);
  return pieces;
}
