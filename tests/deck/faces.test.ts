import { describe, expect, it } from "vitest";
import { ask, readThrough } from "#deck/ask.ts";
import { facesOf, introductionRound } from "#deck/faces.ts";
import type { Content, Face } from "#model/note.ts";

const pitfall: Content = {
  kind: "pitfall",
  mistake: "Lists tools",
  better: ["States the guarantee"],
  why: ["Tools change"],
};
const fact: Content = { kind: "fact", text: "From {{$165K}} to {{ $185K }}." };
const sequence: Content = {
  kind: "sequence",
  prompt: "Put them in order",
  items: ["one", "two", "three"],
};
const action: Content = { kind: "action", action: "Write it down", prove: ["Tell it"] };

describe("a note has", () => {
  it.each<[string, Content, string[]]>([
    ["one card for a question", { kind: "question", prompt: "Why?", points: ["so"] }, ["recall"]],
    ["two for a pitfall, the strong behaviour first", pitfall, ["fix", "spot"]],
    ["one for a sequence", sequence, ["order"]],
    ["one for each gap of a fact", fact, ["gap1", "gap2"]],
    ["one for an action", action, ["evidence"]],
  ])("%s", (_, content, faces) => {
    expect(facesOf(content)).toEqual(faces);
  });
});

describe("a card asks", () => {
  it("what a strong candidate would do, and shows why with the answer", () => {
    expect(ask(pitfall, "fix")).toMatchObject({
      prompt: "Lists tools",
      points: ["States the guarantee"],
      alongside: { lines: ["Tools change"] },
    });
  });

  it("what is wrong, and shows the strong behaviour with the answer", () => {
    expect(ask(pitfall, "spot")).toMatchObject({
      points: ["Tools change"],
      alongside: { lines: ["States the guarantee"] },
    });
  });

  it("for one gap, and shows the others filled", () => {
    expect(ask(fact, "gap2")).toMatchObject({ prompt: "From $165K to _____.", points: ["$185K"] });
  });

  it("for the items in order", () => {
    expect(ask(sequence, "order")).toMatchObject({
      points: ["one", "two", "three"],
      inOrder: true,
    });
  });

  it("nothing about a gap that is not there", () => {
    expect(() => ask(fact, "gap3")).toThrow(RangeError);
  });
});

describe("a point that is asked alone", () => {
  const question: Content = {
    kind: "question",
    prompt: "Why partition?\n\n```sql\nselect 1\n```",
    points: ["scale", "order", "isolation"],
    answer: "For **scale**, and more.",
  };

  it("is asked for with the same prompt, and the other points are given", () => {
    expect(ask(question, "point2")).toEqual({
      ...ask(question, "recall"),
      task: "What is missing from this answer?",
      others: ["scale", "isolation"],
      points: ["order"],
    });
  });

  it("is one of what a strong candidate would do, and why is shown with the answer", () => {
    const several: Content = { ...pitfall, better: ["States the guarantee", "Names its price"] };
    expect(ask(several, "point1")).toMatchObject({
      prompt: "Lists tools",
      others: ["Names its price"],
      points: ["States the guarantee"],
      alongside: { lines: ["Tools change"] },
    });
  });

  it("is one of the evidence for an action", () => {
    const several: Content = { ...action, prove: ["Tell it", "Show it"] };
    expect(ask(several, "point2")).toMatchObject({
      prompt: "Write it down",
      others: ["Tell it"],
      points: ["Show it"],
    });
  });

  it.each<[string, Content, Face]>([
    ["a point that is not there", question, "point4"],
    ["the only point of an answer", action, "point1"],
    ["an item of a sequence", sequence, "point1"],
    ["a gap", fact, "point1"],
  ])("is never %s", (_, content, face) => {
    expect(() => ask(content, face)).toThrow(RangeError);
  });

  it("is not a face that a note has by itself", () => {
    expect(facesOf(question)).toEqual(["recall"]);
  });
});

it("a fact is read as a whole sentence", () => {
  expect(readThrough(fact)).toMatchObject({ prompt: "From $165K to $185K.", points: [] });
});

it("introduces one card of each note first and the evidence for actions last", () => {
  expect(
    (["recall", "fix", "order", "gap1", "spot", "gap2", "evidence"] as const).map(
      introductionRound,
    ),
  ).toEqual([0, 0, 0, 0, 1, 1, 2]);
});
