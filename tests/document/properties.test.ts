import fc from "fast-check";
import type { Nodes } from "hast";
import { describe, expect, test } from "vitest";
import { deckFromReading } from "#deck/from-reading.ts";
import { parseDeck } from "#deck/parse.ts";
import { serialiseDeck } from "#deck/serialise.ts";
import type { Format } from "#document/format.ts";
import { parsedHtml } from "#document/parse-html.ts";
import { readDocument } from "#document/read.ts";
import { askedBy, type Draft, type Reading } from "#model/draft.ts";

// Documents that no one would write, made of all that guides are made of. A failure prints its seed and its document.

const numRuns = Number(process.env.RUNS ?? 300);

const word = fc.constantFrom(
  ..."cache lock why how what answer question Q1 A: BAD GOOD Avoid instead e.g. naïve 日本 é 😀 O'Brien x_y a*b 1. <b> </b> <T> `c` | \\ ? ！ ؟ & &amp; {{x}} ---".split(
    " ",
  ),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const question = phrase.map((words) => `What is ${words}?`);

const markdownPart = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.oneof(phrase, question))
    .map(([level, text]) => `${"#".repeat(level)} ${text}`),
  phrase,
  question.map((text) => `**${text}**`),
  fc.tuple(question, phrase).map(([asked, answer]) => `Q: ${asked}\nA: ${answer}`),
  fc
    .array(phrase, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc
    .array(question, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `1. ${item}\n   - yes, ${item}`).join("\n")),
  fc
    .tuple(question, phrase)
    .map(([asked, answer]) => `<details><summary>${asked}</summary>\n\n${answer}\n\n</details>`),
  fc
    .tuple(question, phrase)
    .map(([asked, answer]) => `| Question | Answer |\n| --- | --- |\n| ${asked} | ${answer} |`),
  fc.tuple(phrase, phrase).map(([bad, good]) => `- BAD: ${bad} GOOD: ${good}`),
  phrase.map((text) => `\`\`\`js\n${text}\n\`\`\``),
  phrase.map((text) => `## Mistakes to avoid\n\n- **${text}** Instead, do ${text}.`),
  phrase.map((text) => `## Preparation checklist\n\n- [ ] Week 1: ${text}`),
  fc.constantFrom(
    "<div>",
    "</div>",
    "<details>",
    "</details>",
    "> ",
    "***",
    "```",
    "<!--",
    "[a](#a)",
    "![alt](x.png)",
    "</p>",
    "<table>",
  ),
);
const markdown = fc.array(markdownPart, { maxLength: 14 }).map((parts) => parts.join("\n\n"));

const tag = fc.constantFrom(
  ..."p h1 h2 h3 h4 div span strong b em ul ol li dl dt dd details summary table tr td th pre code blockquote article main aside nav button a section".split(
    " ",
  ),
);
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  html: fc.array(tie("node"), { maxLength: 6 }).map((nodes) => nodes.join("")),
  node: fc.oneof(
    { depthSize: "small" },
    fc.oneof(phrase, question),
    fc
      .tuple(fc.oneof(phrase, question), phrase)
      .map(([asked, answer]) => `<table><tr><td>${asked}</td><td>${answer}</td></tr></table>`),
    fc
      .tuple(tag, tie("html"), fc.boolean())
      .map(([name, inside, closed]) => `<${name}>${inside}${closed ? `</${name}>` : ""}`),
  ),
}));
const line = fc.oneof(
  phrase,
  question,
  phrase.map((text) => `• ${text}`),
  phrase.map((text) => `1. ${text}`),
  fc.constant(""),
  fc.constant("\t"),
);
const plainText = fc
  .array(line, { maxLength: 20 })
  .chain((lines) => fc.constantFrom("\n", "\r\n", "\n\n").map((end) => lines.join(end)));

const documents: readonly (readonly [Format, fc.Arbitrary<string>])[] = [
  ["markdown", markdown],
  ["html", html],
  ["text", plainText],
];

/** A text without what only Markdown says: numbers of lists, escapes, references to characters. */
const unmarked = (text: string): string =>
  text
    .replace(/\d+[.)]\s/g, " ")
    .replace(/&#x([\da-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&amp;/g, "&")
    .replace(/\\/g, "");

const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

const wordsIn = (text: string): string[] =>
  unmarked(text).split(/\s+/).map(lettersOf).filter(Boolean);

/** The text of a page as a browser holds it: what stands in a table but in no cell comes before the table, all in one. */
const textOnPage = (node: Nodes): string =>
  "children" in node
    ? node.children.map(textOnPage).join("")
    : node.type === "text"
      ? node.value
      : "";

const textsOf = (note: Draft): string[] =>
  note.kind === "pitfall"
    ? [note.mistake, note.better, note.why, note.answer, ...note.points]
    : [askedBy(note), note.answer, ...note.points];

const backFromYaml = (reading: Reading) => {
  const deck = deckFromReading(reading);
  return { deck, back: parseDeck(serialiseDeck(deck), "x.yaml", "guide") };
};

describe.each(documents)("any %s", (format, arbitrary) => {
  const check = (name: string, property: (reading: Reading, text: string) => void) =>
    test(name, () => {
      fc.assert(
        fc.property(arbitrary, (text) => property(readDocument({ text, format }), text)),
        { numRuns },
      );
    });

  check("is read, and each note says what it asks and what answers it", ({ notes }) => {
    for (const note of notes) {
      expect(askedBy(note).trim()).not.toBe("");
      expect(note.answer.trim()).not.toBe("");
      expect(note.topic.trim()).not.toBe("");
      expect(note.points.length).toBeGreaterThan(0);
      expect(note.points.length).toBeLessThanOrEqual(7);
      expect(note.points.every((point) => point.trim() !== "")).toBe(true);
    }
  });

  check("holds every word that a note says", ({ notes }, text) => {
    const there = [
      text.replace(/&amp;/g, "&"),
      text.replace(/<[^>]*>|&amp;/g, ""),
      textOnPage(parsedHtml(text)),
    ]
      .map(lettersOf)
      .join(" ");
    for (const said of notes.flatMap(textsOf)) {
      for (const each of wordsIn(said)) expect(there, `${each} in ${said}`).toContain(each);
    }
  });

  check("keeps its order, and its lines", ({ notes, skipped }, text) => {
    const count = text.split(/\r\n?|\n/).length;
    const lines = notes.map((note) => note.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    for (const at of [...lines, ...skipped.map((each) => each.line)]) {
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThanOrEqual(count);
    }
  });

  check("is the same deck after it was written and read back", (reading) => {
    if (reading.notes.length === 0) return;
    const { deck, back } = backFromYaml(reading);
    expect(back).toEqual(deck);
  });
});

describe("documents that were found to break it", () => {
  test.each<readonly [string, Format, string, readonly number[]]>([
    [
      "an item without words",
      "markdown",
      "## Preparation checklist\n\n- [ ] Week 1: cache\n\n1.",
      [3],
    ],
    [
      "a fold without a name",
      "markdown",
      "<details><summary>What is it?</summary>\n\na\n\n</details>\n\n<details>\n\n**b**",
      [1],
    ],
    [
      "labelled items behind others",
      "markdown",
      "## Mistakes\n\n- **a** Instead, do b.\n\n- BAD: c GOOD: d",
      [3, 5],
    ],
    [
      "mistakes behind a checklist",
      "markdown",
      "## Checklist\n\n- [ ] a\n\n```js\nb\n```\n\n- BAD: c GOOD: d",
      [3, 9],
    ],
    [
      "a table that is never closed",
      "markdown",
      "<table>\n\n<details><summary>What is it?</summary>\n\na\n\n</details>\n\nQ: Why?\nA: b",
      [3, 9],
    ],
  ])("%s", (_, format, text, lines) => {
    const { notes } = readDocument({ text, format });
    expect(notes.map(({ line }) => line)).toEqual(lines);
    expect(notes.every((note) => askedBy(note).trim() !== "")).toBe(true);
  });
});

test("nothing that is a text throws", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc
      .array(fc.constantFrom(..."\u0000\ud800\udc00\u2028\u0085<>#*`-|[]()!?\n\t \\&"))
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom<Format>("markdown", "html", "text"), (text, format) => {
      const reading = readDocument({ text: `## What is it?\n\n${text}`, format });
      if (reading.notes.length === 0) return;
      const { deck, back } = backFromYaml(reading);
      expect(back).toEqual(deck);
    }),
    { numRuns: 500 },
  );
});
