import { describe, expect, it } from "vitest";
import { type NoteBefore, previewOf } from "#app/note-preview.ts";
import type { Content } from "#model/note.ts";
import { aNote } from "../builders.ts";

const fact = (text: string): Content => ({ kind: "fact", text });
const question = (...points: string[]): Content => ({ kind: "question", prompt: "Why?", points });
const cardsOf = (content: Content, before: NoteBefore | null = null) =>
  previewOf(content, before).cards.map(({ face, is }) => `${face}: ${is}`);

describe("the preview of a note", () => {
  it("has each card as it will be asked", () => {
    const { cards, problem } = previewOf(fact("A {{shard}} holds {{ten}} "), null);
    expect(problem).toBeNull();
    expect(cards.map(({ ask }) => [ask.prompt, ask.points])).toEqual([
      ["A _____ holds ten", ["shard"]],
      ["A shard holds _____", ["ten"]],
    ]);
  });

  it("has none before anything is asked, and says why a note cannot say this", () => {
    expect(previewOf(question("x"), null)).toMatchObject({ problem: null });
    expect(previewOf({ kind: "question", prompt: " ", points: ["x"] }, null)).toMatchObject({
      cards: [],
      problem: "Write what is asked.",
    });
    expect(previewOf(question("x", " ", "x"), null).problem).toBe("Two points are the same.");
  });

  it("tells cards that are new, that were there before, and that are asked no more", () => {
    const before: NoteBefore = {
      note: aNote("a", { content: fact("A {{shard}} holds {{ten}}") }),
      asked: ["gap1", "gap2"],
      retired: ["gap3"],
    };
    const more = fact("A {{shard}} of {{a}} {{database}} holds {{ten}}");
    expect(cardsOf(more, before)).toEqual(["gap1: kept", "gap4: new", "gap5: new", "gap2: kept"]);
    expect(previewOf(fact("A {{shard}}"), before).gone).toEqual(["gap2"]);
  });

  it("has a gap keep its card when others come before it or go", () => {
    const before: NoteBefore = {
      note: aNote("a", { content: fact("A {{shard}} holds {{ten}}") }),
      asked: ["gap1", "gap2"],
      retired: [],
    };
    expect(cardsOf(fact("A shard holds {{ten}}"), before)).toEqual(["gap2: kept"]);
    expect(previewOf(fact("A shard holds {{ten}}"), before).gone).toEqual(["gap1"]);
    expect(cardsOf(fact("A {{part}} holds {{ten}}"), before)).toEqual(["gap1: kept", "gap2: kept"]);
    expect(cardsOf(fact("{{A}} {{shard}} holds {{ten}}"), before)).toEqual([
      "gap3: new",
      "gap1: kept",
      "gap2: kept",
    ]);
  });

  it("keeps points that are asked alone for as long as the note has them", () => {
    const before: NoteBefore = {
      note: aNote("a", { content: question("a", "b", "c") }),
      asked: ["recall", "point3"],
      retired: ["point1"],
    };
    expect(cardsOf(question("a", "b"), before)).toEqual(["recall: kept", "point1: back"]);
    expect(previewOf(question("a", "b"), before).gone).toEqual(["point3"]);
  });
});
