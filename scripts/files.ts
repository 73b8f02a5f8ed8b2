import type { Rolldown } from "vite";

// Which modules of the app are built into one file. By itself the bundler makes a file for each set of modules that the same
// screens and workers share: 120 of them, which pack worse by 30 kB and are many requests.

const page = /\/src\/main\.tsx$/;
const worker = /\/src\/app\/[\w-]+-worker\.ts$/;
const firstVisit = /\/src\/app\/starter-decks-storing\.ts$/;
const practice = /\/src\/ui\/screens\/practice\.tsx$/;
const screen = /\/src\/ui\//;
const data = /\/src\/app\/data-worker\.ts$/;
const maths = /\/src\/document\/mathml\.ts$/;
const guides = /\/src\/app\/document-worker\.ts$/;
const calendar = /\/src\/exchange\/calendar-file\.ts$/;
const german = /\/src\/words\/german\.ts$/;
/** Dialogs, menus and whatever else has the library for them behind it. */
const overlays = /\/src\/ui\/design\/[\w-]+-base\.tsx$/;
/** Those that are opened from day to day, and what practice brings behind its first card. */
const everyday =
  /\/src\/ui\/(other-screens|screens\/(decks|deck|card|search|progress)|recordings\/say-it)\.tsx$/;

/**
 * The files, each with those that load it: a module belongs to the first of which all load it, at once with themselves, however
 * far away. No worker loads what only screens need, and it could not run it.
 */
const files: readonly (readonly [name: string, ...loadedBy: RegExp[]])[] = [
  ["shared", page, worker],
  ["start", page],
  ["first-visit", firstVisit],
  ["rating", practice, worker],
  ["practice", practice],
  ["data", screen, worker],
  ["later-design", overlays],
  ["screens", everyday],
  ["more-screens", screen],
  ["proposals", guides, data],
  ["later-maths", maths],
  ["later-calendar", calendar],
  ["german", german],
];

/**
 * Large files that nothing but one loader needs, the loader itself left out: it may run nowhere else. Those called `later-…` are kept
 * for offline only once the app is up (`src/service-worker.ts`).
 */
const later: readonly (readonly [name: string, onlyLoader: RegExp])[] = [["later-guides", guides]];

export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    ...files.map(([name, ...loadedBy]) =>
      group(name, (loaders) =>
        loadedBy.every((each) => loaders.some((loader) => each.test(loader))),
      ),
    ),
    ...later.map(([name, onlyLoader]) =>
      group(name, ([id = "", ...loaders]) => {
        const first = loaders.filter((loader) => isFirst(loader));
        return !isFirst(id) && first.length > 0 && first.every((each) => onlyLoader.test(each));
      }),
    ),
  ],
};

function group(name: string, isIn: (loaders: string[]) => boolean) {
  return {
    debugName: name,
    name: (id: string, modules: Rolldown.ChunkingContext) =>
      isIn(loadersOf(id, modules)) ? name : null,
  };
}

/** Whether nothing else loads a module at once with itself. */
const isFirst = (id: string): boolean => page.test(id) || worker.test(id) || screen.test(id);

/** A module and those that load it at once with themselves. */
function loadersOf(id: string, modules: Rolldown.ChunkingContext): string[] {
  const found = new Set([id]);
  for (const each of found) {
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) found.add(importer);
  }
  return [...found];
}
