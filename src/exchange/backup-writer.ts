import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type CollectionTable, collectionTables } from "#model/collection.ts";
import { BackupError } from "./backup-error.ts";
import { type BackupHeader, headerLine } from "./backup-header.ts";
import { rowProblem } from "./backup-row.ts";
import { backupLimits } from "./limits.ts";

/** Some rows of a table. */
export type BackupBatch = readonly [table: CollectionTable, rows: readonly object[]];

/**
 * Writes a backup file, as far as it is read: few rows are held at once. A row that could not be read back makes it fail, since
 * a backup that cannot be restored is worse than none. The same row must not be given twice.
 *
 * @param rows of all tables, in any order
 * @returns the bytes of the file; reading them fails with what `rows` fails with, or with a BackupError
 */
export function writeBackup(
  header: BackupHeader,
  rows: AsyncIterable<BackupBatch>,
): ReadableStream<Uint8Array> {
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
  const counts = new Map(collectionTables.map((table) => [table, 0]));
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
    if (batch.length === 0) continue;
    counts.set(table, (counts.get(table) ?? 0) + batch.length);
    yield piece(batch.map((row) => rowLine(table, row)).join(""));
  }
  const end = { end: true, rows: Object.fromEntries(counts), sha256: bytesToHex(digest.digest()) };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}

function rowLine(table: CollectionTable, row: object): string {
  const problem = rowProblem(table, row);
  if (problem !== null) throw new BackupError("unfit", `It is one of the ${table}: ${problem}`);
  const line = `${JSON.stringify([table, row])}\n`;
  if (line.length > backupLimits.line) throw new BackupError("large", `It is one of the ${table}.`);
  return line;
}
