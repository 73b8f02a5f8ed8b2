import { fileURLToPath } from "node:url";

export const alias = [
  // Dexie's own entry brings its version for the browsers of 2015. The one for today's is 1.6 kB smaller, gzipped, of the
  // 120 that the app may have. The tests use the same.
  { find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" },
  // For browsers this package decodes `&amp;` with the help of a document, which a worker has not.
  {
    find: /^decode-named-character-reference$/,
    replacement: fileURLToPath(
      new URL("../node_modules/decode-named-character-reference/index.js", import.meta.url),
    ),
  },
];
