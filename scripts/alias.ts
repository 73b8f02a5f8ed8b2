/**
 * Dexie's own entry brings its version for the browsers of 2015. The one for today's is 1.6 kB smaller, gzipped, of the 120
 * that the app may have. The tests use the same.
 */
export const alias = [{ find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" }];
