import { defaultSettings, type Settings } from "#model/settings.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { underNewStamp } from "./device.ts";
import type { SettingRow } from "./rows.ts";

/** The settings, with the defaults for what was never set. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  return { ...defaultSettings, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

/** Sets some settings, each with the stamp of the change. */
export const changeSettings = (
  db: Database,
  changes: Partial<Settings>,
  now: Instant,
): Promise<void> =>
  db.transaction("rw", db.settings, db.device, async () =>
    underNewStamp(db, now, (changed) => {
      const rows = Object.entries(changes).map(([key, value]) => ({ key, value, changed }));
      return db.settings.bulkPut(rows as SettingRow[]);
    }),
  );
