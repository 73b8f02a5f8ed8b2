import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deckFromReading } from "#deck/from-reading.ts";
import { parseDeck } from "#deck/parse.ts";
import { serialiseDeck } from "#deck/serialise.ts";
import { slugOf } from "#deck/slug.ts";
import type { Draft, Reading } from "#model/draft.ts";
import { aDeck, aNote } from "../builders.ts";

const place = { topic: "Basics", section: ["Part 1", "Basics"], line: 3 };
const notes: Draft[] = [
  {
    kind: "question",
    prompt: "What's the output?\n\n```js\nlet a = '{{x}}';\n```",
    answer: "**1**, as\n\n- a\n- b",
    points: ["1"],
    ...place,
  },
  {
    kind: "question",
    prompt: "What's the output?\n\n```js\nlet a = '{{x}}';\n```",
    answer: "another",
    points: ["another"],
    ...place,
  },
  {
    kind: "pitfall",
    mistake: "Rambles: on and on",
    better: "Stops. Asks.",
    why: "",
    answer: "Stops. Asks.",
    points: ["Stops.", "Asks."],
    ...place,
  },
  {
    kind: "pitfall",
    mistake: "# not a comment",
    better: "yes",
    why: "It is long. Too long.",
    answer: "yes",
    points: ["yes"],
    ...place,
  },
  {
    kind: "action",
    action: "Write it down",
    when: "Week 1",
    answer: "Write it down",
    points: ["Write it down"],
    ...place,
    section: [],
  },
];
const reading: Reading = { title: "Fragen für das Gespräch", notes, skipped: [] };

describe("the deck of a guide", () => {
  it("has a note for each draft, with its heading path and a key made from what it asks", () => {
    const deck = deckFromReading(reading);
    expect(deck.id).toBe("fragen-fur-das-gesprach");
    expect(deck.notes.map((note) => [note.id.split("/")[1], note.section])).toEqual([
      ["whats-the-output-js-let-a-x", "Part 1 › Basics"],
      ["whats-the-output-js-let-a-x-2", "Part 1 › Basics"],
      ["rambles-on-and-on", "Part 1 › Basics"],
      ["not-a-comment", "Part 1 › Basics"],
      ["write-it-down", "Fragen für das Gespräch"],
    ]);
  });

  it("is the same when its file is read", () => {
    const deck = deckFromReading(reading);
    expect(parseDeck(serialiseDeck(deck), "x.yaml", "guide")).toEqual(deck);
  });
});

it("a deck of all kinds is the same when its file is read", () => {
  const deck = aDeck([
    aNote("fact", { content: { kind: "fact", text: "A {{gap: with}} #marks" } }),
    aNote("order", { content: { kind: "sequence", prompt: "yes", items: ["1", "2", "no"] } }),
    aNote("both", {
      disputed: [
        { says: "a", section: "b" },
        { says: "c", section: "d" },
      ],
    }),
  ]);
  expect(parseDeck(serialiseDeck(deck), "x.yaml", "guide")).toEqual(deck);
});

it.each([
  ["What is a Closure?", "what-is-a-closure"],
  ["Don't panic", "dont-panic"],
  ["C++ & C#", "c-c"],
  ["x".repeat(80), "x".repeat(50)],
])("the key of %j is %s", (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

it("a text without Latin letters has a key too, the same each time", () => {
  expect(slugOf("什么是闭包？")).toMatch(/^text-[0-9a-z]+$/);
  expect(slugOf("什么是闭包？")).toBe(slugOf("什么是闭包？"));
  expect(slugOf("什么是闭包？")).not.toBe(slugOf("什么是原型？"));
});

it("any text comes back from a deck file as it was", () => {
  const part = fc.constantFrom(
    ...[" ", "\n", "\n\n", "\t", "a", "- ", "# ", ": ", "'", '"', ">", "|", "```\n", "    x", "é"],
    ...[
      "\u0085",
      "\u2028",
      "\ufeff",
      "\u0007",
      "{",
      "%",
      "@",
      "\\",
      "\r",
      "long ".repeat(30),
      "---\n",
    ],
  );
  const anyText = fc
    .array(part, { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join("").trim())
    .filter((text) => text !== "");
  fc.assert(
    fc.property(anyText, (text) => {
      const content = { kind: "question", prompt: text, points: ["a"], answer: text } as const;
      const deck = aDeck([aNote("a", { content })]);
      expect(parseDeck(serialiseDeck(deck), "x.yaml", "guide")).toEqual(deck);
    }),
    { numRuns: 5_000 },
  );
});
