import fc from "fast-check";
import { expect, it } from "vitest";
import { excerpt, markedPieces } from "#search/marks.ts";
import { parseQuery } from "#search/query.ts";

/** A text with what is marked in brackets. */
const marked = (text: string, typed: string): string =>
  markedPieces(text, parseQuery(typed).words)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

it("marks the words that were looked for as they stand in the text", () => {
  expect(marked("Why is a Café’s cache cached?", "cafe cach")).toBe(
    "Why is a [Café]’s [cache] [cached]?",
  );
});

it("marks misspelt words", () => {
  expect(marked("Kubernetes schedules pods", "kubernets pod")).toBe(
    "[Kubernetes] schedules [pods]",
  );
});

it("marks runs of a script without spaces as one", () => {
  expect(marked("什么是数据库索引", "数据库")).toBe("什么是[数据库]索引");
});

it("leaves the text as it is", () => {
  const texts = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(texts, texts, (text, typed) => {
      const pieces = markedPieces(text, parseQuery(typed).words);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});

it("cuts a long text to where the words are", () => {
  const text = `${"long ".repeat(30)}needle${" tail".repeat(30)}`;
  const pieces = excerpt(markedPieces(text, parseQuery("needle").words), 40);
  // 150 characters stand before the word, of which a quarter of 40 are shown; 40 - 10 - 6 = 24 stand behind it.
  expect(pieces.map((piece) => piece.text)).toEqual([
    "…",
    "long long ",
    "needle",
    " tail tail tail tail tai",
    "…",
  ]);
  expect(excerpt(markedPieces("short", []), 40)).toEqual([{ text: "short", isMarked: false }]);
});
