import { describe, expect, it } from "vitest";
import { editDrafts } from "#deck/draft-edits.ts";
import type { Draft } from "#model/draft.ts";

const question = (prompt: string, ...points: string[]): Draft => ({
  kind: "question",
  prompt,
  topic: "t",
  section: ["s"],
  line: 1,
  answer: points.join(" "),
  points,
});
const [a, b] = [question("A?", "a1", "a2", "a3"), question("B?", "b1")];

describe("a person who looks over a guide's notes may", () => {
  it("drop one", () => {
    expect(editDrafts([a, b], { type: "dropped", at: 0 })).toEqual([b]);
  });

  it("reword what it asks and its points", () => {
    const edit = {
      type: "reworded",
      at: 1,
      asked: " New? ",
      points: ["x", " ", "x", "y "],
    } as const;
    expect(editDrafts([a, b], edit)).toEqual([
      a,
      { ...b, prompt: "New?", points: ["x", "y"], asRead: b },
    ]);
  });

  it("not leave it without a question or an answer", () => {
    expect(editDrafts([a], { type: "reworded", at: 0, asked: " ", points: [""] })).toMatchObject([
      a,
    ]);
  });

  it("merge it with the next: what that asked becomes part of the answer", () => {
    const [merged, ...rest] = editDrafts([a, b], { type: "merged with next", at: 0 });
    expect(rest).toEqual([]);
    expect(merged).toMatchObject({
      prompt: "A?",
      points: ["a1", "a2", "a3", "b1"],
      answer: "a1 a2 a3\n\nB?\n\nb1",
    });
  });

  it("split it: the first point of the second half becomes its question", () => {
    const halves = editDrafts([a], { type: "split", at: 0, point: 1 });
    expect(halves).toMatchObject([
      { prompt: "A?", points: ["a1"] },
      { prompt: "a2", points: ["a3"] },
    ]);
  });

  it("switch its kind and back without losing what it says", () => {
    const pitfall = editDrafts([a], { type: "switched", at: 0, kind: "pitfall" });
    expect(pitfall).toMatchObject([{ kind: "pitfall", mistake: "A?", better: "a1 a2 a3" }]);
    expect(editDrafts(pitfall, { type: "switched", at: 0, kind: "question" })).toMatchObject([a]);
    expect(editDrafts([a], { type: "switched", at: 0, kind: "action" })).toMatchObject([
      { action: "A?" },
    ]);
  });

  it.each([
    { type: "dropped", at: 2 },
    { type: "merged with next", at: 1 },
    { type: "split", at: 1, point: 1 },
    { type: "split", at: 0, point: 0 },
  ] as const)("do nothing that does not fit: %o", (edit) => {
    expect(editDrafts([a, b], edit)).toEqual([a, b]);
  });
});
