import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WordRun, wordingChange, wordRuns } from "#deck/wording-change.ts";
import type { Content } from "#model/note.ts";

const question = (prompt: string, points: readonly string[], answer?: string): Content => ({
  kind: "question",
  prompt,
  points,
  ...(answer !== undefined && { answer }),
});

/** What one of the two texts says. */
const without = (runs: readonly WordRun[], left: WordRun["is"]): string =>
  runs
    .filter((run) => run.is !== left)
    .map(({ text }) => text)
    .join("");

describe("what was changed of a note", () => {
  it("is told by parts, and of those that are the same nothing", () => {
    const before = question("Why partition?", ["Load", "Size"], "Since one machine is too small.");
    const after = question("Why shard?", ["Load", "Size"]);
    expect(wordingChange(before, after)).toEqual([
      {
        part: "asked",
        runs: [
          { text: "Why ", is: "kept" },
          { text: "partition", is: "gone" },
          { text: "shard", is: "added" },
          { text: "?", is: "kept" },
        ],
      },
      { part: "answer", runs: [{ text: "Since one machine is too small.", is: "gone" }] },
    ]);
  });

  it("keeps the points of a list on lines of their own", () => {
    const pitfall = (better: string[], why: string[]): Content => ({
      kind: "pitfall",
      mistake: "m",
      better,
      why,
    });
    expect(wordingChange(pitfall(["a", "b"], ["w"]), pitfall(["a", "c", "b"], ["w"]))).toEqual([
      {
        part: "points",
        runs: [
          { text: "a\n", is: "kept" },
          { text: "c\n", is: "added" },
          { text: "b", is: "kept" },
        ],
      },
    ]);
  });

  it("tells of follow-ups that were added or left out", () => {
    const asked: Content = {
      kind: "question",
      prompt: "Why?",
      points: ["x"],
      followUps: ["Cost?"],
    };
    expect(wordingChange(question("Why?", ["x"]), asked)).toEqual([
      { part: "followUps", runs: [{ text: "Cost?", is: "added" }] },
    ]);
    expect(wordingChange(asked, question("Why?", ["x"]))).toEqual([
      { part: "followUps", runs: [{ text: "Cost?", is: "gone" }] },
    ]);
  });

  it("is nothing where nothing was", () => {
    const fact: Content = { kind: "fact", text: "A {{shard}}" };
    expect(wordingChange(fact, { ...fact })).toEqual([]);
  });
});

describe("the runs of two texts", () => {
  it("are both texts, put together again, whatever these are", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.lorem({ maxCount: 40 }));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordRuns(before, after);
        expect(without(runs, "added")).toBe(before);
        expect(without(runs, "gone")).toBe(after);
      }),
    );
  });

  it("tell words together that changed one behind the other", () => {
    expect(wordRuns("technical depth\nlast", "my own words\nlast")).toEqual([
      { text: "technical depth", is: "gone" },
      { text: "my own words", is: "added" },
      { text: "\nlast", is: "kept" },
    ]);
  });

  it("are the whole texts where these have next to nothing in common", () => {
    const many = (word: string) => Array.from({ length: 300 }, (_, at) => `${word}${at}`).join(" ");
    // 300 words of each are others: 600 changes, and 400 are followed at most.
    const runs = wordRuns(many("a"), many("b"));
    expect(runs).toEqual([
      { text: many("a"), is: "gone" },
      { text: many("b"), is: "added" },
    ]);
  });
});
