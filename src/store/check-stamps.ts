import { isStamp } from "#model/sound.ts";
import { compareStamps, nextStamp, type Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { deviceValue, setDeviceValue } from "./device.ts";
import { LostDataError } from "./errors.ts";

/** A stamp for what the check mends. Unlike any other change it does not take for granted that the latest stamp can be read. */
export async function stampOfCheck(db: Database, now: Instant): Promise<Stamp> {
  const device = await deviceValue(db, "id");
  if (device === null) throw new LostDataError();
  return nextStamp(await readableStamp(db), now, device);
}

/**
 * Sees to it that the next change here is later than all that are stored. Returns whether it would not have been.
 *
 * @param latest the latest stamp that is stored; null where there is none
 */
export const raiseStamp = (db: Database, latest: Stamp | null): Promise<boolean> =>
  db.transaction("rw", db.device, async () => {
    const last = await readableStamp(db);
    const isUnreadable = last === null && (await deviceValue(db, "lastStamp")) !== null;
    if (!isUnreadable && compareStamps(last, latest) >= 0) return false;
    if (latest) await setDeviceValue(db, "lastStamp", latest);
    else await db.device.delete("lastStamp");
    return true;
  });

async function readableStamp(db: Database): Promise<Stamp | null> {
  const last: unknown = await deviceValue(db, "lastStamp");
  return isStamp(last) ? last : null;
}
