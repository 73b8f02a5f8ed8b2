import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's folder, from which all commands run. */
export const root = join(import.meta.dirname, "..");

/**
 * Installs the packages where they are missing or differ from package-lock.json. Does nothing otherwise.
 *
 * @throws {Error} when npm fails; it has then said why on the standard error output
 */
export function installPackages() {
  if (packagesAreInstalled()) return;
  process.stdout.write("Installing packages …\n");
  // Only npm's errors: its notes about funding and audits help nobody here.
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", ["ci", ...quiet], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The packages could not be installed: npm says why above.");
}

/** npm writes what it installed beside it, in the form of the lock file; a package for other systems is not in it. */
function packagesAreInstalled() {
  try {
    const wanted = read("package-lock.json");
    const installed = read("node_modules/.package-lock.json");
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      const found = installed[path];
      return path === "" || (found ? found.version === version : optional === true);
    });
  } catch {
    return false;
  }
}

function read(lockFile) {
  return JSON.parse(readFileSync(join(root, lockFile), "utf8")).packages;
}
