import { liveQuery } from "dexie";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { deviceId } from "#model/ids.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { nameDevice } from "#store/device.ts";
import { LostDataError, UnansweredError } from "#store/errors.ts";
import { type Fault, faultOf } from "#store/fault.ts";
import { aCard, aReview } from "../builders.ts";
import { addReview, named, withDatabase } from "./database.ts";
import { interceptOnce } from "./transactions.ts";

/** Does to the connection what a browser does that drops it: it is closed, and says so. */
function dropConnection(db: Database): void {
  const connection = db.backendDB();
  connection.close();
  connection.dispatchEvent(new Event("close"));
}

/** Has the next connections dropped as soon as they are there; the browser says so a moment later. */
function dropWhenOpened(times: number): void {
  const open = IDBFactory.prototype.open;
  let left = times;
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, ...asked) {
    const request = open.apply(this, asked);
    request.addEventListener("success", () => {
      if (left === 0) return;
      left -= 1;
      const { result } = request;
      result.close();
      setTimeout(() => result.dispatchEvent(new Event("close")));
    });
    return request;
  });
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

  it("and drops again whenever it is opened is told as lost, and is there in the end", async () => {
    const db = await withDatabase(named);
    dropWhenOpened(3);
    dropConnection(db);
    const told = new Set<Fault | null>();
    await vi.waitFor(() =>
      addReview(db, "1").catch((error) => {
        told.add(faultOf(error));
        throw error;
      }),
    );
    expect(await db.reviews.count()).toBe(1);
    expect([...told]).toEqual(["lost"]);
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

describe("a browser that does not answer when it is asked to open the database again", () => {
  afterEach(() => vi.useRealTimers());

  it("is given up, and everything after it says so at once", async () => {
    const db = await withDatabase(named);
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const asked = vi
      .spyOn(IDBFactory.prototype, "open")
      .mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    dropConnection(db);
    const waiting = expect(addReview(db, "1")).rejects.toThrow(UnansweredError);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    vi.advanceTimersByTime(60_000);
    expect(await db.ended).toBeInstanceOf(UnansweredError);
    await waiting;
    asked.mockRestore();
    await expect(addReview(db, "2")).rejects.toThrow(UnansweredError);
    await expect(db.reviews.count()).rejects.toThrow();
  });

  it("is waited for where it answers late", async () => {
    const db = await withDatabase(named);
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const open = IDBFactory.prototype.open;
    vi.spyOn(IDBFactory.prototype, "open").mockImplementationOnce(function (
      this: IDBFactory,
      ...asked
    ) {
      vi.advanceTimersByTime(10_000);
      return open.apply(this, asked);
    });
    dropConnection(db);
    await addReview(db, "1");
    vi.advanceTimersByTime(60_000);
    expect(await db.reviews.count()).toBe(1);
  });
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
