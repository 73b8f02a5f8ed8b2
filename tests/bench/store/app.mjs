import { join } from "node:path";
import { build } from "vite";
import { root } from "../../../scripts/install.mjs";

/** Where the browser finds the app, whatever its port: a profile keeps its data by address. */
const host = "bench.localhost";
export const appUrl = `http://${host}/`;

/**
 * The flag with which Chromium finds a server at that address.
 *
 * @param {string | null} server its name and port, or null where there is to be no network
 */
export const networkFlag = (server) =>
  `--host-resolver-rules=MAP ${host}:80 ${server ?? "~NOTFOUND"}`;

/**
 * Builds the app for production.
 *
 * @param {string} folder for the build
 * @param {boolean} minify whether names are shortened, as they are for users
 */
export async function buildApp(folder, minify) {
  process.env.NODE_ENV = "production";
  await build({ root, logLevel: "error", build: { outDir: folder, emptyOutDir: true, minify } });
}

/** What runs in a page beside the app, as one script, built as the app is. */
export async function pageScript() {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, "page.ts"), formats: ["iife"], name: "storePage" },
    },
  });
  return output[0].code;
}
