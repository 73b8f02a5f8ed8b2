import { instant } from "#model/time.ts";
import type { Database } from "#store/database.ts";
import { setDeviceValue } from "#store/device.ts";
import { lastEntryId, logSize } from "#store/log-size.ts";
import { logMark } from "#store/recount.ts";

/** Puts rows in a transaction that does not wait for the disk: should the power fail, the store is filled anew. */
export const put = (
  db: Database,
  rows: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const tables = Object.keys(rows);
    const writing = db.backendDB().transaction(tables, "readwrite", { durability: "relaxed" });
    writing.onabort = () => reject(writing.error);
    writing.oncomplete = () => resolve();
    for (const table of tables) {
      for (const row of rows[table] ?? []) writing.objectStore(table).put(row);
    }
  });

export const inBatches = <Row>(rows: readonly Row[], size: number): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );

/** Leaves the store as it is some time after a start: all of it was looked at and backed up, so that nothing else runs. */
export async function settle(db: Database): Promise<void> {
  const [entries, last] = await Promise.all([logSize(db), lastEntryId(db)]);
  localStorage.setItem("rehearse-log", JSON.stringify({ entries, digest: null, last }));
  const at = instant(Date.now());
  await setDeviceValue(db, "backedUp", { mark: await logMark(db), at, problem: null });
}
