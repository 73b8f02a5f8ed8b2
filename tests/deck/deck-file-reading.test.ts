import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { deckFileText } from "#deck/deck-file.ts";
import { readDeckFile, seemsDeckFile } from "#deck/deck-file-reading.ts";
import { parseDeck } from "#deck/parse.ts";
import { anyDeck } from "../exchange/any-deck.ts";

const head = "id: mine\ntitle: Mine\nnotes:\n";
const good = "- key: good\n  kind: question\n  topic: t\n  prompt: Why?\n  points: because\n";

describe("a deck file", () => {
  it("is the deck that was written, to the last letter", () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const { text } = deckFileText(deck);
        expect(seemsDeckFile(text)).toBe(true);
        const read = readDeckFile(text);
        expect(read).toEqual({ type: "deck", deck: expect.anything(), left: [] });
        expect(read.type === "deck" && read.deck).toEqual(parseDeck(text, "x.yaml", "guide"));
      }),
      { numRuns: 200 },
    );
  });

  it.each(readdirSync("decks").filter((name) => name.endsWith(".yaml")))(
    "of the app is one that can be imported: %s",
    (name) => {
      const text = readFileSync(`decks/${name}`, "utf8");
      expect(seemsDeckFile(text)).toBe(true);
      const read = readDeckFile(text);
      expect(read).toEqual({ type: "deck", deck: expect.anything(), left: [] });
      const { notes } = parseDeck(text, name, "guide");
      expect(read.type === "deck" && read.deck.notes).toEqual(notes);
    },
  );

  it("is read as JSON too, which is YAML", () => {
    const file = {
      id: "mine",
      title: "Mine",
      guide: { title: "Guide", section: "One" },
      notes: [{ key: "a", kind: "action", topic: "t", action: "Call", prove: "a name" }],
    };
    const json = JSON.stringify(file, null, 2);
    expect(seemsDeckFile(json)).toBe(true);
    expect(readDeckFile(json)).toEqual({
      type: "deck",
      deck: parseDeck(stringify(file), "x.yaml", "guide"),
      left: [],
    });
  });

  it("that lacks its guide takes its title for it, and a note without a key gets one", () => {
    const read = readDeckFile(head + good.replace("key: good\n  ", ""));
    expect(read.type === "deck" && [read.deck.guide, read.deck.notes.map(({ id }) => id)]).toEqual([
      { title: "Mine", section: "Mine", year: null },
      ["mine/why"],
    ]);
  });

  it("is read without the notes that can be none, which it names", () => {
    const bad = '- key: bad\n  kind: question\n  topic: t\n  prompt: What?\n  points: ""\n';
    const odd = "- key: odd\n  kind: riddle\n  topic: t\n  prompt: What?\n";
    const read = readDeckFile(head + good + odd + bad);
    expect(read.type === "deck" && [read.deck.notes.length, read.left]).toEqual([
      1,
      [
        "Note 2 (odd) was left out. It is no question, pitfall, sequence, fact or action with all its texts.",
        "Note 3 (bad) was left out. Write at least one point.",
      ],
    ]);
  });

  it.each([
    ["id: mine\ntitle: Mine\nnotes: []\n", /holds no note that can be asked/],
    ["id: mine\ntitle: Mine\nnotes: [\n", /^This deck file was not read\. Line 3: /],
    ["id: mine\nnotes:\n- a\n", /no title/],
    ["title: Mine\nid: mine\n", /no list of notes/],
    ["[1, 2]", /^This deck file was not read\. Line 1: /],
    ['{"notes": [', /cannot be read/],
    [
      `${head}- key: a\n  kind: fact\n`,
      /holds no note that can be asked\. Note 1 \(a\) was left out/,
    ],
  ])("that cannot be read says why: %j", (text, reason) => {
    const read = readDeckFile(text);
    expect(read.type === "problem" && read.problem).toMatch(reason);
  });

  it("is not taken for a guide, nor a guide for one", () => {
    expect(seemsDeckFile("# Notes\n\ntitle: what is it?\n\nnotes: some\n")).toBe(false);
    expect(seemsDeckFile("term\tdefinition\n")).toBe(false);
  });

  // A million of each: tried anew from each place, they would take hours.
  it.each([
    ["blanks within a text", `id: a${" ".repeat(1_000_000)}b`],
    ["blanks and tabs", `id: a${" \t".repeat(1_000_000)}b`],
    ["blank lines", `id: >\n  a${"\n".repeat(1_000_000)}b`],
    ["comments", `id: a${" #".repeat(1_000_000)}`],
    ["quotes", `id: '${"''".repeat(1_000_000)}`],
    ["brackets", `id: [${"a, ".repeat(1_000_000)}[`],
    ["ends of brackets", `id: [${"] ".repeat(1_000_000)}b`],
    ["brackets in one another", `id: [${"[".repeat(500_000)}${"]".repeat(500_000)}]`],
    ["lists", `{"notes": ${"[".repeat(1_000_000)}`],
  ])("is refused where it has %s without end", (_, text) => {
    expect(readDeckFile(text).type).toBe("problem");
  });
});
