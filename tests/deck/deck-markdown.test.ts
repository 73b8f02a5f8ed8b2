import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deckMarkdown } from "#deck/deck-markdown.ts";
import { readDocument } from "#document/read.ts";
import { askedBy, type Draft } from "#model/draft.ts";
import { askedIn, type Content, type Note } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { german } from "#words/german.ts";
import { speak } from "#words/words.ts";
import { aDeck, aNote } from "../builders.ts";
import { anyDeck } from "../exchange/any-deck.ts";
import { starterDecks } from "../exchange/starters.ts";

const contents: Record<string, Content> = {
  why: { kind: "question", prompt: "Why?", points: ["one", "two\nlines"] },
  code: {
    kind: "question",
    prompt: "What does it print?\n\n```js\nf(1);\n```",
    points: ["Nothing."],
    answer: "Nothing.\n\n## Because\n\n```md\n# a\n```",
  },
  own: { kind: "question", prompt: "Name it", points: ["my words"], answer: "The guide's." },
  order: { kind: "sequence", prompt: "In which order?", items: ["a", "b", "c"] },
  fact: { kind: "fact", text: "A shard holds {{ten}} or {{more}}." },
  action: { kind: "action", action: "Write it down", prove: ["Tell it"], when: "Week 1" },
  todo: { kind: "action", action: "Read the blog", prove: ["Read the blog"] },
  pitfall: { kind: "pitfall", mistake: "Rambles", better: ["Stops", "Asks"], why: ["a | b"] },
};

it("a deck is laid out by topic, with its mistakes and what is disputed behind", () => {
  const notes = Object.entries(contents).map(([key, content]) => aNote(key, { content }));
  const disputed = [
    { says: "Yes", section: "One" },
    { says: "No", section: "Two" },
  ];
  const deck = aDeck([
    ...notes,
    aNote("last", { topic: "Other", disputed }),
    aNote("x", { retired: true }),
  ]);
  expect(deckMarkdown({ ...deck, about: "All of it." })).toBe(`# Deck

All of it.

*From: Guide, 2026*

## topic

- A shard holds **ten** or **more**.

- [ ] Week 1: Write it down
  - Tell it
- [ ] Read the blog

### Why?

- one
- two
  lines

### What does it print?

\`\`\`js
f(1);
\`\`\`

**Answer:**

Nothing.

#### Because

\`\`\`md
# a
\`\`\`

### Q: Name it

- my words

The guide's.

### In which order?

1. a
2. b
3. c

## Other

### Why last?

- because

## Mistakes to avoid

### topic

#### Rambles

| Why |
| --- |
| a \\| b |

**Instead:**

- Stops
- Asks

## Where the guide contradicts itself

> Why last?
>
> - Yes (One)
> - No (Two)
`);
});

it("the reader of guides finds in it all questions, orders, mistakes and actions of the starter decks, word for word", () => {
  for (const deck of starterDecks) {
    const { title, notes } = readDocument({ text: deckMarkdown(deck), format: "markdown" });
    expect(title).toBe(deck.title);
    const written = deck.notes.filter(({ content }) => content.kind !== "fact");
    expect(new Set(notes.map(draftSaid))).toEqual(new Set(written.map(noteSaid)));
  }
});

describe("in German", () => {
  beforeAll(() => speak("de", german));
  afterAll(() => speak("en"));

  it("a deck is laid out under German headings, which the reader of guides knows as well", () => {
    for (const deck of starterDecks) {
      const text = deckMarkdown(deck);
      expect(text).not.toMatch(/^(?:\*\*Instead|\| Why|## Mistakes)/m);
      const written = deck.notes.filter(({ content }) => content.kind !== "fact");
      const { notes } = readDocument({ text, format: "markdown" });
      expect(new Set(notes.map(draftSaid))).toEqual(new Set(written.map(noteSaid)));
    }
    const { code } = contents as { code: Content };
    const text = deckMarkdown(aDeck([aNote("code", { content: code })]));
    expect(readDocument({ text, format: "markdown" }).notes.map(askedBy)).toEqual([
      "What does it print?\n\n```js\nf(1);\n```",
    ]);
  });
});

/** What is asked, of what topic, and the points that answer it. */
const draftSaid = (draft: Draft): string =>
  JSON.stringify([askedBy(draft), draft.topic, draft.points]);
const noteSaid = ({ content, topic }: Note): string =>
  JSON.stringify([askedIn(content), topic, pointsIn(content)]);

function pointsIn(content: Content): readonly string[] {
  switch (content.kind) {
    case "question":
      return content.points;
    case "pitfall":
      return content.better;
    case "sequence":
      return content.items;
    case "action":
      return content.prove;
    case "fact":
      return [];
    default:
      return assertUnreachable(content);
  }
}

it("the whole answer of a question comes back, with its code and its headings one below another", () => {
  const { code, why } = contents as { code: Content; why: Content };
  const deck = aDeck([aNote("code", { content: code }), aNote("why", { content: why })]);
  const { notes } = readDocument({ text: deckMarkdown(deck), format: "markdown" });
  expect(notes.map((note) => [askedBy(note), note.answer])).toEqual([
    ["What does it print?\n\n```js\nf(1);\n```", "Nothing.\n\n#### Because\n\n```md\n# a\n```"],
    ["Why?", "- one\n- two lines"],
  ]);
});

it("any deck can be written, and what was written can be read", () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      const text = deckMarkdown(deck);
      expect(text.startsWith("# ")).toBe(true);
      expect(() => readDocument({ text, format: "markdown" })).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
