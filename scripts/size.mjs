/** `npm run size`: what a visitor downloads, gzipped, and whether it stays within the budget. Needs a build in dist/. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";

const dist = join(import.meta.dirname, "..", "dist");
/** In bytes. A phone of the middle class runs 350 kB of JavaScript, gzipped 110, in about a third of a second. */
const budget = { initial: 120_000, precache: 450_000 };

const text = (file) => readFileSync(join(dist, file), "utf8");
const gzipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const sum = (sizes) => sizes.reduce((all, [, size]) => all + size, 0);

/** The scripts that index.html loads at once: those it names, and all that these import statically. */
function initialScripts() {
  const named = [
    ...text("index.html").matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g),
  ];
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    // import{a}from"./b.js", import"./b.js" and export*from"./b.js", but not import("./b.js").
    for (const [, path] of text(file).matchAll(
      /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
    )) {
      add(posix.join(posix.dirname(file), path));
    }
  };
  for (const [, path] of named) add(posix.normalize(path));
  return [...found];
}

function precachedFiles() {
  const entries = text("service-worker.js").matchAll(
    /\{"revision":(?:null|"\w+"),"url":"([^"]+)"\}/g,
  );
  return [...entries].map(([, url]) => url);
}

function row(name, size, limit) {
  const kB = `${(size / 1000).toFixed(1)} kB`.padStart(10);
  const verdict = limit ? ` of ${limit / 1000} kB${size > limit ? "  TOO LARGE" : ""}` : "";
  process.stdout.write(`${name.padEnd(44)}${kB}${verdict}\n`);
}

if (!existsSync(join(dist, "index.html"))) {
  process.stderr.write("There is no build to measure: run `npm run build` first.\n");
  process.exit(1);
}
const weigh = (files) => files.map((file) => [file, gzipped(file)]);
const initial = weigh(initialScripts());
const names = new Set(initial.map(([file]) => file));
const scripts = readdirSync(join(dist, "assets")).map((name) => `assets/${name}`);
const lazy = weigh(scripts.filter((file) => file.endsWith(".js") && !names.has(file)));
const precache = weigh(precachedFiles());
if (initial.length === 0 || precache.length === 0) throw new Error("The build was not understood.");

for (const [file, size] of initial) row(file, size);
row("initial JavaScript", sum(initial), budget.initial);
for (const [file, size] of lazy) row(`${file} (lazy)`, size);
row(`all ${precache.length} files kept for offline`, sum(precache), budget.precache);
process.exitCode = sum(initial) > budget.initial || sum(precache) > budget.precache ? 1 : 0;
