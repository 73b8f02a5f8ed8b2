import { say } from "#words/backup-faults.ts";
import { BackupError } from "./backup-error.ts";
import { backupLimits } from "./limits.ts";

/** Some whole lines. */
export type LineBlock = {
  /** The bytes of the lines, with their ends. */
  readonly bytes: Uint8Array;
  readonly lines: readonly string[];
  /** The number of the first of them, from 1. */
  readonly number: number;
};

const newLine = 0x0a;

/**
 * Cuts bytes into blocks of whole lines, so that few of them are held at once. The last line, which tells what all lines before
 * it should be, comes in a block of its own.
 *
 * @throws BackupError where a line is too long, is not UTF-8, or has no end
 */
export async function* lineBlocks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<LineBlock> {
  let number = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of pieces) {
    held.push(piece);
    heldBytes += piece.length;
    if (!piece.includes(newLine)) {
      // One whole line may be held besides the one that goes on and on.
      if (heldBytes > 2 * backupLimits.line) throw tooLong(number + countOfWhole(held));
      continue;
    }
    const bytes = joined(held, heldBytes);
    const lastBegins = bytes.lastIndexOf(newLine, bytes.lastIndexOf(newLine) - 1) + 1;
    held = [bytes.subarray(lastBegins)];
    heldBytes -= lastBegins;
    if (lastBegins === 0) continue;
    const block = blockOf(bytes.subarray(0, lastBegins), number);
    number += block.lines.length;
    yield block;
  }
  const bytes = joined(held, heldBytes);
  // Without a single line it never was a backup.
  if (number === 1 && !bytes.includes(newLine)) throw new BackupError("foreign");
  if (bytes.at(-1) !== newLine) throw new BackupError("short");
  yield blockOf(bytes, number);
}

function blockOf(bytes: Uint8Array, number: number): LineBlock {
  // The last line end is followed by nothing.
  const lines = decoded(bytes).split("\n").slice(0, -1);
  const long = lines.findIndex((line) => line.length > backupLimits.line);
  if (long !== -1) throw tooLong(number + long);
  return { bytes, lines, number };
}

const countOfWhole = (held: readonly Uint8Array[]): number =>
  Number(held.some((piece) => piece.includes(newLine)));

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BackupError("damaged");
  }
}

/** Bytes without line ends are no backup from the start; further on they are a backup that was made to harm. */
const tooLong = (number: number): BackupError =>
  number === 1
    ? new BackupError("foreign")
    : new BackupError("large", say("longLine", { line: number, most: backupLimits.line }));
