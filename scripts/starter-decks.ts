import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { inspect } from "node:util";
import type { Plugin } from "vite";
import { DeckError } from "#deck/error.ts";
import { parseDeck } from "#deck/parse.ts";
import type { Deck } from "#model/deck.ts";

const file = "starter-decks.json";
const virtual = "virtual:starter-decks";
/** Vite's mark for a module that is no file. */
const resolved = `\0${virtual}`;

/**
 * Puts the deck files of a folder into the app, as one JSON file that is fetched when it is needed, and tells the app its
 * digest in advance (`virtual:starter-decks`). A broken deck stops the build with the deck's own message.
 *
 * @param folder the folder with the YAML files
 */
export function starterDecks(folder: string): Plugin {
  return {
    name: "starter-decks",
    configResolved({ command }) {
      if (command === "build") readOrStop(folder);
    },
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      return `export const digest = "${readDecks(folder).digest}"; export const file = "${file}";`;
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: file, source: JSON.stringify(readDecks(folder)) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split("?")[0]?.endsWith(`/${file}`)) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(readDecks(folder)));
      });
      server.watcher.on("all", (_event, path) => {
        const module = server.moduleGraph.getModuleById(resolved);
        if (module && dirname(path) === resolve(folder)) void server.reloadModule(module);
      });
    },
  };
}

/** Checks the decks before anything is built, and fails with what is wrong with them instead of a stack. */
function readOrStop(folder: string): void {
  try {
    readDecks(folder);
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    throw Object.assign(new Error(error.message), { [inspect.custom]: () => error.message });
  }
}

function readDecks(folder: string): { digest: string; decks: Deck[] } {
  const files = new Map<string, string>();
  const decks = pathsIn(folder).map((path) => {
    const deck = parseDeck(readFileSync(path, "utf8"), path);
    const other = files.get(deck.id);
    if (other) throw new DeckError([`${path}: the id "${deck.id}" is taken by ${other}`]);
    files.set(deck.id, path);
    return deck;
  });
  const last = Number.POSITIVE_INFINITY;
  decks.sort(
    (a, b) => (a.position ?? last) - (b.position ?? last) || a.id.localeCompare(b.id, "en"),
  );
  const digest = createHash("sha256").update(JSON.stringify(decks)).digest("hex").slice(0, 16);
  return { digest, decks };
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(folder, name));
}
