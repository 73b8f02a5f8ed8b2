import { fileURLToPath } from "node:url";

export const alias = [
  // Dexie's own entry brings its version for the browsers of 2015. The one for today's is 1.6 kB smaller, gzipped, of the
  // 120 that the app may have. The tests use the same.
  { find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" },
  // The router brings what React before version 18 lacked, 0.4 kB gzipped.
  { find: "use-sync-external-store/shim/index.js", replacement: "react" },
  // And it brings the locations of other apps, 0.4 kB.
  {
    find: "./use-browser-location.js",
    replacement: fileURLToPath(new URL("../src/ui/hash-location.ts", import.meta.url)),
  },
  // No drawing is left of a guide.
  {
    find: /^\.\/lib\/svg\.js$/,
    replacement: fileURLToPath(new URL("../src/document/svg-names.ts", import.meta.url)),
  },
  // The Markdown parser's table of `&amp;` and 2,124 others is 12 kB, gzipped, and in browsers it wants a document instead,
  // which a worker has not. The HTML parser, in the same worker, has the table too.
  {
    find: /^decode-named-character-reference$/,
    replacement: fileURLToPath(new URL("../src/document/character-references.ts", import.meta.url)),
  },
];
