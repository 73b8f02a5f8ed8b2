import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "#store/database.ts";

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
