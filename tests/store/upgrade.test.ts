import { Dexie } from "dexie";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { cardId } from "#model/ids.ts";
import { openDatabase, schemaVersion, type Wait } from "#store/database.ts";
import { deviceValue } from "#store/device.ts";
import { toRow } from "#store/rows.ts";
import { aCard, aNote, learned } from "../builders.ts";
import { asReleased, makeReleased, readAll, released, rows } from "./released.ts";

let made = 0;

async function releasedDatabase(version: number): Promise<string> {
  made += 1;
  const name = `released-${Date.now()}-${made}`;
  await makeReleased(name, version);
  expect(await readAll(name)).toEqual(asReleased(version));
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  return name;
}

const { createIndex } = IDBObjectStore.prototype;

afterEach(() => vi.restoreAllMocks());

it("there is a database of every version that was released", () => {
  expect([...released.keys()]).toEqual(Array.from({ length: schemaVersion }, (_, at) => at + 1));
});

describe.each([...released.keys()])("a database of version %i", (version) => {
  it("is opened with every row that is in it, and the tables and indexes of today", async () => {
    const name = await releasedDatabase(version);
    const db = await openDatabase(name);
    db.close();
    const { tables } = asReleased(schemaVersion);
    const kept = Object.entries(tables).map(([table, { indexes }]) => [
      table,
      { indexes, rows: table in asReleased(version).tables ? rows[table] : [] },
    ]);
    expect(await readAll(name)).toEqual({
      version: schemaVersion * 10,
      tables: Object.fromEntries(kept),
    });
  });

  it("can be looked up by what is indexed now", async () => {
    const db = await openDatabase(await releasedDatabase(version));
    onTestFinished(() => db.close());
    expect(await db.cards.where("[deck+topic]").equals(["deck", "topic"]).count()).toBe(3);
    expect(await db.cards.where("derivedDueOn").above("").count()).toBe(1);
    expect(await db.reviews.where("retracts").equals("1").primaryKeys()).toEqual(["2"]);
    expect(await db.notes.where("content.kind").equals("question").count()).toBe(3);
    expect(await db.answers.where("serves.value").equals("deck/a").count()).toBe(
      version < 5 ? 0 : 1,
    );
    // Nothing says that the roll-ups are counted: the app counts them from the log.
    expect(await deviceValue(db, "rollUps")).toBeNull();
  });
});

describe.each([1, 2, 3, 4])("an upgrade from version %i", (version) => {
  it("has what actions are to prove wait until they are done, and keeps its history", async () => {
    const name = await releasedDatabase(version);
    const before = await new Dexie(name).open();
    const action = { kind: "action", action: "Do it", prove: ["it is done"] };
    const asked = toRow({
      ...aCard("act", { memory: learned() }),
      id: cardId(aNote("act").id, "evidence"),
      face: "evidence",
    });
    await before.table("notes").put({ ...aNote("act"), content: action });
    await before.table("cards").put(asked);
    before.close();
    const db = await openDatabase(name);
    onTestFinished(() => db.close());
    const { derivedDueOn: _, ...unasked } = asked;
    expect(await db.cards.get(asked.id)).toEqual({
      ...unasked,
      waiting: true,
      revision: asked.revision + 1,
    });
    expect(await db.cards.where("derivedDueOn").above("").count()).toBe(1);
    expect(await deviceValue(db, "rollUps")).toBe(0);
  });
});

describe.each([1, 2])("an upgrade from version %i", (version) => {
  it("that breaks off half-way leaves the old version whole, and is done the next time", async () => {
    const name = await releasedDatabase(version);
    const make = vi.spyOn(IDBObjectStore.prototype, "createIndex");
    make.mockImplementation(function (this: IDBObjectStore, ...index) {
      // Two other indexes have been made by then.
      if (make.mock.calls.length === 3) throw new DOMException("full", "QuotaExceededError");
      return createIndex.apply(this, index);
    });
    await expect(openDatabase(name)).rejects.toThrow();
    expect(make).toHaveBeenCalledTimes(3);
    vi.restoreAllMocks();
    expect(await readAll(name)).toEqual(asReleased(version));

    const db = await openDatabase(name);
    db.close();
    expect((await readAll(name)).version).toBe(schemaVersion * 10);
  });

  it("is told of", async () => {
    const waits: Wait[] = [];
    const db = await openDatabase(await releasedDatabase(version), (wait) => waits.push(wait));
    db.close();
    // The connection that has made the old one may take a while to close.
    expect(waits.at(-1)).toBe("upgrade");
  });
});

it("nothing is told of a database that is new, or of today", async () => {
  const waits: Wait[] = [];
  const name = `new-${Date.now()}`;
  for (let visit = 0; visit < 2; visit += 1) {
    const db = await openDatabase(name, (wait) => waits.push(wait));
    db.close();
  }
  indexedDB.deleteDatabase(name);
  expect(waits).toEqual([]);
});

it("an upgrade that another tab blocks says so, and goes on by itself once it is free", async () => {
  const name = await releasedDatabase(2);
  const other = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const waits: Wait[] = [];
  const opening = openDatabase(name, (wait) => waits.push(wait));
  await vi.waitFor(() => expect(waits).toEqual(["other tab"]));
  other.close();
  const db = await opening;
  expect(waits).toEqual(["other tab", "upgrade"]);
  expect(await db.notes.count()).toBe(3);
  db.close();
});
