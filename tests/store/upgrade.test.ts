import { expect, it, onTestFinished } from "vitest";
import { openDatabase } from "#store/database.ts";
import { deviceValue } from "#store/device.ts";
import { toRow } from "#store/rows.ts";
import { aCard, aNote, aReview, learned, now } from "../builders.ts";

/** What the first version of the app had, and its indexes. */
const firstSchema = {
  decks: { key: "id", indexes: [] },
  notes: { key: "id", indexes: ["deck"] },
  cards: {
    key: "id",
    indexes: [
      "deck",
      "derivedUnseenOrder",
      "derivedStepDueAt",
      "derivedDueOn",
      "derivedIntroducedOn",
    ],
  },
  reviews: { key: "id", indexes: ["card", "day", "sitting", "at"] },
  sittings: { key: "id", indexes: ["day"] },
  settings: { key: "key", indexes: [] },
  device: { key: "key", indexes: [] },
};

const rows: Partial<Record<keyof typeof firstSchema, readonly object[]>> = {
  notes: [aNote("a"), aNote("b")],
  cards: [toRow(aCard("a", { memory: learned() })), toRow(aCard("b"))],
  reviews: [aReview("1")],
  settings: [
    { key: "theme", value: "dark", changed: { at: now, counter: 0, device: "one" as never } },
  ],
  device: [{ key: "id", value: "one" }],
};

/** Makes the database as the first version did. Dexie multiplies its version numbers by ten. */
async function makeFirstVersion(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => {
      for (const [table, { key, indexes }] of Object.entries(firstSchema)) {
        const store = request.result.createObjectStore(table, { keyPath: key });
        for (const index of indexes) store.createIndex(index, index);
        for (const row of rows[table as keyof typeof firstSchema] ?? []) store.put(row);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
}

it("a database of the first version is opened with all that is in it, and room for interviews and roll-ups", async () => {
  const name = `first-${Date.now()}`;
  await makeFirstVersion(name);
  const db = await openDatabase(name);
  onTestFinished(() => {
    db.close();
    indexedDB.deleteDatabase(name);
  });
  for (const table of Object.keys(firstSchema)) {
    const kept = rows[table as keyof typeof firstSchema] ?? [];
    expect(await db.table(table).toArray(), table).toEqual(kept);
  }
  expect(await db.interviews.toArray()).toEqual([]);
  expect(await db.dayMinutes.toArray()).toEqual([]);
  expect(await db.derivedDays.toArray()).toEqual([]);
  expect(await db.derivedTopics.toArray()).toEqual([]);
  // Nothing says that they are counted: the app counts them from the log.
  expect(await deviceValue(db, "rollUps")).toBeNull();
  expect(await db.cards.where("[deck+topic]").equals(["deck", "topic"]).count()).toBe(2);
  expect(await db.cards.where("derivedDueOn").above("").count()).toBe(1);
});
