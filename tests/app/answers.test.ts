import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  questionsOf,
  readAnsweredDecks,
  readAnswersTo,
  readAsked,
  readQuestionsFound,
} from "#app/answer-reads.ts";
import { asPlain, asStory, noStory, titleOf, withPart } from "#app/answer-words.ts";
import { deleteAnswer, linkNote, tellAs, unlinkNote, writePart } from "#app/answers.ts";
import { findOutline } from "#app/decks.ts";
import { perform } from "#app/notes-acts.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { readHits } from "#app/search-hits.ts";
import { SearchIndex } from "#app/search-index.ts";
import { bringSearch } from "#app/search-upkeep.ts";
import type { StoryWords, Words } from "#model/answer.ts";
import { answerId, deckId, noteId } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import { parseQuery } from "#search/query.ts";
import { allAnswers, answeredNotes, answersTo } from "#store/answers.ts";
import { aDeck, aNote } from "../builders.ts";
import { Clock, questions, startApp } from "./environment.ts";

const note = (key: string) => noteId(deckId("deck"), key);
const mine = answerId("mine");
const toA = { id: mine, serves: [note("a")] };

const start = (...keys: string[]) => startApp(new Clock(), questions(...keys));

const wordsOf = async ({ db }: Rehearse): Promise<Words | undefined> =>
  (await db.answers.get(mine))?.words.value;
const servesOf = async ({ db }: Rehearse) => (await db.answers.get(mine))?.serves.value;
const titles = async ({ db }: Rehearse, key: string) =>
  (await answersTo(db, note(key))).map(({ words }) => titleOf(words.value));

const story = (over: Partial<StoryWords>): StoryWords => ({ ...noStory, ...over });

describe("an answer", () => {
  it("is begun with what is first typed, and answers its note from then on", async () => {
    const app = await start("a", "b");
    await writePart(app, toA, "text", "Because");
    await writePart(app, toA, "text", "Because it scales.");
    expect(await titles(app, "a")).toEqual(["Because it scales."]);
    expect(await titles(app, "b")).toEqual([]);
    expect([...(await answeredNotes(app.db))]).toEqual([note("a")]);
  });

  it("is none while it says nothing", async () => {
    const app = await start("a");
    await writePart(app, toA, "text", "Because");
    await writePart(app, toA, "text", " \n");
    expect(await readAnswersTo(app, note("a"))).toEqual([]);
    expect(await allAnswers(app.db)).toEqual([]);
  });

  it("does not take the place of what another tab has written there meanwhile", async () => {
    const app = await start("a");
    await writePart(app, toA, "text", "Because", "");
    await writePart(app, toA, "text", "Because of load.", "Because");
    await expect(writePart(app, toA, "text", "Because we can.", "Because")).rejects.toMatchObject({
      name: "ChangedElsewhereError",
      stored: "Because of load.",
    });
    expect(await wordsOf(app)).toEqual({ form: "plain", text: "Because of load." });
    await writePart(app, toA, "text", "Because of load.", "Because");
    await writePart(app, toA, "text", "Because we can.", "Because of load.");
    expect(await wordsOf(app)).toEqual({ form: "plain", text: "Because we can." });
  });

  it("keeps what two tabs type into different parts of a story", async () => {
    const app = await start("a");
    await writePart(app, toA, "situation", "It was slow.");
    await Promise.all([
      writePart(app, toA, "action", "I measured it."),
      writePart(app, toA, "result", "It was fast."),
    ]);
    expect(await wordsOf(app)).toEqual(
      story({ situation: "It was slow.", action: "I measured it.", result: "It was fast." }),
    );
  });

  it("loses nothing where one tab types into a form that another tab has changed", () => {
    const plain = { form: "plain", text: "It was slow." } as const;
    // The text that is typed on goes on what has become the situation; a part that is not in the text is added to it.
    expect(withPart(asStory(plain), "text", "It was slow. Very.")).toEqual(
      story({ situation: "It was slow. Very." }),
    );
    expect(withPart(plain, "result", "It was fast.")).toEqual({
      form: "plain",
      text: "It was slow.\n\nIt was fast.",
    });
  });

  it("is deleted, and brought back with all that it says", async () => {
    const app = await start("a");
    await writePart(app, toA, "text", "Because");
    await deleteAnswer(app, mine);
    expect(app.undo.last()?.done).toBe("Answer deleted.");
    expect(await titles(app, "a")).toEqual([]);
    await app.undo.undo();
    expect(await titles(app, "a")).toEqual(["Because"]);
  });

  it("that was never begun is nothing to delete or to tell otherwise", async () => {
    const app = await start("a");
    await deleteAnswer(app, mine);
    await tellAs(app, mine, "story");
    expect(app.undo.last()).toBeNull();
    expect(await app.db.answers.count()).toBe(0);
  });

  it("is asked for by questions and pitfalls alone", async () => {
    const contents: readonly Content[] = [
      { kind: "question", prompt: "Why?", points: ["so"] },
      { kind: "pitfall", mistake: "To guess", better: ["Measure"], why: [] },
      { kind: "fact", text: "A {{quorum}} is a majority." },
      { kind: "sequence", prompt: "Order", items: ["one", "two"] },
    ];
    const app = await startApp(
      new Clock(),
      aDeck(contents.map((content) => aNote(content.kind, { content }))),
    );
    const read = contents.map(({ kind }) => readAnswersTo(app, note(kind)));
    expect(await Promise.all(read)).toEqual([[], [], null, null]);
  });
});

describe("a story", () => {
  it("begins with a text as its situation, and is that text again once it is undone", async () => {
    const app = await start("a");
    await writePart(app, toA, "text", "We were down.\n\nI fixed it.");
    await tellAs(app, mine, "story");
    expect(await wordsOf(app)).toEqual(story({ situation: "We were down.\n\nI fixed it." }));
    expect(app.undo.last()?.done).toBe("Told as a story.");
    await app.undo.undo();
    expect(await wordsOf(app)).toEqual({ form: "plain", text: "We were down.\n\nI fixed it." });
  });

  it("keeps what was written since it was turned, when that is undone", async () => {
    const app = await start("a");
    await writePart(app, toA, "text", "We were down.");
    await tellAs(app, mine, "story");
    await writePart(app, toA, "result", "We are up.");
    await app.undo.undo();
    expect(await wordsOf(app)).toEqual({
      form: "plain",
      text: "Situation: We were down.\n\nResult: We are up.",
    });
  });

  it("is read from a text whose lines say what they are, with its name in front", () => {
    const text = "The outage\n\nSituation: We were down.\nFor an hour.\ntask: mine\nRESULT: up";
    expect(asStory({ form: "plain", text })).toEqual(
      story({
        name: "The outage",
        situation: "We were down.\nFor an hour.",
        task: "mine",
        result: "up",
      }),
    );
  });

  it("is the same after it was told as one text", () => {
    const part = fc
      .array(fc.stringMatching(/^[a-z]+( [a-z]+)*$/), { maxLength: 3 })
      .map((lines) => lines.join("\n"));
    const anyStory = fc.record({
      form: fc.constant("story" as const),
      name: fc.stringMatching(/^([a-z]+( [a-z]+)*)?$/),
      situation: part,
      task: part,
      action: part,
      result: part,
    });
    fc.assert(
      fc.property(anyStory, (told) => {
        const parts = [told.situation, told.task, told.action, told.result];
        const count = parts.filter((each) => each !== "").length;
        // A single part, or a name alone, is nothing but a text.
        fc.pre(count > 1 || (count === 1 && told.name !== ""));
        expect(asStory(asPlain(told))).toEqual(told);
      }),
    );
  });

  it("serves a second question, and each link can be undone by itself", async () => {
    const app = await start("a", "b", "c");
    await writePart(app, toA, "name", "The outage");
    await linkNote(app, mine, note("b"));
    await linkNote(app, mine, note("c"));
    expect(await servesOf(app)).toEqual([note("a"), note("b"), note("c")]);
    expect(await titles(app, "b")).toEqual(["The outage"]);
    await unlinkNote(app, mine, note("a"));
    expect(await servesOf(app)).toEqual([note("b"), note("c")]);
    await app.undo.undo();
    expect(await servesOf(app)).toEqual([note("b"), note("c"), note("a")]);
    await app.undo.undo();
    expect(await servesOf(app)).toEqual([note("b"), note("a")]);
  });

  it("can be written before any question, and stays when the last one is unlinked", async () => {
    const app = await start("a");
    await writePart(app, { id: mine, serves: [] }, "name", "The outage");
    await linkNote(app, mine, note("a"));
    await unlinkNote(app, mine, note("a"));
    expect(await titles(app, "a")).toEqual([]);
    expect((await allAnswers(app.db)).map(({ id }) => id)).toEqual([mine]);
  });
});

describe("the search", () => {
  const found = async ({ db }: Rehearse, typed: string) => {
    const index = new SearchIndex(db, 1_000);
    await bringSearch(db, index, () => {});
    return index.find(parseQuery(typed), null, 100).notes;
  };

  it("finds a question by its answer, and shows the line where the words are", async () => {
    const app = await start("a", "b");
    await writePart(app, toA, "situation", "Our cache stampeded at noon.");
    await linkNote(app, mine, note("b"));
    expect(await found(app, "stampeded")).toEqual([note("a"), note("b")]);
    const { hits } = await readHits(app, [note("a")], "stampeded");
    expect(hits.get(note("a"))?.line).toEqual([
      { text: "You say: ", isMarked: false },
      { text: "Our cache ", isMarked: false },
      { text: "stampeded", isMarked: true },
      { text: " at noon.", isMarked: false },
    ]);
  });

  it("shows the note's own line where that has the words, or where none has", async () => {
    const app = await start("a");
    await writePart(app, toA, "text", "because of noon");
    const line = async (typed: string) =>
      (await readHits(app, [note("a")], typed)).hits
        .get(note("a"))
        ?.line?.map(({ text }) => text)
        .join("");
    expect(await line("because")).toBe("because");
    expect(await line("")).toBe("because");
    expect(await line("noon")).toBe("You say: because of noon");
  });

  it("finds it no more once it is unlinked or deleted", async () => {
    const app = await start("a", "b");
    await writePart(app, toA, "text", "stampeded");
    await linkNote(app, mine, note("b"));
    await unlinkNote(app, mine, note("a"));
    expect(await found(app, "stampeded")).toEqual([note("b")]);
    await deleteAnswer(app, mine);
    expect(await found(app, "stampeded")).toEqual([]);
  });

  it("offers questions to be linked that are not linked yet, and nothing else", async () => {
    const fact: Content = { kind: "fact", text: "A {{fact}}" };
    const app = await startApp(
      new Clock(),
      aDeck([aNote("a"), aNote("b"), aNote("c"), aNote("f", { content: fact })]),
    );
    const all = ["f", "a", "b", "c"].map(note);
    const offered = async (most: number) =>
      (await readQuestionsFound(app, all, "", [note("a")], most)).ids;
    expect(await offered(8)).toEqual([note("b"), note("c")]);
    expect(await offered(1)).toEqual([note("b")]);
  });
});

describe("the questions without an answer", () => {
  /** By deck, each with how many questions it has. */
  async function missing(app: Rehearse) {
    const [{ decks, answered }, asked] = [await readAnsweredDecks(app), await readAsked(app)];
    return Promise.all(
      decks.map(async (deck) => questionsOf(deck, await findOutline(app, deck), asked, answered)),
    );
  }

  it("are those of a deck that no answer serves, in the order of the deck", async () => {
    const app = await start("a", "b", "c");
    await writePart(app, { id: mine, serves: [note("b")] }, "text", "Because");
    const [deck] = await missing(app);
    expect(deck).toMatchObject({ of: 3, unanswered: [note("a"), note("c")] });
  });

  it("count nothing that is no question, or that was deleted", async () => {
    const fact: Content = { kind: "fact", text: "A {{fact}}" };
    const app = await startApp(
      new Clock(),
      aDeck([aNote("a"), aNote("b"), aNote("f", { content: fact })]),
    );
    await perform(app, { type: "remove", notes: [note("a")], removed: true });
    const [deck] = await missing(app);
    // Of three notes one is a fact and one is deleted.
    expect(deck).toMatchObject({ of: 1, unanswered: [note("b")] });
  });
});
