import { readFileSync } from "node:fs";
import { clampRgb, parse, wcagContrast } from "culori";
import { describe, expect, it } from "vitest";

const file = readFileSync("src/ui/design/tokens.css", "utf8");

/** The text between the braces that follow a heading. */
function blockAfter(heading: string, text: string): string {
  const start = text.indexOf("{", text.indexOf(heading));
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return text.slice(start + 1, at);
  }
  throw new Error(`${heading} does not end.`);
}

type Shades = { readonly light: string; readonly dark: string };

/** The colours of a block, each for light and for dark. */
const coloursIn = (block: string): Record<string, Shades> =>
  Object.fromEntries(
    [
      ...block.matchAll(/--([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\)),\s*(oklch\([^)]*\))\s*\)/g),
    ].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
  );

const usual = coloursIn(blockAfter(":root {", file));
const more = { ...usual, ...coloursIn(blockAfter("@media (prefers-contrast: more)", file)) };

/** Texts, and what they stand on somewhere in the app. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: ["paper", "sheet", "sunken", "brand-soft", "accent-soft"],
  muted: ["paper", "sheet", "sunken", "brand-soft", "accent-soft"],
  brand: ["paper", "sheet", "sunken", "brand-soft", "accent-soft"],
  "brand-strong": ["paper", "sheet", "brand-soft"],
  "on-brand": ["brand", "brand-strong"],
  accent: ["paper", "sheet", "accent-soft"],
  again: ["paper", "sheet"],
  hard: ["paper", "sheet"],
  easy: ["paper", "sheet"],
  paper: ["ink"],
};

/** Edges of what can be pressed, the ring of the focus, and what a chart or a bar says by its colour. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  "control-line": ["paper", "sheet"],
  brand: ["paper", "sheet", "sunken", "brand-soft", "accent-soft", "line"],
  accent: ["paper", "sheet", "accent-soft"],
};

const themes = ["light", "dark"] as const;

/** The pairs of which one does not stand out from the other enough. */
const tooFaint = (colours: Record<string, Shades>, pairs: typeof texts, least: number) =>
  Object.entries(pairs).flatMap(([name, grounds]) =>
    grounds.flatMap((ground) =>
      themes.flatMap((theme) => {
        const contrast = wcagContrast(shade(colours, name, theme), shade(colours, ground, theme));
        return contrast < least ? [`${name} on ${ground}, ${theme}: ${contrast.toFixed(2)}`] : [];
      }),
    ),
  );

/** As screens show it, of which the usual ones have not all that OKLCH can name. */
function shade(colours: Record<string, Shades>, name: string, theme: "light" | "dark") {
  const colour = parse(colours[name]?.[theme] ?? "");
  if (!colour) throw new Error(`There is no colour ${name}.`);
  return clampRgb(colour);
}

describe("the colours of the app", () => {
  it("let every text be read: 4.5 to 1", () => {
    expect(tooFaint(usual, texts, 4.5)).toEqual([]);
  });

  it("let controls, the focus and the parts of charts be seen: 3 to 1", () => {
    expect(tooFaint(usual, shapes, 3)).toEqual([]);
  });

  it("go farther apart for whoever asks for more contrast: 7 to 1, and 4.5 to 1", () => {
    expect(tooFaint(more, texts, 7)).toEqual([]);
    expect(tooFaint(more, shapes, 4.5)).toEqual([]);
  });

  it("are all looked at here, but those that only part what stands side by side", () => {
    const looked = new Set([texts, shapes].flatMap((pairs) => Object.entries(pairs).flat(2)));
    expect(Object.keys(usual).filter((name) => !looked.has(name))).toEqual([]);
  });

  it("are measured as the standard says", () => {
    // Black on white: (1 + 0.05) / (0 + 0.05) = 21.
    expect(wcagContrast("#000", "#fff")).toBeCloseTo(21);
    // Of #777 each part is 119 / 255 = 0.4667, and ((0.4667 + 0.055) / 1.055) ^ 2.4 = 0.1845; 1.05 / 0.2345 = 4.48.
    expect(wcagContrast("#777", "#fff")).toBeCloseTo(4.48, 2);
  });

  it("are written in OKLCH, and stand in one file", () => {
    expect(file.match(/#[\da-f]{3,8}\b|rgb\(|hsl\(/gi)).toBeNull();
    expect(Object.keys(usual).length).toBeGreaterThan(14);
  });
});
