import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { richTextOf } from "#document/rich-text.ts";
import type { MathsShown } from "#model/maths.ts";
import type { RichText as Tree } from "#model/rich-text.ts";
import { RichText } from "#ui/parts/rich-text.tsx";

/** What Markdown becomes on the screen. */
function shown(markdown: string): HTMLElement {
  const { container } = render(<RichText tree={richTextOf(markdown)} />);
  return container.firstElementChild as HTMLElement;
}

it("shows paragraphs, emphasis and lists", () => {
  const text = shown("A **strong**, *stressed* and ~~wrong~~ `word`.\n\n- one\n- two\n\n1. first");
  expect(text.querySelector("p")?.innerHTML).toBe(
    "A <strong>strong</strong>, <em>stressed</em> and <del>wrong</del> <code>word</code>.",
  );
  expect([...text.querySelectorAll("ul > li")].map((item) => item.textContent)).toEqual([
    "one",
    "two",
  ]);
  expect(text.querySelector("ol > li")?.textContent).toBe("first");
});

it("shows a heading as a strong paragraph, so that the page's outline stays", () => {
  const text = shown("## Answer: B\n\nBecause.");
  expect(text.querySelector("h1, h2, h3, h4, h5, h6")).toBeNull();
  expect(text.querySelector("p > strong")?.textContent).toBe("Answer: B");
});

it("shows code as it is written, in a box that the keyboard reaches", () => {
  const code = shown("```js\nif (a < b) {\n  go();\n}\n```").querySelector("pre");
  expect(code?.textContent).toBe("if (a < b) {\n  go();\n}");
  expect(code?.tabIndex).toBe(0);
  expect(code?.getAttribute("role")).toBe("group");
  expect(code?.getAttribute("aria-label")).toBe("Code");
});

it("shows a table with its head", () => {
  const table = shown("| Level | Pay |\n| --- | --- |\n| One | 10 |\n| Two | 20 |");
  expect([...table.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual([
    "Level",
    "Pay",
  ]);
  expect(table.querySelectorAll("tbody > tr")).toHaveLength(2);
  expect(table.querySelector<HTMLElement>("[aria-label=Table]")?.tabIndex).toBe(0);
});

it("opens links elsewhere, and tells them nothing of this page", () => {
  const link = shown("See [the docs](https://example.org/a).").querySelector("a");
  expect(link?.href).toBe("https://example.org/a");
  expect(link?.target).toBe("_blank");
  expect(link?.rel).toBe("noopener noreferrer");
});

it.each([
  ["a script", "<script>window.ran = true</script>"],
  ["an image with a handler", '<img src="x" onerror="window.ran = true">'],
  ["an inline handler", 'Text <b onclick="window.ran = true">bold</b> more'],
  ["an svg", '<svg onload="window.ran = true"><circle r="4"/></svg>'],
  ["a frame", '<iframe srcdoc="<script>parent.ran = true</script>"></iframe>'],
])("shows %s as text", (_, markdown) => {
  const text = shown(markdown);
  expect(text.querySelector("script, img, b, svg, iframe")).toBeNull();
  expect(text.textContent).toContain("window.ran".slice(7));
  expect("ran" in window).toBe(false);
});

it.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>1</script>",
  "vbscript:x",
])("makes no link of %s", (address) => {
  expect(shown(`[press me](<${address}>)`).querySelector("a")).toBeNull();
});

it("shows a formula in MathML, and one that cannot be shown as it was typed", () => {
  const formula = (shown: MathsShown | null): Tree => [
    { type: "maths", children: ["$x$"], maths: { tex: "x", isBlock: false, shown } },
  ];
  const mi = { name: "mi", attributes: { mathvariant: "normal" }, looks: ["bold"] } as const;
  const math = { name: "math", attributes: {}, looks: [], children: [{ ...mi, children: ["x"] }] };
  const drawn = (tree: Tree) => render(<RichText tree={tree} />).container.firstElementChild;
  const shownAs = drawn(formula(math as MathsShown))?.firstElementChild;
  expect(shownAs?.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
  expect(shownAs?.innerHTML).toBe('<mi mathvariant="normal" class="maths-bold">x</mi>');
  expect(drawn(formula("wrong"))?.textContent).toBe("$x$ (a formula that cannot be shown)");
  expect(drawn(formula(null))?.textContent?.trim()).toBe("$x$");
});
