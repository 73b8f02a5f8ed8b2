import { describe, expect, test } from "vitest";
import type { Format } from "#document/format.ts";
import { readDocument } from "#document/read.ts";

// Documents that are made to break a reader: by depth, by length, by marks that wait for their end, and by code.

const formats: readonly Format[] = ["markdown", "html", "text"];
const deep = 10_000;
const inARow = (length: number, part: (at: number) => string) =>
  Array.from({ length }, (_, at) => part(at)).join("");

const documents: Readonly<Record<string, string>> = {
  "quotes in quotes": ">".repeat(deep),
  "quotes with spaces": `${"> ".repeat(deep)}What is it?`,
  "lists in lists": `${"- ".repeat(deep)}x`,
  "numbers in numbers": `${"1. ".repeat(deep)}x`,
  "an item deeper on each line": inARow(300, (at) => `${" ".repeat(2 * at)}- x\n`),
  "boxes in boxes": `${"<div>".repeat(deep)}What is it?`,
  "boxes with blank lines": `${"<div>\n\n".repeat(deep)}What is it?`,
  "folds in folds": "<details><summary>What?</summary>\n\n".repeat(2_000),
  "lists of HTML": "<ul><li>".repeat(deep),
  "bold in bold": "<b>".repeat(deep),
  "links in links": "<a href=x>".repeat(deep),
  "tables in tables": "<table>".repeat(deep),
  "drawings in drawings": "<svg>".repeat(deep),
  "open bold": "**a".repeat(50_000),
  stars: "*".repeat(100_000),
  "open brackets": "[".repeat(50_000),
  "brackets that close": "[".repeat(20_000) + "]".repeat(20_000),
  "open links": "[a](".repeat(20_000),
  "open tags": "<".repeat(100_000),
  "open attributes": "<a ".repeat(50_000),
  "open comments": "<!--".repeat(30_000),
  "ticks of each length": inARow(600, (at) => `${"`".repeat(at + 1)} `),
  strikes: "~a ".repeat(50_000),
  references: "&#x".repeat(50_000),
  definitions: "[a]: b\n".repeat(20_000),
  footnotes: "[^a]".repeat(30_000),
  "a line of a megabyte": "word ".repeat(200_000),
  "a word of a megabyte": "a".repeat(1_000_000),
  "a megabyte of spaces": `${" ".repeat(1_000_000)}x`,
  "a megabyte of new lines": "\n".repeat(1_000_000),
  "question marks": "?".repeat(200_000),
  "a table of many columns": `${"| a ".repeat(5_000)}|\n${"|---".repeat(5_000)}|\n${`${"| b ".repeat(50)}|\n`.repeat(500)}`,
  "questions without answers": "## What is it?\n".repeat(10_000),
  "one paragraph of questions": "Q: what?\nA: yes\n".repeat(5_000),
  "pairs in one paragraph": "BAD: a GOOD: b ".repeat(10_000),
};

// Gone through again from each of its marks, each would take longer than a test may.
describe.each(formats)("as %s", (format) => {
  test.each(Object.keys(documents))(
    "%s",
    (name) => {
      const { notes, skipped } = readDocument({ text: documents[name] ?? "", format });
      expect(Array.isArray(notes) && Array.isArray(skipped)).toBe(true);
    },
    60_000,
  );
});

test("says what was beyond reading", () => {
  const { notes, skipped } = readDocument({
    text: `## What is it?\n\nA thing.\n\n${"**a".repeat(50_000)}\n\n## Why?\n\nBecause.`,
    format: "markdown",
  });
  expect(notes.map(({ line, points }) => [line, points[0]])).toEqual([
    [1, "A thing."],
    [7, "Because."],
  ]);
  expect(skipped.map(({ line, reason }) => [line, /beyond/.test(reason)])).toEqual([[5, true]]);
});

test("nothing that could run is kept", () => {
  const evil = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)" alt="a picture">',
    '<a href="javascript:alert(1)">a link</a>',
    '<a href=" JaVaScRiPt:alert(1)">another</a>',
    "[markdown](javascript:alert(1)) and [data](data:text/html,x)",
    "<svg onload=alert(1)><text>drawn</text></svg>",
    "<style>body { display: none }</style>",
    '<iframe src="https://example.org"></iframe>',
    '<div style="background: url(javascript:alert(1))" onclick="alert(1)">a box</div>',
  ].join("\n\n");
  for (const format of formats.slice(0, 2)) {
    const { notes } = readDocument({ text: `<h2>What is it?</h2>\n\n${evil}\n\nThe end.`, format });
    expect(notes).toHaveLength(1);
    const { answer, points } = notes[0] ?? { answer: "", points: [] };
    expect(answer).toContain("a link");
    expect(answer).toContain("The end.");
    expect([answer, ...points].join()).not.toMatch(
      /(?<!\\)<(?:script|img|svg|style|iframe|div)|onerror|onclick|onload|display: none/i,
    );
  }
});

test("characters that no text holds are dropped", () => {
  const text = "## What\u0000 is it?\n\nA \ud800thing\u0007 \udc00of \u2028lines.";
  const [note] = readDocument({ text, format: "markdown" }).notes;
  expect(note).toMatchObject({ prompt: "What is it?", points: ["A thing of lines."] });
});
