import { expect, it } from "vitest";
import { openDatabase, schemaVersion } from "#store/database.ts";
import { NewerDatabaseError } from "#store/errors.ts";
import { withDatabase } from "./database.ts";

it("refuses a database of a newer version of the app and leaves it alone", async () => {
  const name = `newer-${Date.now()}`;
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, (schemaVersion + 1) * 10);
    request.onupgradeneeded = () => request.result.createObjectStore("cards", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  newer.close();
  await expect(openDatabase(name)).rejects.toThrow(NewerDatabaseError);
  const databases = await indexedDB.databases();
  expect(databases.find((database) => database.name === name)?.version).toBe(
    (schemaVersion + 1) * 10,
  );
  indexedDB.deleteDatabase(name);
});

it("opens again what it has closed", async () => {
  const db = await withDatabase();
  db.close();
  const again = await openDatabase(db.name);
  expect(again.tables.map((table) => table.name)).toContain("reviews");
  again.close();
});
