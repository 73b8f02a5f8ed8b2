import { describe, expect, it } from "vitest";
import { rewriteNote, suspendCard } from "#app/card-changes.ts";
import { deckStandings } from "#app/deck-standings.ts";
import { findOutline, readStandings } from "#app/decks.ts";
import { readProgress } from "#app/progress.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { deckChanges } from "#deck/changes.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import { storeStarterDecks } from "#store/deck-versions.ts";
import { setDeviceValue } from "#store/device.ts";
import { keepOutline, readOutline } from "#store/outlines.ts";
import type { DeckRow } from "#store/rows.ts";
import { aDeck, aNote, days, minutes, now, today } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

const deck = deckId("deck");
const note = (key: string) => noteId(deck, key);

const start = (...keys: string[]) => startApp(new Clock(), questions(...keys));

/** Finds the outline and keeps it, as the screen of a deck does. */
async function outline(app: Rehearse): Promise<Outline> {
  const row = (await app.db.decks.get(deck)) as DeckRow;
  const found = await findOutline(app, row);
  await keepOutline(app.db, row, found);
  return found;
}

const kept = async (app: Rehearse) => (await readOutline(app.db, deck))?.outline ?? null;

describe("the outline of a deck", () => {
  it("is found from more cards than are read at once, and kept", async () => {
    // 450 cards are read in three batches of at most 200.
    const keys = Array.from({ length: 450 }, (_, at) => `${at}`);
    const app = await startApp(
      new Clock(),
      aDeck(keys.map((key, at) => aNote(key, { topic: at < 300 ? "first" : "second" }))),
    );
    expect(await kept(app)).toBeNull();
    expect(await outline(app)).toEqual({
      deck,
      topics: [
        { topic: "first", notes: keys.slice(0, 300).map(note) },
        { topic: "second", notes: keys.slice(300).map(note) },
      ],
    });
    expect(await kept(app)).toEqual(await outline(app));
  });

  it("has no card of another deck whose id begins with the same", async () => {
    const app = await start("a");
    const other = aDeck([
      aNote("b", { id: noteId(deckId("deck/b"), "c"), deck: deckId("deck/b") }),
    ]);
    await storeStarterDecks(
      app.db,
      [questions("a"), { ...other, id: deckId("deck/b") }],
      "v2",
      deckChanges,
    );
    expect((await outline(app)).topics).toEqual([{ topic: "topic a", notes: [note("a")] }]);
  });

  it("stays when a card is rated, reworded or suspended", async () => {
    const app = await start("a", "b");
    const before = await outline(app);
    await answer(await open(app), "good");
    await suspendCard(app, cardId(note("a"), "recall"), true);
    await rewriteNote(app, note("b"), {
      kind: "question",
      prompt: "New?",
      points: ["x"],
    });
    expect(await kept(app)).toEqual(before);
  });

  it("goes with a new version of the deck", async () => {
    const app = await start("a", "b");
    await outline(app);
    await storeStarterDecks(app.db, [questions("b", "c")], "v2", deckChanges);
    expect(await kept(app)).toBeNull();
    expect((await outline(app)).topics.map(({ topic }) => topic)).toEqual(["topic b", "topic c"]);
  });

  it("is not kept where a new version was stored since its cards were read", async () => {
    const app = await start("a", "b");
    const row = (await app.db.decks.get(deck)) as DeckRow;
    const found = await findOutline(app, row);
    await storeStarterDecks(app.db, [questions("b", "c", "d")], "v2", deckChanges);
    await keepOutline(app.db, row, found);
    expect(await kept(app)).toBeNull();
  });

  it("of a deck that is not there, or not in use, is none", async () => {
    const app = await start("a");
    await storeStarterDecks(app.db, [], "v2", deckChanges);
    expect(await readOutline(app.db, deck)).toBeNull();
    expect(await readOutline(app.db, deckId("none"))).toBeNull();
  });
});

describe("how a deck stands", () => {
  const standing = async (app: Rehearse) => (await readStandings(app))?.get(deck);

  it("is told by what is due and what was never seen", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b", "c", "d"));
    expect(await standing(app)).toEqual({ due: 0, unseen: 4, recall: null });
    const practice = await open(app);
    await answer(practice, "easy");
    await answer(practice, "again");
    await suspendCard(app, cardId(note("d"), "recall"), true);
    // Of four cards two were seen, and one is not asked; the step of the one that was missed is not due yet.
    expect(await standing(app)).toEqual({ due: 0, unseen: 1, recall: null });
    clock.pass(minutes(60));
    expect(await standing(app)).toEqual({ due: 1, unseen: 1, recall: null });
    // By then the other one is due as well.
    clock.pass(days(365));
    expect(await standing(app)).toEqual({ due: 2, unseen: 1, recall: null });
  });

  it("is told with the recall that Progress tells, once enough is known", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b", "c", "d", "e"));
    const practise = async () => {
      const practice = await open(app);
      for (let rated = 0; rated < 5; rated += 1) await answer(practice, "easy");
    };
    await practise();
    expect(await standing(app)).toMatchObject({ recall: null });
    clock.pass(days(100));
    // Five reviews on a later day are the least.
    await practise();
    const { overall } = await readProgress(app);
    expect(overall.share).not.toBeNull();
    expect(await standing(app)).toEqual({ due: 0, unseen: 0, recall: overall.share });
  });

  it("is reckoned in a worker where there are many topics, and comes to the same", async () => {
    const app = await start(...Array.from({ length: 101 }, (_, at) => `${at}`));
    await answer(await open(app), "easy");
    const there = await readStandings(app);
    expect(there).toEqual(await deckStandings(app.db, { now, today }));
    expect(there?.get(deck)).toEqual({ due: 0, unseen: 100, recall: null });
  });

  it("is not told while all is counted anew", async () => {
    const app = await start("a");
    await setDeviceValue(app.db, "rollUps", 0);
    expect(await readStandings(app)).toBeNull();
  });
});
