import { basename } from "node:path";
import type { Plugin } from "vite";

/** How the code starts a worker, which is called by the language that it is to speak; Vite knows no other way either. */
const started =
  /new Worker\(new URL\("(\.\/[\w-]+-worker)\.ts", import\.meta\.url\), \{\s*type: "module",\s*name: language,?\s*\}\)/g;

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
          `new Worker(import.meta.ROLLUP_FILE_URL_${chunk}, { type: "module", name: language })`,
        );
      }
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
