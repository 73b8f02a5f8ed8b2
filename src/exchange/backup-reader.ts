import { sha256 } from "@noble/hashes/sha2.js";
import { BackupError } from "./backup-error.ts";
import { type BackupHeader, parsedHeader } from "./backup-header.ts";
import { parsedLine } from "./backup-json.ts";
import { BackupRows, type Contents } from "./backup-rows.ts";
import { type LineBlock, lineBlocks } from "./line-blocks.ts";
import { Unpacked } from "./unpacked.ts";

/** A backup that was found whole. */
export type Backup = BackupHeader & Contents;

/**
 * Reads a backup file: whole, or not at all. Whether its rows fit each other is not asked, so that a backup of a collection that
 * lacked something can be restored.
 *
 * @param onProgress is told how many bytes of the file have been read
 * @throws BackupError, and never another error, where it is not exactly what was saved
 */
export async function readBackup(
  file: Blob,
  onProgress: (bytes: number) => void = () => {},
): Promise<Backup> {
  const digest = sha256.create();
  const blocks = lineBlocks(new Unpacked(file, onProgress).pieces());
  const first = await blocks.next();
  if (first.done) throw new BackupError("short");
  const [line = "", ...lines] = first.value.lines;
  const { format, ...header } = parsedHeader(headerValue(line));
  const rows = new BackupRows(format, digest);
  let block: LineBlock = { ...first.value, lines, number: 2 };
  for await (const next of blocks) {
    digest.update(block.bytes);
    rows.add(block);
    block = next;
  }
  const [last] = block.lines;
  if (last === undefined) throw new BackupError("short");
  return { ...header, ...rows.end(last, block.number) };
}

/** What a first line that is no JSON says: nothing of Rehearse. */
function headerValue(line: string): unknown {
  try {
    return parsedLine(line, 1);
  } catch {
    return null;
  }
}
