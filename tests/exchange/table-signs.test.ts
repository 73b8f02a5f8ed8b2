import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { deckTable } from "#exchange/deck-table.ts";
import { seemsTable } from "#exchange/table-signs.ts";
import { aDeck, aNote } from "../builders.ts";

it.each([
  ["a file that is called one", "anything", "notes.CSV"],
  ["what Anki exports", "#separator:tab\n#html:false\nFront\tBack\n", "Default.txt"],
  ["what Excel is told", "sep=;\na;b\n", ""],
  ["names of columns", "Question,Answer\nWhy?,Because\n", ""],
  ["what Quizlet exports", "Closure\tA function\nPromise\tA value\n", ""],
  ["what Quizlet exports in one line", "Closure\tA function;Promise\tA value;", ""],
  ["a table of our own", deckTable(aDeck([aNote("a")]), "csv").text, ""],
  ["one that an editor has saved", deckTable(aDeck([aNote("a")]), "tsv").text, "deck.txt"],
])("%s is a table", (_, text, name) => {
  expect(seemsTable(text, name)).toBe(true);
});

it.each([
  ["prose", "It depends, mostly, on the size.\nThen again, it may not, or so they say.\n"],
  ["a list of questions", "1. Why, and when?\nBecause.\n\n2. How, and where?\nHere.\n"],
  ["a single line", "Front\tBack"],
  ["nothing", ""],
  ["code with tabs", "function a() {\n\treturn 1;\n}\n\nfunction b() {\n\treturn 2;\n}\n"],
  ["the guide of the tests", readFileSync("tests/e2e/fixtures/northwind.txt", "utf8")],
])("%s is none", (_, text) => {
  expect(seemsTable(text)).toBe(false);
});
