import { describe, expect, it } from "vitest";
import { deckChanges } from "#deck/changes.ts";
import type { Answer } from "#model/answer.ts";
import { answerId, deckId, deviceId, noteId } from "#model/ids.ts";
import { noSearchPart } from "#model/search-part.ts";
import type { Database } from "#store/database.ts";
import { storeStarterDecks } from "#store/deck-versions.ts";
import { nameDevice } from "#store/device.ts";
import { changeNotes } from "#store/note-changes.ts";
import { toRow } from "#store/rows.ts";
import {
  forgetSearch,
  notesBehind,
  notesToSearch,
  pendingSearch,
  readSearch,
  type SearchState,
  searchRevision,
  watchSearch,
  writeSearch,
} from "#store/search.ts";
import { aCard, aDeck, aNote, now } from "../builders.ts";
import { withDatabase } from "./database.ts";

const idOf = (key: string) => noteId(deckId("deck"), key);

const changed = { at: now, counter: 0, device: deviceId("one") };

/** An answer to the notes of these keys. */
const anAnswer = (text: string, ...keys: string[]): Answer => ({
  id: answerId("mine"),
  words: { value: { form: "plain", text }, changed },
  serves: { value: keys.map(idOf), changed },
});

const pendingIn = async (db: Database) => (await pendingSearch(db, 100)).map(({ notes }) => notes);

describe("which notes were written is noted down", () => {
  it("when a deck is stored", async () => {
    const db = await withDatabase();
    await storeStarterDecks(db, [aDeck([aNote("a"), aNote("b")])], "v1", deckChanges);
    expect(await pendingIn(db)).toEqual([[idOf("a"), idOf("b")]]);
  });

  it("when one is changed, and when it is taken away", async () => {
    const db = await withDatabase(async (db) => {
      await nameDevice(db, "device" as never);
      await db.notes.add(aNote("a"));
      await db.derivedSearchPending.clear();
    });
    await changeNotes(
      db,
      [idOf("a")],
      now,
      ({ note, cards }) => ({ note, cards }),
      () => [],
    );
    await db.notes.delete(idOf("a"));
    expect(await pendingIn(db)).toEqual([[idOf("a")], [idOf("a")]]);
  });

  it("when an answer to them is written, linked, unlinked or taken away", async () => {
    const db = await withDatabase();
    await db.answers.put(anAnswer("because", "a"));
    await db.answers.put(anAnswer("because", "a", "b"));
    await db.answers.put(anAnswer("because", "b"));
    await db.answers.delete(answerId("mine"));
    // Each time those that it answered before, and those that it answers now.
    const pending = (await pendingIn(db)).map((notes) => [...(notes ?? [])].sort());
    expect(pending.map((notes) => notes.join(" ")).sort()).toEqual(
      [[idOf("a")], [idOf("a"), idOf("b")], [idOf("a"), idOf("b")], [idOf("b")]].map((notes) =>
        notes.join(" "),
      ),
    );
  });

  it("when all are taken away", async () => {
    const db = await withDatabase();
    await db.notes.clear();
    expect(await pendingIn(db)).toEqual([null]);
  });

  it("not at all when they could not be written", async () => {
    const db = await withDatabase();
    await expect(
      db.transaction("rw", db.notes, async () => {
        await db.notes.add(aNote("a"));
        throw new Error("changed their mind");
      }),
    ).rejects.toThrow("changed their mind");
    expect(await pendingIn(db)).toEqual([]);
  });

  it("and nothing is when a card is rated or an older note is read", async () => {
    const db = await withDatabase((db) => db.cards.put(toRow(aCard("a"))).then(() => {}));
    await db.cards.update(aCard("a").id, { revision: 2 });
    await db.notes.toArray();
    expect(await pendingIn(db)).toEqual([]);
  });
});

describe("the index", () => {
  const state = (revision: number, ...keys: number[]): SearchState => ({
    version: 1,
    revision,
    parts: keys.map((key) => ({ key, dead: [] })),
    readTo: null,
    titles: new Map(),
  });

  it("is read as it was written, but for parts that are known", async () => {
    const db = await withDatabase();
    const added = new Map([1, 2].map((key) => [key, noSearchPart]));
    expect(await writeSearch(db, { from: null, state: state(7, 1, 2), added, done: [] })).toBe(
      true,
    );
    expect(await searchRevision(db)).toBe(7);
    const stored = await readSearch(db, new Set([1]));
    expect(stored?.state).toMatchObject(state(7, 1, 2));
    expect([...(stored?.parts ?? [])]).toEqual([[2, noSearchPart]]);
  });

  it("loses the parts that are not in use any more, and the notes that it has now", async () => {
    const db = await withDatabase((db) => db.notes.add(aNote("a")).then(() => {}));
    const [pending] = await pendingSearch(db, 1);
    const first = new Map([[1, noSearchPart]]);
    await writeSearch(db, { from: null, state: state(1, 1), added: first, done: [] });
    const second = new Map([[2, noSearchPart]]);
    const done = [pending?.id ?? 0];
    await writeSearch(db, { from: 1, state: state(2, 2), added: second, done });
    expect(await db.derivedSearch.toCollection().primaryKeys()).toEqual([2, "state"]);
    expect(await pendingIn(db)).toEqual([]);
  });

  it("is not written over what another thread wrote meanwhile", async () => {
    const db = await withDatabase();
    const change = (from: number | null, revision: number, key: number) =>
      writeSearch(db, {
        from,
        state: state(revision, key),
        added: new Map([[key, noSearchPart]]),
        done: [],
      });
    expect(await change(null, 1, 1)).toBe(true);
    expect(await change(null, 1, 5)).toBe(false);
    expect(await db.derivedSearch.toCollection().primaryKeys()).toEqual([1, "state"]);
  });

  it("can be thrown away", async () => {
    const db = await withDatabase((db) => db.notes.add(aNote("a")).then(() => {}));
    await writeSearch(db, { from: null, state: state(1), added: new Map(), done: [] });
    await forgetSearch(db);
    expect(await readSearch(db, new Set())).toBeNull();
    expect(await pendingIn(db)).toEqual([]);
  });
});

it("whoever has the index is called back when a note is written, and when the index is", async () => {
  const db = await withDatabase();
  let calls = 0;
  const end = watchSearch(db, () => {
    calls += 1;
  });
  await expect.poll(() => calls).toBe(1);
  await db.notes.add(aNote("a"));
  await expect.poll(() => calls).toBe(2);
  const state = { version: 1, revision: 1, parts: [], readTo: null, titles: new Map() };
  await writeSearch(db, { from: null, state, added: new Map(), done: [] });
  await expect.poll(() => calls).toBe(3);
  end();
});

describe("the notes that it is made from", () => {
  const filled = () =>
    withDatabase(async (db) => {
      await db.notes.bulkAdd(["a", "b", "c"].map((key) => aNote(key)));
      await db.cards.bulkAdd([toRow(aCard("a")), toRow(aCard("c", { suspended: true }))]);
    });

  it("are read in the order of their ids, some at a time", async () => {
    const db = await filled();
    const first = await notesBehind(db, null, 2);
    expect(first.map(({ note }) => note.id)).toEqual([idOf("a"), idOf("b")]);
    const rest = await notesBehind(db, idOf("b"), 2);
    expect(rest).toEqual([{ note: aNote("c"), isSuspended: true, answers: [] }]);
    expect(await notesBehind(db, idOf("c"), 2)).toEqual([]);
  });

  it("come with what their user's own answers say, but for those that were deleted", async () => {
    const db = await filled();
    await db.answers.put(anAnswer("because", "a", "c"));
    expect((await notesToSearch(db, [idOf("c")]))[0]?.answers).toEqual(["because"]);
    expect((await notesBehind(db, null, 1))[0]?.answers).toEqual(["because"]);
    await db.answers.put({
      ...anAnswer("because", "a", "c"),
      removed: { value: true, changed },
    });
    expect((await notesToSearch(db, [idOf("c")]))[0]?.answers).toEqual([]);
  });

  it("are looked up by their ids where they are still there", async () => {
    const db = await filled();
    expect(await notesToSearch(db, [idOf("c"), idOf("gone"), idOf("a")])).toEqual([
      { note: aNote("c"), isSuspended: true, answers: [] },
      { note: aNote("a"), isSuspended: false, answers: [] },
    ]);
  });
});
