import { useLiveQuery } from "dexie-react-hooks";
import { deviceValue } from "#store/device.ts";
import type { DeviceValues } from "#store/rows.ts";
import { ownBackups, type StoredBackup } from "./backup-places.ts";
import { unsavedSince } from "./backup-state.ts";
import type { Rehearse } from "./rehearse.ts";

// Live queries, as in hooks.ts.

/** How backups stand. */
export type Backups = {
  /** Those in the app's own storage, the latest first; null where the browser has no such storage. */
  readonly own: readonly StoredBackup[] | null;
  readonly automatic: DeviceValues["backedUp"] | null;
  readonly savedOutside: DeviceValues["savedOutside"] | null;
  readonly folder: FileSystemDirectoryHandle | null;
  /** How many entries of the log no copy outside holds. */
  readonly unsaved: number;
};

export const useBackups = (app: Rehearse): Backups | undefined =>
  useLiveQuery(async () => {
    // Read first: a live query does not notice what is read after it has waited for something else.
    const [automatic, savedOutside, folder] = await Promise.all([
      deviceValue(app.db, "backedUp"),
      deviceValue(app.db, "savedOutside"),
      deviceValue(app.db, "backupFolder"),
    ]);
    const unsaved = unsavedSince(app, savedOutside);
    return { own: await ownBackups(app.db.name), automatic, savedOutside, folder, unsaved };
  }, [app]);
