import type { RecordingId } from "#model/recording.ts";
import { recordingFileName } from "#model/recording-file-name.ts";
import { bytesOfLimit, isRecordingLimit, oldestInTheWay } from "#model/recording-room.ts";
import { Preference } from "./preference.ts";
import type { Said } from "./recorder.ts";
import { tellRecordingsChanged } from "./recording-changes.ts";
import {
  type KeptRecording,
  readRecordings,
  removeRecordings,
  writeRecording,
} from "./recording-files.ts";
import type { Rehearse } from "./rehearse.ts";

/** How many megabytes recordings may take. It belongs to the device, as they do. */
export const recordingLimit = new Preference("recordings-limit", 200, isRecordingLimit);

/**
 * Which of those that are kept would have to go so that a recording finds room, the oldest first. They are never deleted without
 * their user saying so.
 */
export async function inTheWayOf(app: Rehearse, { sound }: Said): Promise<KeptRecording[]> {
  const kept = (await readRecordings(app.db.name)) ?? [];
  return oldestInTheWay(kept, bytesOfLimit(recordingLimit.value()), sound.size);
}

/**
 * Keeps a recording on this device.
 *
 * @throws what the browser says where it does not: then nothing is kept
 */
export async function keepRecording({ db }: Rehearse, { recording, sound }: Said): Promise<void> {
  await writeRecording(db.name, recording, sound);
  tellRecordingsChanged(db.name);
}

/** A recording as a file of its own, for its user to take elsewhere. */
export async function fileOfRecording(
  { environment }: Rehearse,
  recording: KeptRecording,
): Promise<File> {
  const name = recordingFileName(recording, environment.offsetAt(recording.at));
  // Other apps want to know the kind of file, not how its sound is coded.
  const type = recording.type.split(";")[0] ?? recording.type;
  return new File([await recording.sound()], name, { type });
}

/** Takes it back that a recording was kept. */
export async function unkeepRecording({ db }: Rehearse, id: RecordingId): Promise<void> {
  await removeRecordings(db.name, [id]);
  tellRecordingsChanged(db.name);
}

/**
 * Deletes recordings. They stay in memory, so that this can be undone as long as the app is open.
 *
 * @param done what was done, in a sentence
 */
export async function deleteRecordings(
  { db, undo }: Rehearse,
  recordings: readonly KeptRecording[],
  done: string,
): Promise<void> {
  const held: Said[] = [];
  for (const { bytes: _, sound, ...recording } of recordings) {
    const read = await inMemory(sound);
    if (read) held.push({ recording, sound: read });
  }
  await removeRecordings(
    db.name,
    recordings.map(({ id }) => id),
  );
  tellRecordingsChanged(db.name);
  const bringBack = async () => {
    for (const { recording, sound } of held) await writeRecording(db.name, recording, sound);
    tellRecordingsChanged(db.name);
  };
  undo.add({ done, undo: bringBack });
}

/** A file that was deleted can be read no more. Null where another tab has deleted it already: then there is nothing to bring back. */
async function inMemory(sound: KeptRecording["sound"]): Promise<Blob | null> {
  try {
    const file = await sound();
    return new Blob([await file.arrayBuffer()], { type: file.type });
  } catch (error) {
    if ((error as DOMException).name === "NotFoundError") return null;
    throw error;
  }
}
