import { readdir, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";

// LevelDB's log: blocks of 32 kB, in them records of a header (checksum, length of the content, type) and a content. It writes
// the two one after the other, and a kill may come between. Chromium passes over such a half record at the next start, but
// goes on writing behind it; at the start after that it takes what follows for its content, finds that the checksum is wrong,
// and throws away the whole database (seen in Chromium 156).
const block = 32_768;
const header = 7;

/** Cuts a half record off the end of the database's log. Returns whether there was one. */
export async function mendTornLog(profile: string): Promise<boolean> {
  const folder = join(profile, "Default", "IndexedDB");
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  let isTorn = false;
  for (const name of names.filter((each) => each.endsWith(".log"))) {
    const file = join(folder, name);
    const bytes = await readFile(file);
    const whole = endOfWhole(bytes);
    if (whole === bytes.length) continue;
    isTorn = true;
    await truncate(file, whole);
  }
  return isTorn;
}

/** What a kill between the two leaves: a header without its content. */
export function halfRecordAfter(bytes: Buffer): Buffer {
  const left = block - (bytes.length % block);
  const half = Buffer.alloc(header);
  half.writeUInt32LE(0x5eed5eed, 0);
  half.writeUInt16LE(600, 4);
  half.writeUInt8(1, 6);
  return Buffer.concat([bytes, Buffer.alloc(left < header ? left : 0), half]);
}

function endOfWhole(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const left = block - (at % block);
    if (left < header) {
      at = Math.min(at + left, bytes.length);
      continue;
    }
    if (at + header > bytes.length) return at;
    const end = at + header + bytes.readUInt16LE(at + 4);
    if (end > bytes.length) return at;
    at = end;
  }
  return at;
}
