import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { BackupFault } from "#exchange/backup-error.ts";
import { BackupError } from "#exchange/backup-error.ts";
import { type Backup, readBackup } from "#exchange/backup-reader.ts";
import { type BackupBatch, writeBackup } from "#exchange/backup-writer.ts";
import { type Collection, collectionTables } from "#model/collection.ts";
import { now } from "../builders.ts";

// Backup files in memory, written by the app and by hand.

/** The file that the app writes, and the batches of rows that it is given. */
export async function written(collection: Collection, batchSize = 1_000): Promise<Uint8Array> {
  const stream = writeBackup({ madeAt: now, app: "0.1.0" }, batches(collection, batchSize));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function* batches(
  collection: Collection,
  batchSize: number,
): AsyncGenerator<BackupBatch> {
  for (const table of collectionTables) {
    const rows = collection[table];
    for (let at = 0; at < rows.length; at += batchSize) {
      yield [table, rows.slice(at, at + batchSize)];
    }
  }
}

/** The lines of a file, without their ends. */
export const linesOf = (file: Uint8Array): string[] =>
  gunzipSync(file).toString("utf8").split("\n").slice(0, -1);

/** A file of lines, whatever they say. */
export const fileOf = (lines: readonly string[]): Uint8Array =>
  gzipSync(lines.map((line) => `${line}\n`).join(""), { level: 1 });

/** A file of a first line and of rows, with the last line that belongs to them. */
export function sealed(lines: readonly string[], over: object = {}): Uint8Array {
  const before = lines.map((line) => `${line}\n`).join("");
  const counts = [...collectionTables, "unfit"].map((table) => [
    table,
    lines.filter((line) => line.startsWith(`["${table}",`)).length,
  ]);
  const end = {
    end: true,
    rows: Object.fromEntries(counts),
    sha256: createHash("sha256").update(before).digest("hex"),
    ...over,
  };
  return fileOf([...lines, JSON.stringify(end)]);
}

export const header =
  '{"rehearse":"backup","format":2,"made":"2026-11-25T09:00:00.000Z","app":"0.1.0"}';

export const read = (file: Uint8Array): Promise<Backup> =>
  readBackup(new Blob([file as Uint8Array<ArrayBuffer>]));

/** Why a file is refused; what it holds where it is not. Any other failure is one of the test. */
export async function refusal(file: Uint8Array): Promise<BackupFault | Backup> {
  try {
    return await read(file);
  } catch (error) {
    if (error instanceof BackupError) return error.fault;
    throw error;
  }
}
