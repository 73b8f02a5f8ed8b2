import { onTestFinished } from "vitest";
import { deviceId } from "#model/ids.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { nameDevice } from "#store/device.ts";
import { aReview } from "../builders.ts";

let made = 0;

/** A database of its own for one test, filled and deleted again when the test is over. */
export async function withDatabase(
  fill: (db: Database) => Promise<void> = async () => {},
): Promise<Database> {
  made += 1;
  const db = await openDatabase(`test-${Date.now()}-${made}`);
  onTestFinished(() => {
    db.close();
    indexedDB.deleteDatabase(db.name);
  });
  await fill(db);
  return db;
}

/** Makes a database that of one device. */
export const named = (db: Database) => nameDevice(db, deviceId("one"));

/** Adds a review unless it is there: what may be run again. */
export const addReview = (db: Database, id: string) =>
  db.transaction("rw", db.reviews, async () => {
    if (await db.reviews.get(aReview(id).id)) return;
    await db.reviews.add(aReview(id));
  });
