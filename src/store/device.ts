import type { DeviceId } from "#model/ids.ts";
import { memoryVersion } from "#model/memory-version.ts";
import { rollUpVersion } from "#model/roll-up-version.ts";
import { nextStamp, type Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { LostDataError } from "./errors.ts";
import type { DeviceValues } from "./rows.ts";

/** Something that belongs to this device alone; null when it was never set. */
export async function deviceValue<Key extends keyof DeviceValues>(
  db: Database,
  key: Key,
): Promise<DeviceValues[Key] | null> {
  const row = await db.device.get(key);
  return row ? (row.value as DeviceValues[Key]) : null;
}

export async function setDeviceValue<Key extends keyof DeviceValues>(
  db: Database,
  key: Key,
  value: DeviceValues[Key],
): Promise<void> {
  await db.device.put({ key, value });
}

export const clearDeviceValue = (db: Database, key: keyof DeviceValues): Promise<void> =>
  db.device.delete(key);

/** Gives this device an id, unless it has one. Ids are random and never leave with a backup. */
export async function nameDevice(db: Database, id: DeviceId): Promise<void> {
  const named = await db.transaction("rw", db.device, async () => {
    const before = await deviceValue(db, "id");
    if (before !== null) return before;
    await setDeviceValue(db, "id", id);
    // Nothing was reviewed yet: what is counted from now on is all there is.
    await setDeviceValue(db, "rollUps", rollUpVersion);
    await setDeviceValue(db, "memories", memoryVersion);
    return id;
  });
  db.belongTo(named);
}

/**
 * Makes a change under a stamp that is later than all before, and stores the stamp with it. To be called in the transaction of the
 * change.
 *
 * @param change gives false where nothing had to be changed: then the stamp is not used up
 */
export async function underNewStamp(
  db: Database,
  now: Instant,
  change: (changed: Stamp) => Promise<unknown>,
): Promise<void> {
  const changed = await newStamp(db, now);
  if ((await change(changed)) !== false) await setDeviceValue(db, "lastStamp", changed);
}

/** The stamp of a change that is made now, later than all before. It is to be stored with the change. */
export async function newStamp(db: Database, now: Instant): Promise<Stamp> {
  const device = await deviceValue(db, "id");
  if (device === null) throw new LostDataError();
  return nextStamp(await deviceValue(db, "lastStamp"), now, device);
}
