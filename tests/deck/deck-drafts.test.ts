import { expect, it } from "vitest";
import { deckWith, readingOfDeck } from "#deck/deck-drafts.ts";
import { deckFromReading } from "#deck/from-reading.ts";
import { deckId, noteId } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import { aDeck, aNote } from "../builders.ts";

const contents: Record<string, Content> = {
  question: { kind: "question", prompt: "Why?", points: ["a", "b"], answer: "a, and **b**" },
  pitfall: { kind: "pitfall", mistake: "Rambles", better: ["Stops.", "Asks."], why: ["It bores."] },
  action: { kind: "action", action: "Write it down", prove: ["Tell it"], when: "Week 1" },
  fact: { kind: "fact", text: "A {{gap}}" },
  order: { kind: "sequence", prompt: "Order?", items: ["1", "2", "3"] },
};
const deck = aDeck(
  Object.entries(contents).map(([key, content]) => aNote(key, { content, section: "One › Two" })),
);

it("a deck can be looked over as a guide's notes are, and is the same when it is kept", () => {
  const { reading, beyond } = readingOfDeck(
    deck,
    new Map([[noteId(deckId("deck"), "action"), 12]]),
  );
  expect(reading.notes.map(({ kind, section, line }) => [kind, section, line])).toEqual([
    ["question", ["One", "Two"], 1],
    ["pitfall", ["One", "Two"], 2],
    ["action", ["One", "Two"], 12],
  ]);
  const kept = deckWith(deckFromReading(reading), beyond);
  expect(kept.notes.map(({ content, section }) => [content, section])).toEqual(
    Object.values(contents).map((content) => [content, "One › Two"]),
  );
  expect(kept.notes.map(({ id }) => id)).toEqual([
    "deck/why",
    "deck/rambles",
    "deck/write-it-down",
    "deck/fact",
    "deck/order",
  ]);
});

it("notes that are added under a key that is taken get one of their own", () => {
  const both = deckWith(
    aDeck([aNote("a", { id: noteId(deckId("other"), "a"), deck: deckId("other") })], "other"),
    [aNote("a"), aNote("b")],
  );
  expect(both.notes.map(({ id, deck: of }) => [id, of])).toEqual([
    ["other/a", "other"],
    ["other/a-2", "other"],
    ["other/b", "other"],
  ]);
});
