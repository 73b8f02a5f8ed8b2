import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";

/** In bytes, gzipped. A phone of the middle class runs 350 kB of JavaScript, gzipped 110, in about a third of a second. */
export const budget = { initial: 120_000, precache: 450_000, later: 350_000 };

const isForLater = (file) => file.startsWith("assets/later-");

/**
 * What a visitor downloads of a build.
 *
 * @param {string} dist its folder
 * @returns the gzipped size in bytes of each file: of the scripts that the first screen needs, of all other scripts, of whatever
 *   is kept for offline at first, and of what is kept once the app is up
 * @throws {Error} when there is no build, or it is not understood
 */
export function sizesOf(dist) {
  if (!existsSync(join(dist, "index.html")))
    throw new Error("There is no build to measure: run `npm run build` first.");
  const gzipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const weigh = (files) => files.map((file) => [file, gzipped(file)]);
  const initial = initialScripts(dist);
  const assets = readdirSync(join(dist, "assets")).map((name) => `assets/${name}`);
  const lazy = assets.filter((file) => file.endsWith(".js") && !initial.includes(file));
  const kept = keptFiles(dist);
  const precache = kept.filter((file) => !isForLater(file));
  if (initial.length === 0 || precache.length === 0)
    throw new Error("The build was not understood.");
  return {
    initial: weigh(initial),
    lazy: weigh(lazy),
    precache: weigh(precache),
    later: weigh(kept.filter(isForLater)),
  };
}

const textOf = (dist, file) => readFileSync(join(dist, file), "utf8");

/** The scripts that index.html loads at once: those it names, and all that these import statically. */
function initialScripts(dist) {
  const named = textOf(dist, "index.html").matchAll(
    /<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g,
  );
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    // import{a}from"./b.js", import"./b.js" and export*from"./b.js", but not import("./b.js").
    const imported = textOf(dist, file).matchAll(
      /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
    );
    for (const [, path] of imported) add(posix.join(posix.dirname(file), path));
  };
  for (const [, path] of named) add(posix.normalize(path));
  return [...found];
}

function keptFiles(dist) {
  const entries = textOf(dist, "service-worker.js").matchAll(
    /\{"revision":(?:null|"\w+"),"url":"([^"]+)"\}/g,
  );
  return [...entries].map(([, url]) => url);
}
