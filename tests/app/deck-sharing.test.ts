import { expect, it } from "vitest";
import { deckFile, deckLink, deckOfLink } from "#app/deck-sharing.ts";
import { findOutline } from "#app/decks.ts";
import { keepWholeDeck, proposeWholeDeck, type WholeDeck } from "#app/guide-keeping.ts";
import { openSource } from "#app/guide-reading.ts";
import { actOnNotes } from "#app/notes-acts.ts";
import { removeDeck } from "#app/own-decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Deck } from "#model/deck.ts";
import { deckId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { cardsInDeck } from "#store/cards-in-deck.ts";
import { listDecks } from "#store/decks.ts";
import { readOutline } from "#store/outlines.ts";
import { aDeck, aNote } from "../builders.ts";
import { Clock, startApp } from "./environment.ts";

const id = deckId("deck");
const never = new AbortController().signal;

const notes: readonly Note[] = [
  aNote("a", { topic: "first" }),
  aNote("b", {
    topic: "second",
    content: { kind: "pitfall", mistake: "=Talks", better: ["asks\nfirst", "-listens"], why: [] },
  }),
  aNote("c", { topic: "second", content: { kind: "fact", text: "It is {{3.14}}, about." } }),
  aNote("d", {
    topic: "first",
    content: { kind: "action", action: "Call", prove: ['a "name"'], when: "a week before" },
    disputed: [
      { says: "Yes", section: "One" },
      { says: "No", section: "Two" },
    ],
  }),
];

const start = (deck: Deck = aDeck(notes)): Promise<Rehearse> => startApp(new Clock(), deck);

/** What stands in a deck, by topic as its screen has it. */
const inFile = async (app: Rehearse, deck = id): Promise<string> =>
  (await deckFile(app, deck, "deck file")).file.text();

async function opened(file: File): Promise<WholeDeck> {
  const read = await openSource(file, never);
  if (read.is !== "deck") throw new Error(`It was read as ${read.is}`);
  return read.whole;
}

it.each(["deck file", "csv", "tsv"] as const)(
  "a deck that was exported as %s and imported on another device is equal",
  async (format) => {
    const app = await start();
    const { file, left } = await deckFile(app, id, format);
    expect(left).toEqual([]);
    const other = await start(aDeck([], "else"));
    const whole = await opened(file);
    expect([whole.isOwn, whole.problems]).toEqual([true, []]);
    expect(await proposeWholeDeck(other, whole, "")).toEqual({
      id,
      title: "Deck",
      count: 4,
      update: null,
    });
    expect(await keepWholeDeck(other, whole, "Deck")).toBe(id);
    const kept = await other.db.notes.where("deck").equals(id).toArray();
    expect(kept.map(({ changed, ...note }) => note)).toEqual(notes);
    // What goes out once more is the same file, to the last letter.
    expect(await (await deckFile(other, id, format)).file.text()).toBe(await file.text());
  },
);

it("a deck is exported as its user reads it, with nothing that they have said of it for themselves", async () => {
  const app = await start();
  const said = { finding: "Secret finding", evidence: { text: "Secret evidence", link: "" } };
  await actOnNotes(
    app,
    {
      type: "word",
      wordings: new Map([
        [notes[0]?.id as Note["id"], { kind: "question", prompt: "In my words?", points: ["yes"] }],
      ]),
    },
    () => "Reworded.",
  );
  await actOnNotes(
    app,
    { type: "say", said: new Map([[notes[3]?.id as Note["id"], said]]) },
    () => "Said.",
  );
  await actOnNotes(
    app,
    { type: "remove", notes: [notes[2]?.id as Note["id"]], removed: true },
    () => "Deleted.",
  );
  const { file, left } = await deckFile(app, id, "deck file");
  const text = await file.text();
  expect(text).toContain("In my words?");
  expect(text).not.toContain("Why a?");
  expect(text).not.toContain("Secret");
  expect(text).not.toContain("3.14");
  expect(left).toEqual([
    "One note is in your own words; what the guide says there is not in the file.",
  ]);
  // By topic, as its screen has it: first a and d, then b.
  expect([...text.matchAll(/key: (\w)/g)].map(([, key]) => key)).toEqual(["a", "d", "b"]);
});

it("a link carries the deck to another device, where nothing is stored before it is kept", async () => {
  const app = await start();
  const link = await deckLink(app, id);
  const other = await start(aDeck([], "else"));
  const whole = await deckOfLink(other, link.type === "fragment" ? link.text : "");
  expect(whole.preview.topics.map(({ topic, notes }) => [topic, notes.length])).toEqual([
    ["first", 2],
    ["second", 2],
  ]);
  expect(await other.db.notes.count()).toBe(0);
  await keepWholeDeck(other, whole, "From a friend");
  expect((await listDecks(other.db)).map(({ title }) => title)).toContain("From a friend");
  expect((await inFile(other)).replace("From a friend", "Deck")).toBe(await inFile(app));
});

it("a link that is damaged says so", async () => {
  const app = await start();
  await expect(deckOfLink(app, "R1abc")).rejects.toThrow(/cut short/);
  await expect(deckOfLink(app, "hello")).rejects.toThrow(/carries no deck/);
});

it("a kept deck can be undone, and an import on the same device takes another id than a starter deck", async () => {
  const app = await start();
  const { file } = await deckFile(app, id, "csv");
  expect(await keepWholeDeck(app, await opened(file), "Again")).toBe("deck-2");
  expect(app.undo.last()?.done).toBe("Deck “Again” kept.");
  await app.undo.undo();
  expect((await listDecks(app.db)).map((deck) => deck.id)).toEqual([id]);
});

it("a file that was changed outside updates the deck that it came from, and keeps what is known of its cards", async () => {
  const app = await start(aDeck([], "else"));
  const sender = await start();
  await keepWholeDeck(app, await opened((await deckFile(sender, id, "csv")).file), "Deck");
  const cards = await cardsInDeck(app.db, id).primaryKeys();
  const text = await (await deckFile(app, id, "csv")).file.text();
  const whole = await opened(new File([text.replace("Why a?", "Why always a?")], "x.csv"));
  expect((await proposeWholeDeck(app, whole, "")).update).toEqual({
    added: 0,
    reworded: 1,
    gone: 0,
    goneNames: [],
  });
  await keepWholeDeck(app, whole, "Deck");
  expect(await cardsInDeck(app.db, id).primaryKeys()).toEqual(cards);
  expect((await inFile(app)).includes("Why always a?")).toBe(true);
});

it("a deck that is not there any more says so", async () => {
  const app = await start();
  const [row] = await listDecks(app.db);
  if (row) await removeDeck(app, row);
  await expect(deckFile(app, id, "csv")).rejects.toThrow(/not there any more/);
});

it("a new deck is kept with its outline, which is the one that its cards tell", async () => {
  const sender = await start();
  const app = await start(aDeck([], "else"));
  await keepWholeDeck(app, await opened((await deckFile(sender, id, "csv")).file), "Deck");
  const kept = await readOutline(app.db, id);
  expect(kept?.outline?.topics.map(({ topic, notes }) => [topic, notes])).toEqual([
    // The action stands last in its topic, since it is introduced last.
    ["first", ["deck/a", "deck/d"]],
    ["second", ["deck/b", "deck/c"]],
  ]);
  expect(kept && (await findOutline(app, kept.deck))).toEqual(kept?.outline);
});
