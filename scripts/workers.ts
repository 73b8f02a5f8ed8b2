import { basename } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** How the code starts a worker; Vite knows no other way either. */
const started =
  /new Worker\(new URL\("(\.\/[\w-]+-worker)\.ts", import\.meta\.url\), \{ type: "module" \}\)/g;

/**
 * Builds workers together with the page, so that they share its files. By itself Vite bundles each worker alone, and what the
 * page and three workers use is in the download four times.
 */
export function workers(): Plugin {
  return {
    name: "workers",
    apply: "build",
    enforce: "pre",
    async transform(code, importer) {
      let changed = code;
      for (const [whole, file] of code.matchAll(started)) {
        const id = (await this.resolve(`${file}.ts`, importer))?.id;
        if (!id) throw new Error(`${importer} starts ${file}.ts, which is not there`);
        const chunk = this.emitFile({ type: "chunk", id, name: basename(id, ".ts") });
        changed = changed.replace(
          whole,
          `new Worker(import.meta.ROLLUP_FILE_URL_${chunk}, { type: "module" })`,
        );
      }
      return changed === code ? null : { code: changed, map: null };
    },
  };
}

const isPage = (id: string) => /\/src\/main\.tsx$/.test(id);
const isWorker = (id: string) => /\/src\/app\/[\w-]+-worker\.ts$/.test(id);

/**
 * Puts what the start loads into two files, the part that workers load too and the rest, which no worker could run. By itself
 * the bundler makes a file for each set of screens that share something.
 */
export const startFiles: Rolldown.CodeSplittingOptions = {
  groups: [fileOf("shared", (loaders) => loaders.some(isWorker)), fileOf("start", () => true)],
};

/** @param isPart whether a module that is loaded by these, however far away, is a part of the file */
function fileOf(
  name: string,
  isPart: (loaders: readonly string[]) => boolean,
): Rolldown.CodeSplittingGroup {
  return {
    debugName: name,
    name(id, modules) {
      const loaders = loadersOf(id, modules);
      return loaders.some(isPage) && isPart(loaders) ? name : null;
    },
  };
}

/** A module and those that load it at once with themselves. */
function loadersOf(id: string, modules: Rolldown.ChunkingContext): string[] {
  const found = new Set([id]);
  for (const each of found) {
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) found.add(importer);
  }
  return [...found];
}
