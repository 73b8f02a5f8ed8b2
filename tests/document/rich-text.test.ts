import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { richTextOf } from "#document/rich-text.ts";
import type { RichNode, RichText } from "#model/rich-text.ts";

/** All parts of a text, those inside others included. */
const partsOf = (text: RichText): RichNode[] =>
  text.flatMap((node) => (typeof node === "string" ? [node] : [node, ...partsOf(node.children)]));
const wordsOf = (markdown: string): string =>
  partsOf(richTextOf(markdown))
    .filter((node) => typeof node === "string")
    .join("");
const addressesIn = (markdown: string): string[] =>
  partsOf(richTextOf(markdown)).flatMap((node) =>
    typeof node === "string" || node.href === undefined ? [] : [node.href],
  );

describe("an address in a text", () => {
  it.each([
    "https://example.org/a?b=c#d",
    "http://example.org",
    "HTTPS://example.org",
    "mailto:someone@example.org",
  ])("%s becomes a link", (address) => {
    expect(addressesIn(`[here](${address})`)).toEqual([address]);
  });

  it.each([
    ...["javascript:run()", "JAVASCRIPT:run()", " javascript:run()", "java\tscript:run()"],
    ...["&#106;avascript:run()", "jav&#x0A;ascript:run()", "vbscript:run()", "file:///etc/passwd"],
    ...[
      "data:text/html,run",
      "blob:https://example.org/1",
      "//example.org",
      "/settings",
      "#/decks",
    ],
    ...["filesystem:x", "view-source:https://example.org", "about:blank", "ftp://example.org"],
  ])("%s does not", (address) => {
    expect(addressesIn(`[here](<${address}>)`)).toEqual([]);
    expect(addressesIn(`[here]\n\n[here]: <${address}>`)).toEqual([]);
    expect(wordsOf(`[here](<${address}>)`)).toBe("here");
  });
});

it("a picture is what it shows in words, and its address is nowhere", () => {
  const text = "![A chart](https://example.org/a.png) and ![](https://example.org/b.png)";
  expect(wordsOf(text)).toBe("A chart and ");
  expect(JSON.stringify(richTextOf(text))).not.toContain("example.org");
  const linked = "[![A chart](https://example.org/a.png)](https://example.org)";
  expect(addressesIn(linked)).toEqual(["https://example.org"]);
});

it("HTML stays as it is written", () => {
  const html = '<img src="https://example.org/x" onerror="run()"> and <b>bold</b>';
  expect(wordsOf(html)).toBe(html);
});

test("nothing but known parts is ever made, and only links have addresses, whatever the text", () => {
  const known = new Set([
    ...["paragraph", "heading", "list", "numbered list", "item", "quote", "code block", "code"],
    ...["strong", "emphasis", "deleted", "link", "table", "row", "cell", "header cell", "break"],
    ...["rule", "maths"],
  ]);
  const scraps = fc.constantFrom(
    ...[
      "<img src=x onerror=run()>",
      "<script>",
      "</script>",
      "[a](",
      "javascript:",
      ")",
      "![",
      "](",
    ],
    ...["**", "`", "\n", "\n\n", "- ", "> ", "|", "|-|", "<a href='", "'>", "&#106;", "#", "1. "],
    ...[
      "https://example.org",
      "[x]: ",
      "[x]",
      "~~",
      "<!--",
      "-->",
      "<svg/onload=",
      "```",
      "\t",
      "^",
      "$",
      "$$",
    ],
  );
  const properties: Record<string, string[]> = { link: ["href"], maths: ["maths"] };
  fc.assert(
    fc.property(fc.array(fc.oneof(scraps, fc.string()), { maxLength: 30 }), (pieces) => {
      for (const part of partsOf(richTextOf(pieces.join("")))) {
        if (typeof part === "string") continue;
        expect(known.has(part.type)).toBe(true);
        expect(Object.keys(part).sort()).toEqual([
          "children",
          ...(properties[part.type] ?? []),
          "type",
        ]);
        if (part.href !== undefined) expect(part.href).toMatch(/^(https?:|mailto:)/i);
      }
    }),
    { numRuns: 2_000 },
  );
});

// Gone through again from each of its marks, it would take minutes: longer than a test may.
describe("a text that is made to hold a reader up", () => {
  test.each([
    ["quotes in quotes", `${">".repeat(10_000)}x`],
    ["lists in lists", `${"- ".repeat(10_000)}x`],
    ["open stress", "*a ".repeat(20_000)],
    ["open bold", "**a".repeat(50_000)],
    ["open brackets", "[".repeat(50_000)],
    ["open links", "[a](".repeat(20_000)],
    ["a table of many columns", `${"|a".repeat(3_000)}\n${"|-".repeat(3_000)}\n`],
    ["strikes", "~a ".repeat(50_000)],
    ["open formulas", "$a ".repeat(50_000)],
    ["open formulas with lines of their own", "$$a ".repeat(25_001)],
    ["formulas with lines of their own that do not end", "$$\na\n\n".repeat(5_000)],
    ["dollar signs", "$".repeat(100_001)],
  ])("%s is shown all the same", (_, text) => {
    expect(richTextOf(text).length).toBeGreaterThan(0);
  });
});
