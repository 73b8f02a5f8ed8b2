import type { Database } from "#store/database.ts";
import { deviceValue, setDeviceValue } from "#store/device.ts";

/** Whether the browser may clear the data by itself when it runs short of space. */
export type StorageAnswer = "kept" | "may be cleared" | "not asked yet" | "not supported";

/** Asks the browser never to clear the data by itself. Browsers answer by how much the app is used, or ask the user. */
export async function askToKeepStorage(db: Database): Promise<void> {
  if (!navigator.storage?.persist) return;
  await setDeviceValue(db, "storagePersisted", await navigator.storage.persist());
}

/** Asks it once, after the first finished sitting, when there is something to keep. */
export async function keepStorage(db: Database): Promise<void> {
  if ((await deviceValue(db, "storagePersisted")) === null) await askToKeepStorage(db);
}

/** What the browser has answered so far. */
export async function storageAnswer(db: Database): Promise<StorageAnswer> {
  // Read first: a live query does not notice what is read after it has waited for the browser.
  const asked = (await deviceValue(db, "storagePersisted")) !== null;
  if (!navigator.storage?.persisted) return "not supported";
  if (await navigator.storage.persisted()) return "kept";
  return asked ? "may be cleared" : "not asked yet";
}
