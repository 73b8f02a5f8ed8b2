import fc from "fast-check";
import { expect, it } from "vitest";
import { contentProblem, tidied } from "#deck/content-problem.ts";
import { parseDeck } from "#deck/parse.ts";
import { serialiseDeck } from "#deck/serialise.ts";
import type { Content } from "#model/note.ts";
import { aDeck, aNote } from "../builders.ts";

const question = (...points: string[]): Content => ({ kind: "question", prompt: "Why?", points });
const followed = (...followUps: string[]): Content => ({
  kind: "question",
  prompt: "Why?",
  points: ["so"],
  followUps,
});
const fact = (text: string): Content => ({ kind: "fact", text });

it.each<[string, Content, RegExp]>([
  ["no prompt", { kind: "question", prompt: " ", points: ["so"] }, /what is asked/],
  [
    "a prompt of 50,001 characters",
    { kind: "question", prompt: "x".repeat(50_001), points: ["so"] },
    /50000/,
  ],
  ["no point", question(" ", "\n"), /at least one point/],
  ["eight points", question("1", "2", "3", "4", "5", "6", "7", "8"), /at most 7 points/],
  ["a point twice", question("so", "so "), /the same/],
  ["a point of 5,001 characters", question("x".repeat(5_001)), /5000 characters/],
  ["a point of 1,001 words", question("x ".repeat(1_001)), /1000 words/],
  ["four follow-ups", followed("a?", "b?", "c?", "d?"), /at most 3 follow-ups/],
  ["a follow-up twice", followed("Why?", "Why? "), /the same/],
  ["a follow-up of 201 characters", followed("x".repeat(201)), /200 characters/],
  ["two items", { kind: "sequence", prompt: "Order?", items: ["a", "b"] }, /at least 3/],
  ["no gap", fact("A shard holds ten"), /\{\{gap\}\}/],
  ["five gaps", fact("{{a}}{{b}}{{c}}{{d}}{{e}}"), /at most 4 gaps/],
  ["an empty gap", fact("A shard holds {{ }}"), /empty/],
  ["an open gap", fact("A {{shard}} holds {{ten"), /not closed/],
])("a note cannot have %s", (_, content, sentence) => {
  expect(contentProblem(tidied(content))).toMatch(sentence);
});

it("a note can say what a deck file can, and nothing else", () => {
  const word = fc.constantFrom("", " ", "a", "b", "é", "مرحبا", "🧭", "x".repeat(5_001));
  const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));
  const points = fc.array(text, { maxLength: 9 });
  const gap = fc.constantFrom("{{", "}}", "a", " ", "{{gap}}", "{{ }}", "{{b c}}");
  const content = fc.oneof<fc.Arbitrary<Content>[]>(
    fc.record({ kind: fc.constant("question"), prompt: text, points }),
    fc.record({
      kind: fc.constant("question"),
      prompt: text,
      points,
      followUps: fc.array(text, { maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant("pitfall"), mistake: text, better: points, why: points }),
    fc.record({ kind: fc.constant("sequence"), prompt: text, items: points }),
    fc.record({ kind: fc.constant("action"), action: text, prove: points }),
    fc.array(gap, { maxLength: 7 }).map((parts) => fact(parts.join(""))),
  );
  fc.assert(
    fc.property(content, (said) => {
      const file = serialiseDeck(aDeck([aNote("a", { content: tidied(said) })]));
      const fits = contentProblem(tidied(said)) === null;
      if (fits) expect(parseDeck(file, "deck", "guide").notes[0]?.content).toEqual(tidied(said));
      else expect(() => parseDeck(file, "deck", "guide")).toThrow();
    }),
    { numRuns: 300 },
  );
});
