import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type CollectionTable, collectionTables } from "#model/collection.ts";
import { BackupError } from "./backup-error.ts";
import { type BackupHeader, headerLine } from "./backup-header.ts";
import { backupLimits } from "./limits.ts";
import { rowLine } from "./row-line.ts";

/** Some rows of a table. */
export type BackupBatch = readonly [table: CollectionTable, rows: readonly object[]];

/**
 * Writes a backup file, as far as it is read: few rows are held at once. What is no row of its table is kept in the file as well,
 * and does not come back when it is restored. The same row must not be given twice.
 *
 * @param rows of all tables, in any order
 * @returns the bytes of the file; reading them fails with what `rows` fails with, or with a BackupError where there is too much
 */
export function writeBackup(
  header: BackupHeader,
  rows: AsyncIterable<BackupBatch>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = unpackedBackup(header, rows);
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return();
    },
  }).pipeThrough(new CompressionStream("gzip"));
}

async function* unpackedBackup(
  header: BackupHeader,
  rows: AsyncIterable<BackupBatch>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const encoder = new TextEncoder();
  const digest = sha256.create();
  const counts = Object.fromEntries([...collectionTables, "unfit"].map((kind) => [kind, 0]));
  let size = 0;
  const piece = (text: string): Uint8Array<ArrayBuffer> => {
    const bytes = encoder.encode(text);
    digest.update(bytes);
    size += bytes.length;
    if (size > backupLimits.unpacked) throw new BackupError("large");
    return bytes;
  };
  yield piece(`${headerLine(header)}\n`);
  for await (const [table, batch] of rows) {
    const lines = batch.map((row) => rowLine(table, row));
    for (const { countedAs } of lines) counts[countedAs] = (counts[countedAs] ?? 0) + 1;
    if (lines.length > 0) yield piece(lines.map(({ line }) => line).join(""));
  }
  const end = { end: true, rows: counts, sha256: bytesToHex(digest.digest()) };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}
