import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewriteNote, suspendCard } from "#app/card-changes.ts";
import { SearchIndex } from "#app/search-index.ts";
import { bringSearch } from "#app/search-upkeep.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { parseQuery } from "#search/query.ts";
import type { Database } from "#store/database.ts";
import { forgetSearch, pendingSearch } from "#store/search.ts";
import { aDeck, aNote } from "../builders.ts";
import { withDatabase } from "../store/database.ts";
import { Clock, startApp } from "./environment.ts";

const idOf = (key: string) => noteId(deckId("deck"), key);

const asking = (key: string, prompt: string, over: Partial<Note> = {}): Note =>
  aNote(key, { content: { kind: "question", prompt, points: [] }, ...over });

/** An index of a database that has everything in it. */
async function broughtIndex(db: Database): Promise<SearchIndex> {
  const index = new SearchIndex(db, 1_000);
  await bringSearch(db, index, () => {});
  return index;
}

const found = (index: SearchIndex, typed: string): string[] =>
  index
    .find(parseQuery(typed), null, 100)
    .notes.map((id) => id.slice("deck/".length))
    .sort();

describe("the index of a database", () => {
  it("has each note in use with its topic and the title of its deck", async () => {
    const { db } = await startApp(
      new Clock(),
      aDeck([
        asking("a", "Why partition?", { topic: "Scaling" }),
        asking("b", "Why replicate?", { topic: "Safety" }),
      ]),
    );
    const index = await broughtIndex(db);
    expect(found(index, "why")).toEqual(["a", "b"]);
    expect(found(index, "topic:scaling")).toEqual(["a"]);
    expect(found(index, "deck:deck why")).toEqual(["a", "b"]);
    expect(found(index, "deck:why")).toEqual([]);
  });

  it("follows a note that its user words anew, and one that is suspended", async () => {
    const app = await startApp(
      new Clock(),
      aDeck([asking("a", "Why partition?"), asking("b", "Why?")]),
    );
    const index = await broughtIndex(app.db);
    const content = { kind: "question", prompt: "Why shard?", points: ["load"] } as const;
    await rewriteNote(app, idOf("a"), content);
    await suspendCard(app, cardId(idOf("b"), "recall"), true);
    await bringSearch(app.db, index, () => {});
    expect(found(index, "partition")).toEqual([]);
    expect(found(index, "shard")).toEqual(["a"]);
    expect(found(index, "is:edited")).toEqual(["a"]);
    expect(found(index, "is:suspended")).toEqual(["b"]);
    expect(await pendingSearch(app.db, 10)).toEqual([]);
  });

  it("loses notes that are retired or gone", async () => {
    const db = await withDatabase(async (db) => {
      await db.notes.bulkAdd(["a", "b", "c"].map((key) => asking(key, "Why?")));
    });
    const index = await broughtIndex(db);
    await db.notes.put(asking("a", "Why?", { retired: true }));
    await db.notes.delete(idOf("b"));
    await bringSearch(db, index, () => {});
    expect(found(index, "why")).toEqual(["c"]);
    expect(index.notes).toBe(1);
  });

  it("follows the title of a deck, and all its notes with it", async () => {
    const { db } = await startApp(new Clock(), aDeck([asking("a", "Why?")]));
    const index = await broughtIndex(db);
    await db.decks.update(deckId("deck"), { title: "Networks" });
    await bringSearch(db, index, () => {});
    expect(found(index, "networks")).toEqual(["a"]);
    expect(found(index, "deck:deck")).toEqual([]);
  });

  it("is made anew when all notes were taken away, or it was thrown away", async () => {
    const db = await withDatabase((db) => db.notes.add(asking("a", "Why?")).then(() => {}));
    const index = await broughtIndex(db);
    await db.notes.clear();
    await db.notes.add(asking("b", "Why?"));
    await bringSearch(db, index, () => {});
    expect(found(index, "why")).toEqual(["b"]);
    await forgetSearch(db);
    expect(await index.refresh()).toBe(true);
    expect(found(index, "why")).toEqual([]);
    await bringSearch(db, index, () => {});
    expect(found(index, "why")).toEqual(["b"]);
  });

  it("is the same for a thread that opens it later", async () => {
    const db = await withDatabase((db) => db.notes.add(asking("a", "Why?")).then(() => {}));
    await broughtIndex(db);
    const other = new SearchIndex(db, 2_000);
    expect(await other.refresh()).toBe(true);
    expect(found(other, "why")).toEqual(["a"]);
    expect(await other.refresh()).toBe(false);
  });
});

describe("a first build", () => {
  const many = 2_100;
  const filled = () =>
    withDatabase(async (db) => {
      const notes = Array.from({ length: many }, (_, at) =>
        asking(`${at}`.padStart(5, "0"), `Question ${at}`),
      );
      await db.notes.bulkAdd(notes);
    });

  it("that was stopped goes on where it was, and keeps what it read by then", async () => {
    const db = await filled();
    const steps: number[] = [];
    const stopped = new SearchIndex(db, 1_000);
    const stop = new Error("The tab was closed.");
    const building = bringSearch(db, stopped, () => {
      steps.push(stopped.notes);
      throw stop;
    });
    await expect(building).rejects.toBe(stop);
    // What was read by then is found already.
    expect(steps).toEqual([2_000]);
    expect(found(stopped, "1999")).toEqual(["01999"]);

    const index = new SearchIndex(db, 2_000);
    await bringSearch(db, index, () => steps.push(index.notes));
    // What there was, then the last 100, and none of the notes that were noted down as written.
    expect([...new Set(steps)]).toEqual([2_000, many]);
    expect(found(index, "2099")).toEqual(["02099"]);
  });

  it("by two threads at once comes to one index", async () => {
    const db = await filled();
    const indexes = [new SearchIndex(db, 1_000), new SearchIndex(db, 2_000)];
    await Promise.all(indexes.map((index) => bringSearch(db, index, () => {})));
    for (const index of indexes) {
      await index.refresh();
      expect(index.notes).toBe(many);
      expect(found(index, "question 77")).toContain("00077");
    }
    const keys = (await db.derivedSearch.toCollection().primaryKeys()).length;
    expect(keys).toBe(1 + (indexes[0]?.sides.length ?? 0));
  });
});

it("after any changes in any order it answers as one that is built from what there is", async () => {
  const key = fc.constantFrom("a", "b", "c", "d");
  const word = fc.constantFrom("alpha", "beta", "gamma", "delta");
  const step = fc.oneof(
    fc.record({ act: fc.constant("write" as const), key, word, retired: fc.boolean() }),
    fc.record({ act: fc.constant("delete" as const), key }),
    fc.record({ act: fc.constant("title" as const), word }),
    fc.record({ act: fc.constant("bring" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const db = await withDatabase(async (db) => {
        await db.decks.add({
          ...aDeck([]),
          origin: "guide",
          retired: false,
          position: 0,
          derivedCards: 0,
        });
      });
      const index = new SearchIndex(db, 1_000);
      for (const each of steps) {
        if (each.act === "write") {
          const { retired } = each;
          await db.notes.put(asking(each.key, each.word, { retired }));
        } else if (each.act === "delete") await db.notes.delete(idOf(each.key));
        else if (each.act === "title") await db.decks.update(deckId("deck"), { title: each.word });
        else await bringSearch(db, index, () => {});
      }
      await bringSearch(db, index, () => {});
      await forgetSearch(db);
      const anew = await broughtIndex(db);
      for (const typed of ["alpha", "bet", "deck:gamma", "gama", "delta alpha"])
        expect([typed, found(index, typed)]).toEqual([typed, found(anew, typed)]);
      db.close();
    }),
    { numRuns: 25 },
  );
});
