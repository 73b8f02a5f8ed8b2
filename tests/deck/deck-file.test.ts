import fc from "fast-check";
import { expect, it } from "vitest";
import { deckFileText } from "#deck/deck-file.ts";
import { parseDeck } from "#deck/parse.ts";
import { deviceId } from "#model/ids.ts";
import { aDeck, aNote, now } from "../builders.ts";
import { anyDeck } from "../exchange/any-deck.ts";
import { starterDecks } from "../exchange/starters.ts";

const changed = { at: now, counter: 0, device: deviceId("one") };

it("a deck file reads as a person would write it", () => {
  const deck = aDeck([
    aNote("a", {
      content: {
        kind: "question",
        prompt: "Why: a?",
        points: ["so", "yes", "# 1"],
        answer: "So.\n\n- it is\n  - deep",
      },
      section: "Elsewhere",
      disputed: [
        { says: "Yes", section: "One" },
        { says: "2", section: "Two" },
      ],
    }),
    aNote("b", { content: { kind: "pitfall", mistake: "Rambles", better: ["Stops"], why: [] } }),
  ]);
  expect(deckFileText(deck)).toEqual({
    text: `id: deck
title: Deck
guide:
  title: Guide
  section: Section
  year: 2026
notes:
  - key: a
    kind: question
    topic: topic
    section: Elsewhere
    prompt: "Why: a?"
    points:
      - so
      - "yes"
      - "# 1"
    answer: |-
      So.

      - it is
        - deep
    disputed:
      - says: "Yes"
        section: One
      - says: "2"
        section: Two
  - key: b
    kind: pitfall
    topic: topic
    mistake: Rambles
    better:
      - Stops
`,
    left: [],
  });
});

it("any deck is the same when its file is read", () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      const { text, left } = deckFileText(deck);
      expect(left).toEqual([]);
      expect(parseDeck(text, "x.yaml", "guide")).toEqual(deck);
    }),
    { numRuns: 2_000 },
  );
});

it.each(starterDecks.map((deck) => [deck.id, deck] as const))("so is %s", (_, deck) => {
  expect(parseDeck(deckFileText(deck).text, "x.yaml", "starter")).toEqual(deck);
});

it("any text is the same when its file is read", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 3 }),
        fc.constantFrom("\n", " ", ": ", " #", "a"),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => parts.join("").trim())
    .filter((each) => each !== "");
  fc.assert(
    fc.property(text, (prompt) => {
      const content = { kind: "question", prompt, points: ["a"] } as const;
      const deck = aDeck([aNote("a", { content })]);
      expect(parseDeck(deckFileText(deck).text, "x.yaml", "guide")).toEqual(deck);
    }),
    { numRuns: 2_000 },
  );
});

it("a note that was added by hand, and stands in no section, comes back in its deck's", () => {
  const deck = aDeck([{ ...aNote("a"), section: "" }]);
  const { text, left } = deckFileText(deck);
  expect(left).toEqual([]);
  const [note] = parseDeck(text, "x.yaml", "guide").notes;
  expect(note?.section).toBe(deck.guide.section);
});

it("what a deck file cannot say is told: the guide's wording, what is no note, a long description", () => {
  const own = { kind: "question", prompt: "Mine?", points: ["yes"] } as const;
  const deck = {
    ...aDeck([
      aNote("mine", { edit: { content: own, changed } }),
      aNote("gone", { retired: true }),
      aNote("empty", { content: { kind: "question", prompt: "Nothing?", points: [] } }),
    ]),
    about: "x".repeat(201),
  };
  const { text, left } = deckFileText(deck);
  expect(parseDeck(text, "x.yaml", "guide").notes).toEqual([aNote("mine", { content: own })]);
  expect(left).toEqual([
    "“Nothing?” was left out. Write at least one point.",
    "One note is in your own words; what the guide says there is not in the file.",
    "What the deck is about was cut at 200 characters.",
  ]);
});
