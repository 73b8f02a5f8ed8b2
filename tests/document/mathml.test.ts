import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mathmlOf } from "#document/mathml.ts";
import { type MathsElement, mathsAttributes, mathsElements, mathsLooks } from "#model/maths.ts";

/** An element as it would be written, without attributes. */
const written = (shown: ReturnType<typeof mathmlOf> | string): string =>
  typeof shown === "string"
    ? shown
    : `<${shown.name}>${shown.children.map(written).join("")}</${shown.name}>`;

const elementsOf = (shown: ReturnType<typeof mathmlOf>): MathsElement[] => {
  if (shown === "wrong") return [];
  const inside = shown.children.flatMap((child) =>
    typeof child === "string" ? [] : elementsOf(child),
  );
  return [shown, ...inside];
};
const looksIn = (tex: string) => elementsOf(mathmlOf(tex, true)).flatMap(({ looks }) => looks);

it("a fraction and a power become MathML", () => {
  expect(written(mathmlOf("\\frac{a}{b}+x^2", false))).toBe(
    "<math><mrow><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>+</mo>" +
      "<msup><mi>x</mi><mn>2</mn></msup></mrow></math>",
  );
});

it("one with lines of its own says so", () => {
  expect(mathmlOf("x", true)).toMatchObject({ name: "math", attributes: { display: "block" } });
  expect(mathmlOf("x", false)).toMatchObject({ name: "math", attributes: {} });
});

describe("what the page's policy allows no styles for has a name", () => {
  it.each([
    ["a frame", "\\boxed{x}", "box"],
    ["a stroke", "\\cancel{x}", "struck-up"],
    ["the sides of columns", "\\begin{aligned}a&=b\\end{aligned}", "right"],
    ["lines between columns", "\\begin{array}{c|c}1&2\\end{array}", "line-right"],
    ["lines between rows", "\\begin{array}{c}1\\\\\\hline 2\\end{array}", "line-bottom"],
  ])("%s", (_, tex, look) => {
    expect(looksIn(tex)).toContain(look);
  });
});

describe("a formula is shown as it was typed", () => {
  it.each([
    ["where it is no TeX", "\\frac{a"],
    ["where it has a command that nobody knows", "\\foo"],
    ["where it leads somewhere", "\\href{https://example.org}{a}"],
    ["where it has an address", "\\url{https://example.org}"],
    ["where it has a picture", "\\includegraphics{https://example.org/a.png}"],
    ["where it has a style", "\\style{color:red}{a}"],
    ["where it has a class", "\\class{a}{b}"],
    ["where it points at another one", "\\ref{a}"],
    ["where it is very long", `${"x+".repeat(1_000)}x`],
    ["where it nests very deep", `${"{".repeat(900)}x${"}".repeat(900)}`.repeat(2)],
    ["where it goes on for ever", "\\def\\a{\\a}\\a"],
    [
      "where it grows too large",
      "\\def\\a{xxxxxxxxxxxxxxxxxxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}\\c\\c\\c",
    ],
  ])("%s", (_, tex) => {
    expect(mathmlOf(tex, false)).toBe("wrong");
  });
});

test("nothing but known elements, attributes and names is ever made, whatever is typed", () => {
  const piece = fc.constantFrom(
    ..."\\frac \\sqrt \\href \\url \\style \\class \\color{red} \\cancel \\boxed \\text \\def\\a { } ^ _ & \\\\".split(
      " ",
    ),
    ..."\\begin{matrix} \\end{matrix} \\includegraphics javascript: <script> x 1 + \\hline \\left( \\right)".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }),
      fc.boolean(),
      (pieces, isBlock) => {
        for (const { name, attributes, looks } of elementsOf(mathmlOf(pieces.join(""), isBlock))) {
          expect(mathsElements).toContain(name);
          for (const attribute of Object.keys(attributes))
            expect(mathsAttributes).toContain(attribute);
          for (const look of looks) expect(mathsLooks).toContain(look);
        }
      },
    ),
    { numRuns: 300 },
  );
});
