import { type BackupReason, backupName } from "#exchange/backup-name.ts";
import { dayMs } from "#model/time.ts";
import { clearDeviceValue, deviceValue, setDeviceValue } from "#store/device.ts";
import { logSize } from "#store/log-size.ts";
import { logMark } from "#store/recount.ts";
import { readSettings } from "#store/settings.ts";
import { ownBackups, ownFolder, thinOut, writeFile } from "./backup-places.ts";
import type { WantedBackup } from "./backup-work.ts";
import { inDataWorker, type Watch } from "./data-work.ts";
import { reasonOf } from "./reason.ts";
import { dayRules, type Rehearse } from "./rehearse.ts";

// Loaded after a sitting, and where backups are shown: nothing on the first screen needs it.

/** A longer log takes minutes on a phone to go through: it is backed up once a day by itself, not after each sitting. */
const largeLog = 100_000;

/**
 * Backs up to the app's own storage, and to the folder that its user chose where it may be written. Nothing is done when
 * nothing has changed since the last time, or when reviews are missing: what is left must not push out what was whole.
 *
 * @returns whether the backup that was wanted now lies somewhere
 * @throws AbortError when it was stopped
 */
export async function backUp(
  app: Rehearse,
  reason: BackupReason,
  watch: Watch = {},
): Promise<boolean> {
  const { db, environment, tripwire } = app;
  const last = await deviceValue(db, "backedUp");
  const isRecent = last?.problem === null && environment.now() - last.at < dayMs;
  if (reason === "practice" && isRecent && tripwire.entries() > largeLog) return true;
  await tripwire.survey();
  if (tripwire.loss()) return false;
  const mark = await logMark(db);
  // What is changed on purpose is kept for longer than the last sitting, so that a backup of it is made in any case.
  const isOnPurpose = reason === "restore" || reason === "import";
  if (!isOnPurpose && last?.mark === mark && last.problem === null) return true;
  try {
    const [places, journal] = await Promise.all([placesOf(app), app.journal.mark()]);
    if (places.length === 0) return false;
    // As they were just counted: a long log is not counted once more.
    const entries = tripwire.entries();
    const folders = places.map(({ folder }) => folder);
    await makeBackup(app, { reason, entries, folders }, watch);
    const rules = dayRules(app, await readSettings(db));
    for (const { folder, isOutside } of places) {
      await thinOut(folder, environment.now(), rules);
      if (isOutside) await savedOutside(app, entries);
    }
    await setDeviceValue(db, "backedUp", { mark, at: environment.now(), problem: null });
    await app.journal.forget(journal);
    return true;
  } catch (error) {
    watch.stop?.throwIfAborted();
    const backedUp = { mark, at: environment.now(), problem: reasonOf(error) };
    await setDeviceValue(db, "backedUp", backedUp);
    return false;
  }
}

/** Puts all that a person has into one file, and the file into folders. */
const makeBackup = (
  app: Rehearse,
  wanted: Omit<WantedBackup, "madeAt">,
  watch: Watch,
): Promise<File> =>
  inDataWorker(app, "make backup", { ...wanted, madeAt: app.environment.now() }, watch);

async function placesOf({ db }: Rehearse) {
  const [own, chosen] = await Promise.all([ownFolder(db.name), deviceValue(db, "backupFolder")]);
  const mayWrite = (await chosen?.queryPermission({ mode: "readwrite" })) === "granted";
  return [
    ...(own ? [{ folder: own, isOutside: false }] : []),
    ...(chosen && mayWrite ? [{ folder: chosen, isOutside: true }] : []),
  ];
}

/**
 * Keeps the latest backup for longer, before its user goes on with less than it holds: the next sitting of the day would
 * push it out.
 */
export async function setAsideLatest({ db }: Rehearse): Promise<void> {
  const folder = await ownFolder(db.name);
  const [latest] = (await ownBackups(db.name)) ?? [];
  if (!folder || !latest || latest.reason !== "practice") return;
  const name = backupName({ madeAt: latest.madeAt, reason: "restore" });
  await writeFile(folder, name, await latest.file());
  await folder.removeEntry(latest.name);
}

/** Remembers that a copy of all there is has gone out of the browser's own storage. */
export const savedOutside = async (app: Rehearse, entries: number): Promise<void> =>
  setDeviceValue(app.db, "savedOutside", { at: app.environment.now(), entries });

/** A file for its user to keep, and how many entries of the log it holds. */
export async function copyToSave(
  app: Rehearse,
  watch: Watch = {},
  folders: readonly FileSystemDirectoryHandle[] = [],
): Promise<{ file: File; entries: number }> {
  const entries = await logSize(app.db);
  return { file: await makeBackup(app, { reason: "asked", entries, folders }, watch), entries };
}

/**
 * Has backups put into a folder as well, from now on, and one at once.
 *
 * @param folder that its user has just chosen, or allowed again
 * @throws Error when it cannot be written
 */
export async function backUpTo(app: Rehearse, folder: FileSystemDirectoryHandle): Promise<void> {
  const { entries } = await copyToSave(app, {}, [folder]);
  await setDeviceValue(app.db, "backupFolder", folder);
  await savedOutside(app, entries);
}

export const forgetFolder = (app: Rehearse): Promise<void> =>
  clearDeviceValue(app.db, "backupFolder");
