import { describe, expect, it } from "vitest";
import { deckChanges } from "#deck/changes.ts";
import type { Deck } from "#model/deck.ts";
import { deckId } from "#model/ids.ts";
import { storeStarterDecks } from "#store/deck-versions.ts";
import { listDecks } from "#store/decks.ts";
import { deviceValue } from "#store/device.ts";
import { toRow } from "#store/rows.ts";
import { aDeck, aNote, learned } from "../builders.ts";
import { withDatabase } from "./database.ts";
import { inUse } from "./in-use.ts";

const deckOf = (id: string, ...keys: string[]): Deck =>
  aDeck(
    keys.map((key) => aNote(key, { id: `${id}/${key}` as never, deck: deckId(id) })),
    id,
  );

describe("the starter decks", () => {
  it("are stored with their cards and digest", async () => {
    const db = await withDatabase();
    await storeStarterDecks(db, [deckOf("one", "a", "b"), deckOf("two", "c")], "v1", deckChanges);
    expect((await listDecks(db)).map((deck) => deck.id)).toEqual(["one", "two"]);
    expect((await inUse(db, deckId("one"))).cards.map((card) => card.id)).toEqual([
      "one/a#recall",
      "one/b#recall",
    ]);
    expect(await deviceValue(db, "starterDecks")).toBe("v1");
  });

  it("of a new version keep progress, and retire what is gone with its history", async () => {
    const db = await withDatabase();
    await storeStarterDecks(db, [deckOf("one", "a", "b"), deckOf("two", "c")], "v1", deckChanges);
    const cards = (await inUse(db, deckId("one"))).cards;
    await db.cards.bulkPut(cards.map((card) => toRow({ ...card, memory: learned() })));
    await storeStarterDecks(db, [deckOf("one", "a", "new")], "v2", deckChanges);
    expect((await listDecks(db)).map((deck) => deck.id)).toEqual(["one"]);
    const states = (await db.cards.toArray()).map((row) => [
      row.id,
      row.retired,
      row.derivedMemory.phase,
    ]);
    expect(states).toEqual([
      ["one/a#recall", false, "review"],
      ["one/b#recall", true, "review"],
      ["one/new#recall", false, "new"],
      ["two/c#recall", true, "new"],
    ]);
  });

  it("that cannot be stored whole are not stored at all", async () => {
    const db = await withDatabase();
    await storeStarterDecks(db, [deckOf("one", "a")], "v1", deckChanges);
    const broken = { ...deckOf("two", "b"), title: (() => "") as unknown as string };
    await expect(
      storeStarterDecks(db, [deckOf("one", "z"), broken], "v2", deckChanges),
    ).rejects.toThrow();
    expect((await db.notes.toArray()).map((note) => note.id)).toEqual(["one/a"]);
    expect(await deviceValue(db, "starterDecks")).toBe("v1");
  });
});
