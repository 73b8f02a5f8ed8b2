import { describe, expect, it } from "vitest";
import { schemaVersion } from "#store/database.ts";
import { deviceValue } from "#store/device.ts";
import { SteppedAsideError } from "#store/errors.ts";
import { readSettings } from "#store/settings.ts";
import { aReview } from "../builders.ts";
import { addReview, named, withDatabase } from "./database.ts";

describe("a tab of an older version", () => {
  const upgrade = (name: string, version = (schemaVersion + 1) * 10) => {
    const request = indexedDB.open(name, version);
    return new Promise<string[]>((resolve, reject) => {
      const events: string[] = [];
      request.onblocked = () => events.push("blocked");
      request.onupgradeneeded = () => request.result.createObjectStore("later");
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve([...events, "upgraded"]);
      };
    });
  };

  it("lets go of the database when a newer one upgrades it, and writes nothing more", async () => {
    const db = await withDatabase(named);
    expect((await upgrade(db.name)).at(-1)).toBe("upgraded");
    expect(await db.ended).toBeInstanceOf(SteppedAsideError);
    await expect(addReview(db, "1")).rejects.toThrow(SteppedAsideError);
    await expect(deviceValue(db, "id")).rejects.toThrow();
  });

  it("finishes what it is writing first", async () => {
    const db = await withDatabase(named);
    let upgraded: Promise<string[]> | undefined;
    await db.transaction("rw", db.reviews, async () => {
      await db.reviews.add(aReview("1"));
      upgraded = upgrade(db.name);
      // The other tab has asked when these are read, and waits.
      for (let reads = 0; reads < 200; reads += 1) await db.reviews.count();
      await db.reviews.add(aReview("2"));
    });
    expect((await upgraded)?.at(-1)).toBe("upgraded");
    expect(await db.ended).toBeInstanceOf(SteppedAsideError);
    const request = indexedDB.open(db.name);
    const count = await new Promise((resolve) => {
      request.onsuccess = () => {
        const reading = request.result.transaction("reviews").objectStore("reviews").count();
        reading.onsuccess = () => resolve(reading.result);
      };
    });
    request.result.close();
    expect(count).toBe(2);
  });

  it("does not open a database that was upgraded while it had lost its connection", async () => {
    const db = await withDatabase(named);
    const connection = db.backendDB();
    connection.close();
    await upgrade(db.name);
    connection.dispatchEvent(new Event("close"));
    expect(await db.ended).toBeInstanceOf(SteppedAsideError);
    await expect(readSettings(db)).rejects.toThrow();
  });
});
