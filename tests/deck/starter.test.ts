import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { facesOf } from "#deck/faces.ts";
import { parseDeck } from "#deck/parse.ts";
import type { Note } from "#model/note.ts";
import { figures } from "./figures.ts";

const files = readdirSync("decks").filter((file) => file.endsWith(".yaml"));
const decks = files.map((file) => ({
  file,
  deck: parseDeck(readFileSync(`decks/${file}`, "utf8"), `decks/${file}`),
}));
const notes = decks.flatMap(({ deck }) => deck.notes);
const cards = notes.flatMap((note) => facesOf(note.content).map((face) => ({ note, face })));
const noteById = new Map<string, Note>(notes.map((note) => [note.id, note]));

const notesOf = (name: string) =>
  decks.find(({ deck }) => deck.id.endsWith(`-${name}`))?.deck.notes ?? [];

describe("the starter decks", () => {
  it("are the nine of the guide, each in a file named after its id", () => {
    expect(files.map((file) => file.replace(/^hugging-face-pm-|\.yaml$/g, ""))).toEqual([
      "accelerate",
      "checklist",
      "faq",
      "levels",
      "pay",
      "pitfalls",
      "promotion",
      "skills",
      "summary",
    ]);
    for (const { file, deck } of decks) expect(file).toBe(`${deck.id}.yaml`);
  });

  it("hold at least 90 cards, and none twice", () => {
    expect(cards.length).toBeGreaterThanOrEqual(90);
    expect(noteById.size).toBe(notes.length);
  });

  it("hold the guide's 3 questions, 4 mistakes and 11 actions", () => {
    const kinds = (name: string) => notesOf(name).map((note) => note.content.kind);
    expect(kinds("faq")).toEqual(Array(3).fill("question"));
    expect(kinds("pitfalls")).toEqual(Array(4).fill("pitfall"));
    expect(kinds("checklist")).toEqual(Array(11).fill("action"));
  });

  it("name the six rungs in order", () => {
    const ladders = notesOf("levels").flatMap(({ content }) =>
      content.kind === "sequence" ? [content.items] : [],
    );
    expect(ladders).toContainEqual([
      "PM-1",
      "PM-2",
      "Senior PM",
      "Lead PM",
      "Principal PM",
      "Director of Product",
    ]);
  });

  it("share each topic among at least 4 cards", () => {
    const sizes = new Map<string, number>();
    for (const { note } of cards) sizes.set(note.topic, (sizes.get(note.topic) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size < 4)).toEqual([]);
  });

  it("say both sides where the guide contradicts itself", () => {
    const disputed = notes.filter((note) => note.disputed.length > 0);
    expect(disputed.length).toBeGreaterThanOrEqual(5);
    for (const note of disputed)
      expect(new Set(note.disputed.map(({ says }) => says)).size).toBeGreaterThan(1);
  });
});

describe("every figure of the guide is on a card", () => {
  it.each(figures)("$figure: $about", ({ figure, note }) => {
    const found = noteById.get(note);
    expect(JSON.stringify([found?.content, found?.disputed])).toContain(figure);
  });
});
