import type { MockId } from "#model/ids.ts";
import type { Mock } from "#model/mock.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { newStamp, setDeviceValue } from "./device.ts";

/** The mock interviews that were not removed, the latest first. */
export const listMocks = async (db: Database): Promise<Mock[]> =>
  (await db.mocks.orderBy("id").reverse().toArray()).filter(({ removed }) => !removed);

/** A mock interview; null when there is none of that id, or it was removed. */
export async function readMock(db: Database, id: MockId): Promise<Mock | null> {
  const row = await db.mocks.get(id);
  return row && !row.removed ? row : null;
}

/**
 * Changes a mock interview, or begins one, in one transaction: what is changed is what is stored by then, whichever tab wrote it.
 *
 * @param change gives it as it is to be, but for its stamp; null where nothing has to be stored
 */
export const changeMock = (
  db: Database,
  id: MockId,
  now: Instant,
  change: (stored: Mock | null) => Omit<Mock, "changed"> | null,
): Promise<void> =>
  db.transaction("rw", db.mocks, db.device, async () => {
    const mock = change((await db.mocks.get(id)) ?? null);
    if (!mock) return;
    const changed = await newStamp(db, now);
    await db.mocks.put({ ...mock, changed });
    await setDeviceValue(db, "lastStamp", changed);
  });
