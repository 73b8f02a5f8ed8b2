import { describe, expect, it } from "vitest";
import { actOnNotes } from "#app/notes-acts.ts";
import { addNote } from "#app/own-notes.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { type LookingForTwins, twinsOf } from "#app/twins.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import { aDeck, aNote } from "../builders.ts";
import { Clock, startApp } from "./environment.ts";

const asking = (prompt: string): Content => ({ kind: "question", prompt, points: ["x"] });
const fact = (text: string): Content => ({ kind: "fact", text });
const note = (key: string) => noteId(deckId("deck"), key);

const start = () =>
  startApp(
    new Clock(),
    aDeck([
      aNote("shards", { content: asking("Why do we partition a database?") }),
      aNote("quorum", { content: fact("A quorum of {{five}} nodes is {{three}}.") }),
    ]),
  );

const says = async (app: Rehearse, content: Content, wanted?: LookingForTwins) =>
  (await twinsOf(app, [content], wanted))[0]?.says ?? null;

describe("the twin of a content", () => {
  it("is the note that says nearly the same, with its deck, its first card and its gaps filled in", async () => {
    const app = await start();
    expect(
      await twinsOf(app, [
        asking("Why do we partition our database?"),
        asking("How do you greet an interviewer?"),
        fact("Of five nodes a quorum is three"),
      ]),
    ).toEqual([
      {
        id: note("shards"),
        deck: { id: "deck", title: "Deck" },
        card: cardId(note("shards"), "recall"),
        says: "Why do we partition a database?",
      },
      null,
      {
        id: note("quorum"),
        deck: { id: "deck", title: "Deck" },
        card: cardId(note("quorum"), "gap1"),
        says: "A quorum of five nodes is three.",
      },
    ]);
  });

  it("is found among notes that were added, reworded, deleted and brought back since", async () => {
    const app = await start();
    const monad = asking("What is a monad?");
    expect(await says(app, monad)).toBeNull();

    const id = await addNote(app, { deck: deckId("deck"), topic: "t", content: monad });
    expect(await says(app, asking("Define a monad"))).toBe("What is a monad?");

    const wordings = new Map([[id, asking("What is a functor?")]]);
    await actOnNotes(app, { type: "word", wordings }, () => "Reworded.");
    expect(await says(app, monad)).toBeNull();
    expect(await says(app, asking("Define a functor"))).toBe("What is a functor?");

    await actOnNotes(app, { type: "remove", notes: [id], removed: true }, () => "Deleted.");
    expect(await says(app, asking("Define a functor"))).toBeNull();
    await app.undo.undo();
    expect(await says(app, asking("Define a functor"))).toBe("What is a functor?");
  });

  it("is not looked for in a deck that is left out, wherever its notes came from", async () => {
    const app = await start();
    const twin = asking("Why do we partition the database?");
    expect(await says(app, twin, { notIn: deckId("deck") })).toBeNull();
    await addNote(app, { deck: { title: "Mine" }, topic: "t", content: asking("Why X?") });
    const to = { deck: deckId("mine") };
    await actOnNotes(app, { type: "move", notes: [note("shards")], to }, () => "Moved.");
    expect(await says(app, twin, { notIn: deckId("deck") })).toBe(
      "Why do we partition a database?",
    );
    expect(await says(app, twin, { notIn: deckId("mine") })).toBeNull();
  });

  it("is told of each of 2,500 contents, in their order", async () => {
    const app = await start();
    const contents = Array.from({ length: 2_500 }, (_, at) =>
      asking(at % 2 === 0 ? "Why partition a database?" : `What is w${at}x?`),
    );
    const found = await twinsOf(app, contents);
    expect(found).toHaveLength(2_500);
    expect(found.filter((twin, at) => (twin !== null) === (at % 2 === 0))).toHaveLength(2_500);
  });

  it("is no longer looked for once it is called off", async () => {
    const stopper = new AbortController();
    stopper.abort();
    const looking = twinsOf(await start(), [asking("Why?")], { stop: stopper.signal });
    await expect(looking).rejects.toThrow(DOMException);
  });
});
