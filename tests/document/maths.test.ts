import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDeck } from "#deck/parse.ts";
import { plainWithFormulas } from "#document/plain-formulas.ts";
import { readDocument } from "#document/read.ts";
import { richTextOf } from "#document/rich-text.ts";
import type { RichElement, RichText } from "#model/rich-text.ts";
import { hasFormulas } from "#model/typed-formulas.ts";

const formulasIn = (text: RichText): RichElement[] =>
  text.flatMap((node) => {
    if (typeof node === "string") return [];
    return node.maths ? [node] : formulasIn(node.children);
  });

/** The TeX of the formulas in a text. */
const texIn = (markdown: string): string[] =>
  formulasIn(richTextOf(markdown)).map(({ maths }) => maths?.tex ?? "");

describe("a formula in a line", () => {
  it("stands between dollar signs", () => {
    expect(richTextOf("Cost $O(n)$.")).toEqual([
      {
        type: "paragraph",
        children: [
          "Cost ",
          {
            type: "maths",
            children: ["$O(n)$"],
            maths: { tex: "O(n)", isBlock: false, shown: null },
          },
          ".",
        ],
      },
    ]);
  });

  it("is TeX, in which nothing is Markdown", () => {
    expect(texIn("$a_1 * b_2 * c_3$ and $\\{x\\} \\\\ y$ and $`a`$")).toEqual([
      "a_1 * b_2 * c_3",
      "\\{x\\} \\\\ y",
      "`a`",
    ]);
  });

  it.each([
    ["has a dollar sign of its own with a backslash", "$\\text{\\$5}$", ["\\text{\\$5}"]],
    ["goes on in the next line of its paragraph", "$a +\nb$", ["a +\nb"]],
    [
      "stands in bold, lists, quotes and tables",
      "- **$a$**\n\n> $b$\n\n|$c$|\n|-|",
      ["a", "b", "c"],
    ],
    ["may have letters right behind it", "the $n$th", ["n"]],
    ["comes after one dollar sign that opens nothing", "$5 or $x$", ["x"]],
  ])("%s", (_, markdown, tex) => {
    expect(texIn(markdown)).toEqual(tex);
  });

  it.each([
    ["two prices", "$165K to $185K"],
    ["a range of prices", "$10-$20, or $10–$20"],
    ["a price in brackets", "base ($150,000) and bonus ($20,000)"],
    ["prices on both sides of a slash", "$1/$2"],
    ["a space behind the first", "$ a$"],
    ["a space before the last", "$a $"],
    ["the end of its paragraph between them", "$a\n\nb$"],
    ["dollar signs with backslashes", "\\$a\\$"],
    ["code", "`$a$`"],
    ["a block of code", "```\n$a$\n```"],
    ["nothing between them", "$$$$"],
  ])("is none: %s", (_, markdown) => {
    expect(texIn(markdown)).toEqual([]);
  });
});

describe("a formula with lines of its own", () => {
  it.each([
    ["stands between two dollar signs each", "$$a + b$$", ["a + b"]],
    ["has a line for each pair of them", "$$\na\n$$", ["a"]],
    [
      "is no Markdown, whatever its lines begin with",
      "$$\na\n- b\n+ c\n> 0\n$$",
      ["a\n- b\n+ c\n> 0"],
    ],
    ["stands in lists and quotes", "- one\n  $$\n  a\n  $$\n\n> $$\n> b\n> $$", ["a", "b"]],
    ["may be a block of code in maths", "```math\na\n```", ["a"]],
  ])("%s", (_, markdown, tex) => {
    const formulas = formulasIn(richTextOf(markdown));
    expect(formulas.map(({ maths }) => maths)).toEqual(
      tex.map((each) => ({ tex: each, isBlock: true, shown: null })),
    );
  });

  it("keeps what was typed", () => {
    const [formula] = formulasIn(richTextOf("$$\na\n$$"));
    expect(formula?.children).toEqual(["$$\na\n$$"]);
  });

  it.each([
    ["a blank line", "$$\na\n\nb\n$$"],
    ["no end", "$$\na"],
    ["nothing in it", "$$\n$$"],
    ["code around it", "~~~\n$$\na\n$$\n~~~"],
  ])("is none: %s", (_, markdown) => {
    expect(texIn(markdown)).toEqual([]);
  });
});

describe("a guide with formulas", () => {
  const guide = [
    "## What is the loss?",
    "It is $\\frac{a_1 * b_2}{c_3 * d}$, *not* $165K to $185K.",
    "",
    "$$",
    "x",
    "- y_1",
    "$$",
  ].join("\n");
  const [note] = readDocument({ text: guide, name: "guide.md" }).notes;

  it("has them in the lines of its lists", () => {
    const text = "## What does it cost?\n\n- It costs $O(n^2)$, or `$5`\n- $x_1$ is *free*";
    const [cost] = readDocument({ text, name: "guide.md" }).notes;
    expect(cost?.kind === "question" && cost.answer).toBe(
      "- It costs $O(n^2)$, or `$5`\n- $x_1$ is *free*",
    );
  });

  it("has them in its notes as they were typed", () => {
    const answer = note?.kind === "question" ? note.answer : "";
    expect(texIn(answer)).toEqual(["\\frac{a_1 * b_2}{c_3 * d}", "x\n- y_1"]);
    expect(note?.points[0]).toBe("It is $\\frac{a_1 * b_2}{c_3 * d}$, not $165K to $185K.");
  });
});

describe("in plain text", () => {
  const typedIn = (text: string) =>
    plainWithFormulas(text).flatMap((part) => (typeof part === "string" ? [] : part.children));

  it("formulas are the same, and nothing else is a mark", () => {
    expect(plainWithFormulas("*So* $x_1$, then $$y$$")).toEqual([
      "*So* ",
      { type: "maths", children: ["$x_1$"], maths: { tex: "x_1", isBlock: false, shown: null } },
      ", then ",
      { type: "maths", children: ["$$y$$"], maths: { tex: "y", isBlock: true, shown: null } },
    ]);
    expect(typedIn("$5 or $x$; \\$a$ costs $\\$5$")).toEqual(["$x$", "$\\$5$"]);
  });

  it.each(["$165K to $185K", "$10-$20", "$ a$", "$a $", "\\$a\\$", "$$$$", "$", "$1/$2", ""])(
    "%s has none",
    (text) => {
      expect(typedIn(text)).toEqual([]);
      expect(hasFormulas(text)).toBe(false);
    },
  );

  // To look for an end anew from each dollar sign would take minutes: longer than a test may.
  it.each(["$a ", "$$a ", "$\\", "$$ ", "$", "\\$a"])("holds nobody up: %s", (piece) => {
    expect(plainWithFormulas(piece.repeat(20_001)).length).toBeGreaterThan(0);
  });
});

it("nothing in the starter decks is a formula", () => {
  const files = readdirSync("decks").filter((file) => file.endsWith(".yaml"));
  expect(files).not.toEqual([]);
  for (const file of files) {
    const text = readFileSync(`decks/${file}`, "utf8");
    expect(texIn(text)).toEqual([]);
    const { notes } = parseDeck(text, file);
    const says = notes.flatMap(({ content }) => Object.values(content).flat().map(String));
    for (const each of says) {
      expect(texIn(each)).toEqual([]);
      expect(hasFormulas(each)).toBe(false);
    }
  }
});
