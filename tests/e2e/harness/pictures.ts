import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { inject } from "vitest";
import type { RealBrowser } from "./browser.ts";
import { stillness } from "./stillness.ts";

/** One picture a state: at three sizes beside each other, light above dark, each a third as large as it is. */
const sizes = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const themes = ["light", "dark"] as const;

const folder = join(import.meta.dirname, "../pictures");
/** Whether pictures are taken anew rather than compared. */
const isTakingAnew = process.env.REHEARSE_PICTURES === "anew";
const nameOf = (state: string): string => `${state.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.webp`;
const pathOf = (state: string): string => join(folder, nameOf(state));

/**
 * Returns what compares the page as it is with how it looked when the pictures were looked through, and says what differs. They are
 * small, and compared by squares of 24 pixels, so that neither another system's way to smooth letters nor a hair's breadth matters,
 * and a word that went missing does.
 */
export async function picturesFor({
  page,
  newPage,
}: RealBrowser): Promise<(state: string) => Promise<string[]>> {
  const desk = await newPage();
  await page.bringToFront();
  const letters = await Promise.all([400, 700].map(lettersOf));
  /** What the page looks like now, and whether that is unlike the picture that is kept. */
  const take = async (state: string) => {
    const shots: string[] = [];
    for (const colorScheme of themes) {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.evaluate(writeIn, letters);
        await page.evaluate(stillness);
        shots.push((await page.screenshot({ animations: "disabled" })).toString("base64"));
      }
    }
    await page.evaluate(writeAsBefore);
    const kept = isTakingAnew ? "" : await readFile(pathOf(state), "base64").catch(() => "");
    return desk.evaluate(drawAndCompare, { shots, kept, columns: sizes.length });
  };
  return async (state) => {
    let { picture, changed } = await take(state);
    // What comes behind the first paint may not be there yet.
    for (let again = 0; again < (isTakingAnew ? 1 : 3) && changed !== null; again += 1) {
      await page.waitForTimeout(700);
      ({ picture, changed } = await take(state));
    }
    if (changed === null) return [];
    const path = isTakingAnew ? pathOf(state) : join(inject("workFolder"), "..", nameOf(state));
    await writeFile(path, picture, "base64");
    if (isTakingAnew) return [];
    return [`${state} ${changed}: see ${path}, and take pictures anew if it is as it should be`];
  };
}

const lettersOf = (weight: number): Promise<string> => {
  const file = `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;
  return readFile(createRequire(import.meta.url).resolve(file), "base64");
};

/** Every system has letters of its own: in pictures all are written in the same. What comes and goes by itself is left out. */
async function writeIn(letters: readonly string[]): Promise<void> {
  if (document.adoptedStyleSheets.length > 0) return;
  document.fonts.clear();
  for (const [at, data] of letters.entries()) {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const face = new FontFace("Picture", bytes, { weight: at === 0 ? "400" : "700" });
    document.fonts.add(await face.load());
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { font-family: Picture !important; }
    .toast-bar, .toast-place { visibility: hidden; }
  `);
  document.adoptedStyleSheets = [sheet];
}

function writeAsBefore(): void {
  document.adoptedStyleSheets = [];
}

type Drawing = {
  readonly shots: readonly string[];
  /** The picture to compare with; empty where there is none. */
  readonly kept: string;
  readonly columns: number;
};

/** Runs in a page: puts the shots together as one small picture, and says what is not as it was. */
async function drawAndCompare({ shots, kept, columns }: Drawing) {
  const images = await Promise.all(shots.map((shot) => decoded(shot, "image/png")));
  const cells: { image: ImageBitmap; x: number; y: number; width: number; height: number }[] = [];
  let [x, y, row, widest] = [0, 0, 0, 0];
  for (const [at, image] of images.entries()) {
    if (at > 0 && at % columns === 0) [x, y, row] = [0, y + row, 0];
    const [width, height] = [Math.round(image.width / 3), Math.round(image.height / 3)];
    cells.push({ image, x, y, width, height });
    x += width;
    row = Math.max(row, height);
    widest = Math.max(widest, x);
  }
  const canvas = new OffscreenCanvas(widest, y + row);
  const ink = canvas.getContext("2d", { willReadFrequently: true });
  if (!ink) throw new Error("This browser draws nothing.");
  ink.imageSmoothingQuality = "high";
  for (const cell of cells) ink.drawImage(cell.image, cell.x, cell.y, cell.width, cell.height);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.7 });
  return { picture: await encoded(blob), changed: await difference(kept) };

  async function decoded(data: string, type: string): Promise<ImageBitmap> {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    return createImageBitmap(new Blob([bytes], { type }));
  }

  async function encoded(picture: Blob): Promise<string> {
    const bytes = new Uint8Array(await picture.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }

  async function difference(stored: string): Promise<string | null> {
    if (stored === "") return "has no picture yet";
    const before = await decoded(stored, "image/webp");
    if (before.width !== canvas.width || before.height !== canvas.height)
      return "has another size than its picture";
    const other = new OffscreenCanvas(before.width, before.height).getContext("2d");
    other?.drawImage(before, 0, 0);
    const side = 8;
    // How far a long list reaches is only guessed at: its scrollbar, 15 pixels wide, is left out.
    const bar = 5;
    const told = cells.flatMap((cell, at) => {
      let [squares, unlike] = [0, 0];
      for (let left = cell.x; left + side <= cell.x + cell.width - bar; left += side) {
        for (let top = cell.y; top + side <= cell.y + cell.height; top += side) {
          const colours = [ink, other].map((each) =>
            each ? mean(each.getImageData(left, top, side, side).data) : [],
          );
          squares += 1;
          if (colours[0]?.some((value, c) => Math.abs(value - (colours[1]?.[c] ?? 0)) > 12))
            unlike += 1;
        }
      }
      const [size, theme] = [at % columns, at < columns ? "light" : "dark"];
      return unlike > 0.005 * squares
        ? [`${unlike} of ${squares} squares, size ${size + 1}, ${theme}`]
        : [];
    });
    return told.length > 0 ? `looks different (${told.join("; ")})` : null;
  }

  function mean(pixels: Uint8ClampedArray): number[] {
    const sums = [0, 0, 0];
    for (let at = 0; at < pixels.length; at += 4)
      for (const c of [0, 1, 2]) sums[c] = (sums[c] ?? 0) + (pixels[at + c] ?? 0);
    return sums.map((sum) => (4 * sum) / pixels.length);
  }
}
