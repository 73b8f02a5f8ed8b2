import { expect, it } from "vitest";
import { writePart } from "#app/answers.ts";
import { perform } from "#app/notes-acts.ts";
import { readAnswersFound } from "#app/search-answers.ts";
import { answerId, deckId, noteId } from "#model/ids.ts";
import { Clock, questions, startApp } from "./environment.ts";

const a = noteId(deckId("deck"), "a");

it("a story that answers no question is found by its words, as they are begun and misspelt too", async () => {
  const { db, ...app } = await startApp(new Clock(), questions("a"));
  const story = { id: answerId("story"), serves: [] };
  await writePart({ db, ...app }, story, "name", "Xylophonist alone");
  await writePart({ db, ...app }, story, "situation", "The orchestra had left.");
  const ids = async (typed: string) => (await readAnswersFound(db, typed)).map(({ id }) => id);
  expect(await ids("xylo")).toEqual(["story"]);
  expect(await ids("orchestra xylophonst")).toEqual(["story"]);
  expect(await ids("xylophonist missing")).toEqual([]);
  expect(await ids("topic:xylophonist")).toEqual([]);
  expect(await ids("is:due xylophonist")).toEqual([]);
  expect(await ids("")).toEqual([]);
  const [found] = await readAnswersFound(db, "alone");
  expect(found?.title).toEqual([
    { text: "Xylophonist ", isMarked: false },
    { text: "alone", isMarked: true },
  ]);
});

it("an answer to a question is found with that, and by itself once the question is deleted", async () => {
  const app = await startApp(new Clock(), questions("a"));
  await writePart(app, { id: answerId("mine"), serves: [a] }, "text", "It depends.");
  expect(await readAnswersFound(app.db, "depends")).toEqual([]);
  await perform(app, { type: "remove", notes: [a], removed: true });
  expect(await readAnswersFound(app.db, "depends")).toMatchObject([{ id: "mine" }]);
});
