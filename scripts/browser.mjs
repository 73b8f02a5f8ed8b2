/**
 * Finds a Chromium for the tests, or gets one. Tests never run without it, and never skip: when every way fails, the
 * error tells what was tried and what to do.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const cache = join(import.meta.dirname, "..", ".cache", "chromium");
const playwright = join(import.meta.dirname, "..", "node_modules", "playwright-core", "cli.js");
const minute = 60_000;

/** For any browser that tests drive: also as root, on a machine without a screen, and quiet on the network. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
];

/**
 * For one that is started without a test library. A desktop's browser loads two pages for what drops from its address bar, beside
 * the page that is looked at: a fifth of all the work of a start, and none that a phone has.
 */
export const headless = [
  "--headless=new",
  "--no-first-run",
  ...flags,
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
];

/** The ways to find a browser that is here already; each returns the paths where it might be. */
const places = {
  CHROME_PATH: () => [process.env.CHROME_PATH].filter(Boolean),
  "Playwright's cache": playwrightCache,
  "the system's browsers": systemBrowsers,
  "this project's cache": () => [join(cache, "chrome")],
};

/** The ways to get one, from the fastest to the one that needs least; each returns the paths where it now might be. */
const sources = {
  "playwright-core install": downloadFromPlaywright,
  "apt-get install chromium": installFromDebian,
  "npm install @sparticuz/chromium": installFromNpm,
};

/**
 * Finds a browser that is installed.
 *
 * @returns {string | undefined} its executable, or undefined where there is none
 */
export function installedBrowser() {
  return firstThatRuns(places, []);
}

/**
 * Finds a browser, or installs one.
 *
 * @returns {string} its executable
 * @throws {Error} when there is none and none can be installed; the message tells why and what to do
 */
export function ensureBrowser() {
  const failures = [];
  const found = firstThatRuns(places, failures) ?? firstThatRuns(sources, failures);
  if (found) return found;
  throw new Error(
    "The tests need Chromium or Chrome, and none could be found or installed.\n" +
      "Install one, or set CHROME_PATH to its executable. This was tried:\n" +
      failures.map((failure) => `  - ${failure}`).join("\n"),
  );
}

function firstThatRuns(ways, failures) {
  for (const [name, paths] of Object.entries(ways)) {
    try {
      const candidates = paths().filter((path) => existsSync(path));
      if (candidates.length === 0) failures.push(`${name}: nothing there`);
      for (const path of candidates) {
        const failure = whyItDoesNotRun(path);
        if (!failure) return path;
        failures.push(`${name}: ${path}: ${failure}`);
      }
    } catch (error) {
      failures.push(`${name}: ${lastLine(error)}`);
    }
  }
  return undefined;
}

function whyItDoesNotRun(path) {
  try {
    run(path, ["--version"], { timeout: minute / 2 });
    return undefined;
  } catch (error) {
    return lastLine(error);
  }
}

function playwrightCache() {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(homedir(), "Library", "Caches", "ms-playwright") }[process.platform] ??
    join(homedir(), ".cache", "ms-playwright");
  if (!existsSync(root)) return [];
  // <root>/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell
  const names =
    /^(chrome|chromium|headless_shell|chrome-headless-shell|Chromium|Google Chrome for Testing)$/;
  return readdirSync(root)
    .filter((folder) => folder.startsWith("chromium"))
    .sort()
    .reverse()
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function systemBrowsers() {
  const apps = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  const commands = ["chromium", "google-chrome-stable", "google-chrome", "chromium-browser"];
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    // A snap may not read a profile in /tmp: it starts, and then every test fails.
    .filter((folder) => !folder.startsWith("/snap"))
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...apps, ...onPath.filter((path) => existsSync(path) && !wrapsSnap(path))];
}

function wrapsSnap(path) {
  return run("/bin/sh", ["-c", 'readlink -f "$1"; head -c 4096 "$1"', "sh", path]).includes(
    "/snap/",
  );
}

function downloadFromPlaywright() {
  run(process.execPath, [playwright, "install", "--only-shell", "chromium"], {
    timeout: 2 * minute,
  });
  return playwrightCache();
}

function installFromDebian() {
  if (process.getuid?.() !== 0) throw new Error("needs root");
  const apt = (...args) =>
    run("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-y", "-q", ...args], {
      timeout: 15 * minute,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "--no-install-recommends", "chromium");
  return systemBrowsers();
}

/** A Chromium inside an npm package, with the few libraries that a bare machine lacks. */
function installFromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("needs Linux on x64");
  const unpacked = join(cache, "unpacked");
  mkdirSync(unpacked, { recursive: true });
  run("npm", ["install", "--no-save", "--prefix", cache, "@sparticuz/chromium@147"], {
    timeout: 5 * minute,
  });
  // The package unpacks into the folder for temporary files, and its libraries only where it takes the machine for a
  // bare one, which it tells from this variable.
  run(
    process.execPath,
    ["--input-type=module", "-e", "(await import('@sparticuz/chromium')).default.executablePath()"],
    {
      cwd: cache,
      timeout: 2 * minute,
      env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    },
  );
  const launcher = join(cache, "chrome");
  const libraries = join(unpacked, "al2023", "lib");
  writeFileSync(
    launcher,
    `#!/bin/sh\nLD_LIBRARY_PATH="${libraries}" exec "${join(unpacked, "chromium")}" "$@"\n`,
  );
  chmodSync(launcher, 0o755);
  return [launcher];
}

function run(command, args, options = {}) {
  return execFileSync(command, args, { encoding: "utf8", stdio: "pipe", ...options });
}

/** The last line that a failed command printed, which is where commands tell what went wrong. */
function lastLine(error) {
  const text = String(error.stderr || error.message || error);
  return text.trim().split("\n").at(-1);
}
