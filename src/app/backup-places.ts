import { parseBackupName } from "#exchange/backup-name.ts";
import { type Made, thinned } from "#exchange/thinning.ts";
import type { DayRules } from "#model/day.ts";
import type { Instant } from "#model/time.ts";

/** A backup on this device. `file` gives a copy of it: the next backup may take its place while it is being restored. */
export type StoredBackup = Made & { readonly file: () => Promise<File> };

/** Whether the browser keeps files for the app alone, and lets it write them. Safari before 26 can write them only in a worker. */
export const hasOwnFiles = (): boolean =>
  "FileSystemFileHandle" in globalThis && "createWritable" in FileSystemFileHandle.prototype;

/**
 * A folder in the storage that the browser keeps for the app alone; null where it has none that can be written.
 *
 * @param database to which what lies there belongs
 */
export async function ownFolder(
  database: string,
  holds: "backups" | "recordings" = "backups",
): Promise<FileSystemDirectoryHandle | null> {
  if (!hasOwnFiles()) return null;
  try {
    return await madeFolder(database, holds);
  } catch {
    return null; // A private window may forbid it, or there is no room for it.
  }
}

/**
 * The same folder, to be written to.
 *
 * @throws what the browser says where it has none, or no room for one
 */
export async function madeFolder(
  database: string,
  holds: "backups" | "recordings",
): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(`${database}-${holds}`, { create: true });
}

/** The backups in a folder, the latest first. Other files are left alone. */
export async function backupsIn(folder: FileSystemDirectoryHandle): Promise<StoredBackup[]> {
  const backups: StoredBackup[] = [];
  for await (const [name, handle] of folder.entries()) {
    const title = parseBackupName(name);
    if (!title || handle.kind !== "file") continue;
    const stored = () => (handle as FileSystemFileHandle).getFile();
    const { size } = await stored();
    const file = async () => new File([await (await stored()).arrayBuffer()], name);
    // What was being written when the browser was ended is empty.
    if (size > 0) backups.push({ ...title, name, bytes: size, file });
  }
  return backups.sort((a, b) => b.madeAt - a.madeAt);
}

/** The backups in the app's own storage, the latest first; null where the browser has no such storage. */
export async function ownBackups(database: string): Promise<StoredBackup[] | null> {
  const folder = await ownFolder(database);
  return folder && backupsIn(folder);
}

/** Writes a new file, whole or not at all. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  let writable: FileSystemWritableFileStream | null = null;
  try {
    writable = await handle.createWritable();
    await writable.write(content);
    await writable.close();
  } catch (error) {
    await writable?.abort().catch(() => {});
    await folder.removeEntry(name).catch(() => {});
    throw error;
  }
}

/** Removes the backups that need not be kept any longer. */
export async function thinOut(
  folder: FileSystemDirectoryHandle,
  now: Instant,
  rules: DayRules,
): Promise<void> {
  for (const { name } of thinned(await backupsIn(folder), now, rules))
    await folder.removeEntry(name);
}
