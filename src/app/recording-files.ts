import type { Recording, RecordingId } from "#model/recording.ts";
import { headOf, longestHead, parseHead } from "#model/recording-head.ts";
import { faultOf } from "#store/fault.ts";
import { say } from "#words/recordings.ts";
import { hasOwnFiles, madeFolder, ownFolder, writeFile } from "./backup-places.ts";

/** A recording on this device. `sound` reads it anew each time, since it may have been deleted. */
export type KeptRecording = Recording & {
  readonly bytes: number;
  readonly sound: () => Promise<Blob>;
};

const ending = ".recording";
const nameOf = (id: RecordingId): string => `${id}${ending}`;

/** Where they lie; null where the browser has no storage for files, or forbids it in a private window. */
const folderOf = (database: string): Promise<FileSystemDirectoryHandle | null> =>
  ownFolder(database, "recordings");

/** Recordings that are kept in the app's own storage, the latest first; null where there is none. */
export async function readRecordings(database: string): Promise<KeptRecording[] | null> {
  const folder = await folderOf(database);
  if (!folder) return null;
  const recordings: KeptRecording[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (!name.endsWith(ending) || handle.kind !== "file") continue;
    const recording = await readOne(handle as FileSystemFileHandle);
    if (recording) recordings.push(recording);
  }
  return recordings.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** Null for what was being written when the browser was ended, which is empty, and for what was deleted meanwhile. */
async function readOne(handle: FileSystemFileHandle): Promise<KeptRecording | null> {
  try {
    const file = await handle.getFile();
    const head = parseHead(await file.slice(0, longestHead).text());
    if (!head) return null;
    const { recording, bytes } = head;
    const sound = async () => (await handle.getFile()).slice(bytes, file.size, recording.type);
    return { ...recording, bytes: file.size, sound };
  } catch {
    return null;
  }
}

/**
 * Writes a recording, whole or not at all.
 *
 * @throws Error when there is no storage for files, or what the browser says of it
 */
export async function writeRecording(
  database: string,
  recording: Recording,
  sound: Blob,
): Promise<void> {
  if (!hasOwnFiles()) throw new Error(say("mayNotKeep"));
  const folder = await madeFolder(database, "recordings").catch((error: unknown) => {
    throw faultOf(error) === "full" ? error : new Error(say("mayNotKeep"));
  });
  await writeFile(folder, nameOf(recording.id), new Blob([headOf(recording), sound]));
}

/** The second is said of a file while another tab removes it; nothing is ever written into one that is there. */
const isGone = ({ name }: DOMException): boolean =>
  name === "NotFoundError" || name === "NoModificationAllowedError";

/** Removes recordings; those that are gone already, or are just being removed by another tab, are no reason to fail. */
export async function removeRecordings(
  database: string,
  ids: readonly RecordingId[],
): Promise<void> {
  const folder = await folderOf(database);
  for (const id of ids) {
    await folder?.removeEntry(nameOf(id)).catch((error: DOMException) => {
      if (!isGone(error)) throw error;
    });
  }
}
