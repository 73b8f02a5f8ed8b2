/**
 * Draws the icons: `node scripts/icons.mjs` writes public/favicon.svg and public/icons/*.png. Run it after changing the
 * drawing below; the files are kept in the repository, so that a build needs no browser.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./browser.mjs";

const folder = join(import.meta.dirname, "..", "public");
const teal = "#0f6b6b";
const paper = "#f7f6f2";

/**
 * A card that speaks, with a tick: an answer said aloud and known. It is drawn in a square of 100.
 *
 * @param {{ radius: number, scale: number, ground?: string, ink?: string }} look `radius` rounds the square's corners,
 *   `scale` sizes the card in it: whatever a phone may cut off must stay free, which for maskable icons is a margin of 10
 */
function draw({ radius, scale, ground = teal, ink = paper }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
  <rect width="100" height="100" rx="${radius}" fill="${ground}"/>
  <g transform="translate(50 50) scale(${scale}) translate(-50 -50)">
    <path d="M25 14h50a11 11 0 0 1 11 11v34a11 11 0 0 1-11 11H52L34 88V70h-9a11 11 0 0 1-11-11V25a11 11 0 0 1 11-11z" fill="${ink}"/>
    <path d="M33 42.5 45 54.5 68 29.5" fill="none" stroke="${ground}" stroke-width="9.5" stroke-linecap="round" stroke-linejoin="round"/>
  </g>
</svg>
`;
}

const tile = draw({ radius: 22, scale: 0.9 });
const maskable = draw({ radius: 0, scale: 0.72 });
/** File, side in pixels, drawing. */
const pictures = [
  ["icon-192", 192, tile],
  ["icon-512", 512, tile],
  ["maskable-192", 192, maskable],
  ["maskable-512", 512, maskable],
  ["apple-touch-icon", 180, draw({ radius: 0, scale: 0.82 })],
  ["practise-96", 96, draw({ radius: 48, scale: 0.68, ground: paper, ink: teal })],
];

writeFileSync(join(folder, "favicon.svg"), tile);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const [name, side, svg] of pictures) {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: join(folder, "icons", `${name}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
