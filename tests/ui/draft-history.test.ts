import { expect, it } from "vitest";
import type { Draft } from "#model/draft.ts";
import {
  type DraftAct,
  type DraftHistory,
  historyOf,
  stepHistory,
} from "#ui/notes/draft-history.ts";

const aDraft = (prompt: string, points = ["one", "two", "three"]): Draft => ({
  kind: "question",
  prompt,
  topic: "topic",
  section: ["Section"],
  line: 1,
  answer: points.join(" "),
  points,
});

const prompts = ({ drafts }: DraftHistory) =>
  drafts.map((draft) => (draft.kind === "question" ? draft.prompt : draft.kind));
const after = (history: DraftHistory, ...acts: DraftAct[]) => acts.reduce(stepHistory, history);
const three = () => historyOf(["a", "b", "c"].map((prompt) => aDraft(prompt)));
const drop = (id: number): DraftAct => ({ type: "edited", id, edit: { type: "dropped" } });
const type = (id: number, asked: string): DraftAct => ({
  type: "edited",
  id,
  edit: { type: "reworded", asked, points: ["one"] },
});
const undo: DraftAct = { type: "undone" };

it("knows a note wherever it has moved", () => {
  const history = after(three(), drop(0), drop(2));
  expect(prompts(history)).toEqual(["b"]);
  expect(history.ids).toEqual([1]);
});

it("takes back every edit, the last one first", () => {
  const history = after(three(), drop(0), {
    type: "edited",
    id: 1,
    edit: { type: "split", point: 1 },
  });
  expect(history.drafts).toHaveLength(3);
  expect(new Set(history.ids).size).toBe(3);
  expect(prompts(after(history, undo))).toEqual(["b", "c"]);
  expect(prompts(after(history, undo, undo))).toEqual(["a", "b", "c"]);
  expect(after(history, undo, undo, undo).drafts).toHaveLength(3);
});

it("takes back what was typed in one go as one edit", () => {
  const typed = after(three(), { type: "opened", id: 1 }, type(1, "b!"), type(1, "b!!"));
  expect(prompts(typed)).toEqual(["a", "b!!", "c"]);
  expect(typed.revision).toBe(0);
  expect(prompts(after(typed, undo))).toEqual(["a", "b", "c"]);
});

it("takes back what was typed in two notes in two steps", () => {
  const typed = after(
    three(),
    { type: "opened", id: 0 },
    type(0, "a!"),
    { type: "opened", id: 1 },
    type(1, "b!"),
  );
  expect(prompts(after(typed, undo))).toEqual(["a!", "b", "c"]);
});

it("gives the merged note the place and name of the first", () => {
  const history = after(three(), { type: "edited", id: 0, edit: { type: "merged with next" } });
  expect(prompts(history)).toEqual(["a", "c"]);
  expect(history.ids).toEqual([0, 2]);
});

it("closes the editor of a note that is dropped", () => {
  expect(after(three(), { type: "opened", id: 1 }, drop(1)).editing).toBeNull();
});
