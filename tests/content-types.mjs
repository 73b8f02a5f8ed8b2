import { extname } from "node:path";

/** What the files of a build are, by their ending, for the servers of tests and benchmarks. */
const types = new Map([
  [".css", "text/css"],
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain"],
  [".webmanifest", "application/manifest+json"],
]);

/**
 * @param {string} file
 * @returns {string}
 */
export const contentTypeOf = (file) => types.get(extname(file)) ?? "application/octet-stream";
