import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { type InlineConfig, type Plugin, runnerImport } from "vite";
import { DeckError } from "#deck/error.ts";
import type { Deck } from "#model/deck.ts";
import { words } from "./words.ts";

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
    async configResolved({ command }) {
      if (command === "build") await readOrStop(folder);
    },
    resolveId: (id) => (id === virtual ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const { digest } = await readDecks(folder);
      return `export const digest = "${digest}"; export const file = "${file}";`;
    },
    async generateBundle() {
      const source = JSON.stringify(await readDecks(folder));
      this.emitFile({ type: "asset", fileName: file, source });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (!request.url?.split("?")[0]?.endsWith(`/${file}`)) return next();
        try {
          const decks = await readDecks(folder);
          response.setHeader("Content-Type", "application/json");
          response.end(JSON.stringify(decks));
        } catch (error) {
          next(error);
        }
      });
      server.watcher.on("all", (_event, path) => {
        const module = server.moduleGraph.getModuleById(resolved);
        if (module && dirname(path) === resolve(folder)) void server.reloadModule(module);
      });
    },
  };
}

/** Checks the decks before anything is built, and fails with what is wrong with them instead of a stack. */
async function readOrStop(folder: string): Promise<void> {
  try {
    await readDecks(folder);
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== "DeckError") throw error;
    throw Object.assign(new Error(message), { [inspect.custom]: () => message });
  }
}

/** The app's own reader of deck files, which says what is wrong in messages that are compiled. */
async function loadReader(): Promise<Reader> {
  const path = fileURLToPath(new URL("../src/deck/parse.ts", import.meta.url));
  const options: InlineConfig = { configFile: false, plugins: [words()] };
  return (await runnerImport<Reader>(path, options)).module;
}

type Reader = typeof import("#deck/parse.ts");
let reader: Promise<Reader> | undefined;

async function readDecks(folder: string): Promise<{ digest: string; decks: Deck[] }> {
  reader ??= loadReader();
  const { parseDeck } = await reader;
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
