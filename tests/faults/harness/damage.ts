import { readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { randomFrom } from "../../bench/random.mjs";
import { halfRecordAfter } from "./torn-log.ts";

/** Does harm to the files of a profile's database while its browser is closed. */
export type Damage = (profile: string) => Promise<void>;

/** Cuts the files that match in half. */
export const cutInHalf =
  (name: RegExp): Damage =>
  async (profile) => {
    for (const file of await filesOf(profile, name))
      await truncate(file, Math.floor((await stat(file)).size / 2));
  };

/** Writes noise over a part of the files that match: from a share of their length to their end. */
export const garble =
  (name: RegExp, from: number): Damage =>
  async (profile) => {
    const random = randomFrom(7);
    for (const file of await filesOf(profile, name)) {
      const bytes = await readFile(file);
      for (let at = Math.floor(from * bytes.length); at < bytes.length; at += 1)
        bytes[at] = 256 * random();
      await writeFile(file, bytes);
    }
  };

/** Ends a log as a kill in the middle of a write does. */
export const tear =
  (name: RegExp): Damage =>
  async (profile) => {
    for (const file of await filesOf(profile, name))
      await writeFile(file, halfRecordAfter(await readFile(file)));
  };

/** Removes the files that match. */
export const remove =
  (name: RegExp): Damage =>
  async (profile) => {
    for (const file of await filesOf(profile, name)) await rm(file);
  };

/** The files of the app's database whose names match. There must be some: else nothing would be damaged, and all pass. */
async function filesOf(profile: string, name: RegExp): Promise<string[]> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile() && /127\.0\.0\.1|IndexedDB/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  const found = files.filter((file) => file.includes("IndexedDB") && name.test(basename(file)));
  if (found.length === 0) throw new Error(`No file matches ${name} of:\n${files.join("\n")}`);
  return found;
}
