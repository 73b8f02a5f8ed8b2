import compile from "icu-minify/compile";
import type { Plugin } from "vite";

const catalogue = /\/src\/words\/\w+\/[\w-]+\.json$/;

/**
 * Compiles the messages of the app (src/words) from ICU's syntax to what `icu-minify/format` reads. A message that is wrong stops the
 * build with its name.
 */
export function words(): Plugin {
  return {
    name: "words",
    // Before Vite makes a module of JSON.
    enforce: "pre",
    transform(json, id) {
      if (!catalogue.test(id)) return null;
      const compiled = Object.entries(JSON.parse(json) as Record<string, string>).map(
        ([name, message]) => {
          try {
            return [name, compile(message)];
          } catch (error) {
            throw new Error(`${id}, ${name}: ${(error as Error).message}`);
          }
        },
      );
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}
