import { describe, expect, it } from "vitest";
import { rewriteNote } from "#app/card-changes.ts";
import { editDrafts } from "#app/guide-drafts.ts";
import { keepDeck, proposeDeck } from "#app/guide-keeping.ts";
import { GuideError, readGuide } from "#app/guide-reading.ts";
import { Practice } from "#app/practice.ts";
import { deckChanges } from "#deck/changes.ts";
import type { NoteId } from "#model/ids.ts";
import { contentOf, type Note } from "#model/note.ts";
import { storeStarterDecks } from "#store/deck-versions.ts";
import { listDecks } from "#store/decks.ts";
import { inUse } from "../store/in-use.ts";
import { Clock, questions, startApp } from "./environment.ts";

const guide = `# Loops

## What is a closure and when would you use one?

A function with the variables around it. Use one to keep state.

## How does the event loop order tasks and microtasks?

Microtasks first, then one task.
`;
const later = `# Loops

## How does the event loop order its tasks and its microtasks?

Microtasks first, then one task.

## Why is a promise a microtask?

So that it settles before the next task.
`;

const askedIn = (note: Note) => {
  const content = contentOf(note);
  return "prompt" in content && content.prompt;
};

const never = new AbortController().signal;
const read = (text: string) => readGuide({ text }, never);
const start = () => startApp(new Clock(), questions("a"));

describe("a guide", () => {
  it("is read beside the page", async () => {
    const { title, notes } = await read(guide);
    expect([title, notes.map((note) => note.line)]).toEqual(["Loops", [3, 7]]);
  });

  it("is read from a file in UTF-16 too", async () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...guide].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect((await readGuide(new File([bytes], "loops.md"), never)).notes).toHaveLength(2);
  });

  it.each([
    ["an empty one", new File([" \n"], "x.md"), /empty/],
    ["a picture", new File([new Uint8Array([137, 80, 78, 71, 0, 0, 13])], "x.png"), /not a text/],
    ["one without a question", new File(["Just a story."], "x.txt"), /No question/],
    ["one of 50 MB", new File([new Uint8Array(50_000_000)], "x.md"), /too large/],
  ])("%s is refused in a sentence", async (_, file, reason) => {
    const reading = readGuide(file, never);
    await expect(reading).rejects.toThrow(GuideError);
    await expect(reading).rejects.toThrow(reason);
  });

  it("can be stopped while it is read", async () => {
    const stop = new AbortController();
    const reading = readGuide({ text: guide.repeat(2_000) }, stop.signal);
    stop.abort();
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe("keeping what was read", () => {
  it("makes a deck of its own, whose cards are practised", async () => {
    const app = await start();
    const proposal = await proposeDeck(app, await read(guide));
    expect(proposal).toMatchObject({ type: "new deck", deck: { id: "loops", title: "Loops" } });
    expect(await listDecks(app.db)).toHaveLength(1);
    await keepDeck(app, proposal);
    expect((await listDecks(app.db)).map((deck) => deck.title)).toEqual(["Loops", "Deck"]);
    const practice = new Practice(app);
    await practice.open({ origin: "practice" });
    expect(practice.view()).toMatchObject({ progress: { total: 3 } });
  });

  it("never takes the place of a starter deck of the same name", async () => {
    const app = await start();
    const proposal = await proposeDeck(app, await read(guide.replace("# Loops", "# Deck")));
    expect(proposal).toMatchObject({ type: "new deck", deck: { id: "deck-2" } });
    expect(proposal.deck.notes[0]?.id).toMatch(/^deck-2\//);
  });

  it("updates the deck that the guide made before, and keeps the progress of reworded questions", async () => {
    const app = await start();
    const proposed = await proposeDeck(app, await read(guide));
    await keepDeck(app, proposed);
    const id = proposed.deck.id;
    const before = (await inUse(app.db, id)).cards;
    await app.db.cards.bulkUpdate(
      before.map((card) => ({ key: card.id, changes: { revision: 7 } })),
    );

    const proposal = await proposeDeck(app, await read(later));
    const gone = [{ content: { prompt: "What is a closure and when would you use one?" } }];
    expect(proposal).toMatchObject({ type: "update", added: 1, reworded: 1, gone });
    await keepDeck(app, proposal);
    const after = await inUse(app.db, id);
    expect(after.notes.map((note) => "prompt" in note.content && note.content.prompt)).toEqual([
      "How does the event loop order its tasks and its microtasks?",
      "Why is a promise a microtask?",
    ]);
    const kept = after.cards.find((card) =>
      card.note.endsWith("how-does-the-event-loop-order-tasks-and-microtasks"),
    );
    expect(kept?.revision).toBeGreaterThanOrEqual(7);
    const retired = (await app.db.cards.toArray()).filter((row) => row.retired);
    expect(retired).toHaveLength(1);
  });

  it("keeps the user's own wording beside the guide's, and finds it again in a later reading", async () => {
    const app = await start();
    const reading = await read(guide);
    const edit = { type: "reworded", at: 0, asked: "In my own words?", points: ["mine"] } as const;
    const proposed = await proposeDeck(app, { ...reading, notes: editDrafts(reading.notes, edit) });
    await keepDeck(app, proposed);
    const again = await proposeDeck(app, await read(guide));
    expect(again).toMatchObject({ type: "update", added: 0, reworded: 0, gone: [] });
    await keepDeck(app, again);
    const notes = (await inUse(app.db, proposed.deck.id)).notes;
    const prompts = notes.map(
      (note) => "prompt" in note.content && [note.content.prompt, askedIn(note)],
    );
    expect(prompts).toContainEqual([
      "What is a closure and when would you use one?",
      "In my own words?",
    ]);
  });

  it("puts the version before back where the keeping of a new one is undone", async () => {
    const app = await start();
    const proposed = await proposeDeck(app, await read(guide));
    await keepDeck(app, proposed);
    const { id, notes } = proposed.deck;
    const [closure, loop] = notes.map((note) => note.id);
    await rewriteNote(app, loop as NoteId, { kind: "question", prompt: "Mine?", points: ["yes"] });
    const before = await inUse(app.db, id);
    const saying = (all: readonly Note[]) => all.map((note) => [note.id, contentOf(note)]).sort();

    await keepDeck(app, await proposeDeck(app, await read(later)));
    const after = await inUse(app.db, id);
    expect(after.notes.map((note) => note.id)).not.toContain(closure);
    expect(after.notes.map(askedIn)).toContain("Why is a promise a microtask?");
    expect(app.undo.last()?.done).toBe("New version of “Loops” kept.");

    await app.undo.undo();
    const back = await inUse(app.db, id);
    expect(saying(back.notes)).toEqual(saying(before.notes));
    const places = (all: typeof before) =>
      all.cards.map(({ id: card, order, topic }) => [card, order, topic]).sort();
    expect(places(back)).toEqual(places(before));
    expect((await listDecks(app.db)).find((deck) => deck.id === id)?.title).toBe("Loops");
    // What the next version had is not asked, and comes back with it.
    const all = await app.db.notes.where("deck").equals(id).toArray();
    expect(all.filter((note) => note.retired).map(askedIn)).toEqual([
      "Why is a promise a microtask?",
    ]);
  });

  it("that is called off in the middle has stored nothing, and can be kept later", async () => {
    const app = await start();
    const proposal = await proposeDeck(app, {
      title: "Many",
      notes: Array.from({ length: 1_500 }, (_, at) => ({
        kind: "question",
        prompt: `Why is rule ${at} there?`,
        points: ["so"],
        answer: "So.",
        topic: "Rules",
        section: [],
        line: 1 + at,
      })),
    });
    const stopper = new AbortController();
    const told: number[] = [];
    const onProgress = (share: number) => {
      told.push(share);
      // A fifth is the backup before; a third of the rows are written after a thousand of 3,000.
      if (share > 0.4) stopper.abort();
    };
    const keeping = keepDeck(app, proposal, { onProgress, stop: stopper.signal });
    await expect(keeping).rejects.toThrow(/abort/);
    expect(told.at(-1)).toBeLessThan(0.6);
    expect(await listDecks(app.db)).toHaveLength(1);
    expect([await app.db.notes.count(), await app.db.cards.count()]).toEqual([1, 1]);
    await keepDeck(app, proposal);
    expect([await app.db.notes.count(), await app.db.cards.count()]).toEqual([1_501, 1_501]);
    expect((await listDecks(app.db))[0]).toMatchObject({ title: "Many", derivedCards: 1_500 });
  });

  it("outlives a new version of the starter decks", async () => {
    const app = await start();
    await keepDeck(app, await proposeDeck(app, await read(guide)));
    await storeStarterDecks(app.db, [questions("b")], "v2", deckChanges);
    expect((await listDecks(app.db)).map((deck) => deck.title)).toEqual(["Loops", "Deck"]);
  });
});
