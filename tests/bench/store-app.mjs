import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, preview } from "vite";
import { root } from "../../scripts/install.mjs";

/** Where the browser finds the app, whatever its port: a profile keeps its data by address. */
const host = "bench.localhost";

/**
 * Builds the app for production and serves it, with a page at `blank.html` where the app does not run.
 *
 * @param {string} folder for the build
 * @param {boolean} minify whether names are shortened, as they are for users
 * @returns its address, the flags with which Chromium finds it there, and a function that ends it
 */
export async function serveApp(folder, minify) {
  await build({ root, logLevel: "error", build: { outDir: folder, emptyOutDir: true, minify } });
  // It would keep the version that a profile was filled with. The app works without it.
  await rm(join(folder, "service-worker.js"));
  await writeFile(join(folder, "blank.html"), "<!doctype html><title>Blank</title>");
  const server = await preview({
    root,
    configFile: false,
    logLevel: "error",
    appType: "mpa",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const { port } = server.httpServer.address();
  return {
    url: `http://${host}/`,
    flags: [`--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`],
    close: () => server.close(),
  };
}

/** What runs in a page beside the app, as one script, built as the app is. */
export async function pageScript() {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "store-page.ts"),
        formats: ["iife"],
        name: "storePage",
      },
    },
  });
  return output[0].code;
}
