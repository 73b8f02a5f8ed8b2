import { expect, it } from "vitest";
import { actOnNotes } from "#app/notes-acts.ts";
import { removeDeck, renameDeck } from "#app/own-decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { readToday } from "#app/today.ts";
import { type DeckId, deckId } from "#model/ids.ts";
import { type Content, isInUse } from "#model/note.ts";
import { type DeckRow, listDecks } from "#store/decks.ts";
import { readOutline } from "#store/outlines.ts";
import { allIn, faultsIn, idOf, own, practisedApp } from "./acted-notes.ts";

const deck = deckId("deck");

async function rowOf({ db }: Rehearse, id: DeckId): Promise<DeckRow> {
  const row = await db.decks.get(id);
  if (!row) throw new Error(`There is no deck ${id}.`);
  return row;
}

const titles = async ({ db }: Rehearse) => (await listDecks(db)).map(({ title }) => title);

it("a deck is called by another name, and by the one that it had once that is undone", async () => {
  const app = await practisedApp();
  await renameDeck(app, await rowOf(app, own), "  Second round ");
  expect(await titles(app)).toEqual(["Second round", "Deck"]);
  expect(app.undo.last()?.done).toBe("Renamed to “Second round”.");
  await app.undo.undo();
  expect(await titles(app)).toEqual(["My own", "Deck"]);
});

it("a deck cannot be called nothing, nor a whole page", async () => {
  const app = await practisedApp();
  const row = await rowOf(app, own);
  await expect(renameDeck(app, row, "  ")).rejects.toThrow("Write the name of the deck.");
  await expect(renameDeck(app, row, "x".repeat(201))).rejects.toThrow("at most 200 characters");
  expect(await titles(app)).toEqual(["My own", "Deck"]);
});

it("a deck that is deleted is not there, nor asked, until that is undone; its reviews count as before", async () => {
  const app = await practisedApp();
  const before = await allIn(app);
  await removeDeck(app, await rowOf(app, deck));
  expect(await titles(app)).toEqual(["My own"]);
  expect(await readOutline(app.db, deck)).toBeNull();
  // The note of the other deck is all that is left, and new.
  const { plan } = await readToday(app);
  expect([plan.due, plan.unseen]).toEqual([0, 1]);
  expect((await allIn(app)).days).toEqual(before.days);
  expect(await faultsIn(app)).toEqual([]);

  expect((await app.undo.undo())?.done).toBe("Deck “Deck” deleted.");
  expect(await allIn(app)).toEqual(before);
  expect(await titles(app)).toEqual(["My own", "Deck"]);
  expect(await faultsIn(app)).toEqual([]);
});

it("takes along what was moved into it, and leaves what was moved out of it, with all its cards", async () => {
  const app = await practisedApp();
  const act = (what: Parameters<typeof actOnNotes>[1]) => actOnNotes(app, what, String);
  const gap: Content = { kind: "fact", text: "It is {{so}}." };
  await act({ type: "word", wordings: new Map([[idOf("question"), gap]]) });
  await act({ type: "move", notes: [idOf("question")], to: { deck: own } });
  await removeDeck(app, await rowOf(app, deck));
  const inUse = (await app.db.notes.toArray()).filter(isInUse);
  expect(inUse.map(({ id }) => id)).toContain(idOf("question"));
  expect(inUse).toHaveLength(2);

  await removeDeck(app, await rowOf(app, own));
  expect((await app.db.notes.toArray()).filter(isInUse)).toEqual([]);
  expect(await faultsIn(app)).toEqual([]);
  await app.undo.undo();
  expect((await app.db.notes.toArray()).filter(isInUse)).toHaveLength(2);
});

it("does not bring back what was deleted by itself before the deck was", async () => {
  const app = await practisedApp();
  const only = { type: "remove", notes: [idOf("fact")], removed: true } as const;
  await actOnNotes(app, only, String);
  await removeDeck(app, await rowOf(app, deck));
  await app.undo.undo();
  const fact = await app.db.notes.get(idOf("fact"));
  expect(fact && isInUse(fact)).toBe(false);
  // All five but that one, and the note of the other deck.
  expect((await app.db.notes.toArray()).filter(isInUse)).toHaveLength(5);
});

it("leaves the notes of a deck as they are where the deck cannot be deleted", async () => {
  const app = await practisedApp();
  const row = await rowOf(app, deck);
  const [{ notes }, added] = [await allIn(app), app.undo.last()];
  await app.db.decks.delete(deck);
  await expect(removeDeck(app, row)).rejects.toMatchObject({ name: "LostDataError" });
  expect((await allIn(app)).notes).toEqual(notes);
  expect(app.undo.last()).toBe(added);
});
