import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deckAsRead } from "#deck/as-read.ts";
import { readHtml } from "#document/read-html.ts";
import { deckTable } from "#exchange/deck-table.ts";
import { deckFromTable } from "#exchange/table-deck.ts";
import { previewTable } from "#exchange/table-preview.ts";
import type { Deck } from "#model/deck.ts";
import { deviceId } from "#model/ids.ts";
import { aDeck, aNote, now } from "../builders.ts";
import { anyDeck } from "./any-deck.ts";
import { starterDecks } from "./starters.ts";

/** What comes back of a deck that was written as a table, by the mapping that is guessed. */
const throughTable = (deck: Deck, format: "csv" | "tsv") => {
  const { text } = deckTable(deck, format);
  return deckFromTable(text, previewTable(text).guess, readHtml);
};

describe.each(["csv", "tsv"] as const)("a deck that was saved as %s", (format) => {
  it("comes back with the same notes under the same ids, whatever they say", () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const { deck: read, problems } = throughTable(deck, format);
        expect(problems).toEqual([]);
        expect(read.notes).toEqual(deck.notes);
        expect([read.id, read.title]).toEqual([deck.id, deck.title]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(starterDecks.map((deck) => [deck.id, deck] as const))("comes back: %s", (_, deck) => {
    const { deck: read, problems } = throughTable(deck, format);
    expect(problems).toEqual([]);
    expect(read.notes).toEqual(deck.notes);
  });
});

it("is not taken for HTML where a note speaks of tags", () => {
  const content = {
    kind: "question",
    prompt: "What does <b>this</b><br> show?",
    points: ["&lt; is a sign", "the rest"],
  } as const;
  const deck = aDeck([aNote("tags", { content })]);
  expect(throughTable(deck, "csv").deck.notes.map((note) => note.content)).toEqual([content]);
});

it("holds notes in the user's own wording, and none that the guide no longer has", () => {
  const changed = { at: now, counter: 0, device: deviceId("one") };
  const own = { kind: "question", prompt: "In my words?", points: ["yes"] } as const;
  const deck = aDeck([
    aNote("mine", { edit: { content: own, changed } }),
    aNote("back", { edit: { content: null, changed } }),
    aNote("gone", { retired: true }),
  ]);
  const { notes } = throughTable(deck, "csv").deck;
  expect(notes).toEqual(deckAsRead(deck).notes);
  expect(notes.map(({ id, content }) => [id, content])).toEqual([
    ["deck/mine", own],
    ["deck/back", { kind: "question", prompt: "Why back?", points: ["because"] }],
  ]);
});
