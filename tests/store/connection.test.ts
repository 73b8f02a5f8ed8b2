import { liveQuery } from "dexie";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { deviceId } from "#model/ids.ts";
import { type Database, openDatabase, schemaVersion } from "#store/database.ts";
import { deviceValue, nameDevice } from "#store/device.ts";
import { LostDataError, SteppedAsideError } from "#store/errors.ts";
import { readSettings } from "#store/settings.ts";
import { aCard, aReview } from "../builders.ts";
import { withDatabase } from "./database.ts";
import { interceptOnce } from "./transactions.ts";

const named = (db: Database) => nameDevice(db, deviceId("one"));

/** Does to the connection what a browser does that drops it: it is closed, and says so. */
function dropConnection(db: Database): void {
  const connection = db.backendDB();
  connection.close();
  connection.dispatchEvent(new Event("close"));
}

const lostInWebKit = () =>
  new DOMException(
    "Connection to Indexed Database server lost. Refresh the page to try again",
    "UnknownError",
  );

const deleted = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

const addReview = (db: Database, id: string) =>
  db.transaction("rw", db.reviews, async () => {
    if (await db.reviews.get(aReview(id).id)) return;
    await db.reviews.add(aReview(id));
  });

afterEach(() => vi.restoreAllMocks());

describe("a connection that the browser has dropped", () => {
  it("is opened anew, so that reads and writes go on", async () => {
    const db = await withDatabase(named);
    dropConnection(db);
    await addReview(db, "1");
    dropConnection(db);
    expect(await db.reviews.count()).toBe(1);
  });

  it.each([
    ["WebKit", lostInWebKit()],
    ["Chromium", new DOMException("The database connection is closing.", "InvalidStateError")],
  ])("is noticed where no transaction can be begun on it, as %s says", async (_, error) => {
    const db = await withDatabase(named);
    let failures = 0;
    const fail = () => {
      failures += 1;
      throw error;
    };
    await interceptOnce(db, "readwrite", fail);
    await addReview(db, "1");
    await interceptOnce(db, "readonly", fail);
    expect(await db.reviews.count()).toBe(1);
    expect(failures).toBe(2);
  });

  it("in the middle of a transaction has it run once more, from its beginning", async () => {
    const db = await withDatabase(named);
    let runs = 0;
    await db.transaction("rw", db.reviews, async () => {
      runs += 1;
      await db.reviews.add(aReview("1"));
      if (runs === 1) {
        vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(() => {
          throw lostInWebKit();
        });
      }
      await db.reviews.add(aReview("2"));
    });
    expect(runs).toBe(2);
    expect(await db.reviews.count()).toBe(2);
  });

  it("has a transaction run twice at most", async () => {
    const db = await withDatabase(named);
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw lostInWebKit();
    });
    let runs = 0;
    const writing = db.transaction("rw", db.reviews, async () => {
      runs += 1;
      await db.reviews.add(aReview("1"));
    });
    await expect(writing).rejects.toThrow(/lost/);
    expect(runs).toBe(2);
    vi.restoreAllMocks();
    expect(await db.reviews.count()).toBe(0);
    await addReview(db, "1");
    expect(await db.reviews.count()).toBe(1);
  });

  it("does not make a transaction run again that failed by itself", async () => {
    const db = await withDatabase(named);
    await addReview(db, "1");
    let runs = 0;
    const writing = db.transaction("rw", db.reviews, async () => {
      runs += 1;
      await db.reviews.add(aReview("1"));
    });
    await expect(writing).rejects.toThrow();
    expect(runs).toBe(1);
  });

  it("cuts no live query off for good", async () => {
    const db = await withDatabase(named);
    const seen: number[] = [];
    const watching = liveQuery(() => db.reviews.count()).subscribe((count) => seen.push(count));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    vi.spyOn(IDBObjectStore.prototype, "count").mockImplementationOnce(() => {
      throw lostInWebKit();
    });
    await addReview(db, "1");
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    watching.unsubscribe();
  });
});

it("another connection, as a worker has one, wakes live queries by what it writes, not by being opened", async () => {
  const db = await withDatabase(named);
  let reads = 0;
  const counts: number[] = [];
  const watching = liveQuery(() => {
    reads += 1;
    return db.reviews.count();
  }).subscribe((count) => counts.push(count));
  await vi.waitFor(() => expect(counts).toEqual([0]));
  const another = await openDatabase(db.name, undefined, deviceId("one"));
  onTestFinished(() => another.close());
  await addReview(another, "1");
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  expect(reads).toBe(2);
  watching.unsubscribe();
});

describe("a database that was cleared while it was open", () => {
  it("is not made anew: every write says so, and nothing is written", async () => {
    const db = await withDatabase(named);
    await addReview(db, "1");
    const connection = db.backendDB();
    connection.close();
    await deleted(db.name);
    connection.dispatchEvent(new Event("close"));
    expect(await db.ended).toBeInstanceOf(LostDataError);
    await expect(addReview(db, "2")).rejects.toThrow(LostDataError);
    await expect(db.cards.get(aCard("a").id)).rejects.toThrow();
    const left = (await indexedDB.databases()).map(({ name }) => name);
    expect(left).not.toContain(db.name);
  });

  it("is not taken for the one that another tab has made since", async () => {
    const db = await withDatabase(named);
    const connection = db.backendDB();
    connection.close();
    await deleted(db.name);
    const another = await openDatabase(db.name);
    await nameDevice(another, deviceId("another"));
    connection.dispatchEvent(new Event("close"));
    await expect(addReview(db, "1")).rejects.toThrow(LostDataError);
    expect(await another.reviews.count()).toBe(0);
    another.close();
  });

  it("is closed where another tab deletes it", async () => {
    const db = await withDatabase(named);
    await deleted(db.name);
    expect(await db.ended).toBeInstanceOf(LostDataError);
  });
});

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
