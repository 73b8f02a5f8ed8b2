import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildApp } from "./build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for everything the tests write: profiles, builds. It is removed after the last test. */
    workFolder: string;
    /** The folder of a production build of this repository. */
    builtApp: string;
  }
}

/**
 * Builds the app once for all end-to-end tests, or takes the build that `npm test` has just made; they find it by
 * `inject("builtApp")`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workFolder = await mkdtemp(join(tmpdir(), "rehearse-e2e-"));
  const { REHEARSE_BUILD: made } = process.env;
  const builtApp = made ?? join(workFolder, "built-app");
  const clear = () => rm(workFolder, { recursive: true, force: true, maxRetries: 5 });
  try {
    if (!made) await buildApp({ outDir: builtApp });
  } catch (error) {
    await clear();
    throw error;
  }
  project.provide("workFolder", workFolder);
  project.provide("builtApp", builtApp);
  return clear;
}
