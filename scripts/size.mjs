/** `npm run size`: what a visitor downloads, gzipped, and whether it stays within the budget. Needs a build in dist/. */
import { join } from "node:path";
import { budget, sizesOf } from "./build-sizes.mjs";

const sum = (sizes) => sizes.reduce((all, [, size]) => all + size, 0);

function row(name, size, limit) {
  const kB = `${(size / 1000).toFixed(1)} kB`.padStart(10);
  const verdict = limit ? ` of ${limit / 1000} kB${size > limit ? "  TOO LARGE" : ""}` : "";
  process.stdout.write(`${name.padEnd(44)}${kB}${verdict}\n`);
}

const { initial, lazy, precache, later } = sizesOf(join(import.meta.dirname, "..", "dist"));
for (const [file, size] of initial) row(file, size);
row("initial JavaScript", sum(initial), budget.initial);
for (const [file, size] of lazy) row(`${file} (lazy)`, size);
row(`${precache.length} files kept for offline`, sum(precache), budget.precache);
row(`${later.length} more, once the app is up`, sum(later), budget.later);
const isTooLarge =
  sum(initial) > budget.initial || sum(precache) > budget.precache || sum(later) > budget.later;
process.exitCode = isTooLarge ? 1 : 0;
