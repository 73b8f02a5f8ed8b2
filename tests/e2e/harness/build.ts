import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Which build to make; what is left out is as in the repository. */
export interface BuildOptions {
  /** The folder to fill; it is emptied first. */
  readonly outDir: string;
  readonly version?: string;
  /** A folder of deck files to build in. */
  readonly decksDir?: string;
}

/**
 * Makes a production build.
 *
 * @throws Error with what the build printed when it fails
 */
export async function buildApp({ outDir, version, decksDir }: BuildOptions): Promise<void> {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", outDir, "--emptyOutDir"];
  const env = {
    ...process.env,
    // Vitest says "test", which would build React's development version.
    NODE_ENV: "production",
    ...(version && { REHEARSE_VERSION: version }),
    ...(decksDir && { REHEARSE_DECKS: decksDir }),
  };
  try {
    await promisify(execFile)(process.execPath, [...vite, "--logLevel", "warn"], { env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The build failed:\n${stdout}${stderr}`);
  }
}
