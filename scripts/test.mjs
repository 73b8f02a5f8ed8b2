/**
 * `npm test`: checks everything, and ends with one line: `N passed, N failed`. Each test counts, and each step that has no tests
 * counts as one. A step that fails does not stop others, unless they need its result. Two rows of steps run side by side: more of
 * them took longer, since tests with several browsers wait for each other then.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { installPackages, root } from "./install.mjs";

/** In milliseconds, for one step: a test that hangs must not hang its machine. */
const limit = 60 * 60_000;
const reports = mkdtempSync(join(tmpdir(), "rehearse-test-"));

/** What a step came to; `output` is shown where something failed, `table` always. */
const passed = { passed: 1, failed: 0, output: "" };
const failed = (output) => ({ passed: 0, failed: 1, output });

function runScript(name, ...args) {
  const script = spawn("npm", ["run", "-s", name, "--", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limit,
  });
  const [stdout, stderr] = [[], []];
  script.stdout.on("data", (piece) => stdout.push(piece));
  script.stderr.on("data", (piece) => stderr.push(piece));
  return new Promise((resolve) => {
    const end = (ok, ...more) => {
      const said = [stdout, stderr].map((pieces) => Buffer.concat(pieces).toString());
      resolve({ ok, output: [...said, ...more].filter(Boolean).join("\n") });
    };
    script.once("error", (error) => end(false, error.message));
    script.once("close", (status, signal) => end(status === 0, signal && `Ended by ${signal}.`));
  });
}

async function command(name) {
  const { ok, output } = await runScript(name);
  return ok ? passed : failed(output);
}

/** Runs one project of vitest.config.ts. A run that crashed, or ran nothing, has failed. */
async function tests(project) {
  const report = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok, output } = await runScript(`test:${project}`, ...reporters);
  const { passed, failed: broken, skipped } = countsIn(report);
  if (passed + broken + skipped === 0) return failed(`${output}\nNo test was run.`);
  const note = skipped > 0 ? `\n${skipped} skipped tests count as failed.` : "";
  return { passed, failed: Math.max(broken + skipped, ok ? 0 : 1), output: output + note };
}

/** The fault suite, and the table of what it tried. */
async function faults() {
  const file = join(reports, "fault-table.txt");
  process.env.REHEARSE_FAULT_TABLE = file;
  const result = await tests("faults");
  return existsSync(file) ? { ...result, table: readFileSync(file, "utf8") } : result;
}

/** The benchmark of a large collection in its small form, and its table. */
async function speed() {
  const { ok, output } = await runScript("test:speed");
  return ok ? { ...passed, table: output } : failed(output);
}

function build() {
  // Tests take this build, unless they are about another one.
  process.env.REHEARSE_BUILD = join(root, "dist");
  return command("build");
}

function countsIn(report) {
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    // A file that cannot even be loaded has no tests to fail.
    const crashed = counts.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests + crashed.length,
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  } catch {
    // Vitest crashed before it could report.
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Each step gets the results of those before it. */
const first = {
  packages: attempt(installPackages),
  // Configuration and tests find the browser by this variable, so that it is looked for only once.
  browser: attempt(() => {
    process.env.CHROME_PATH = ensureBrowser();
  }),
  types: () => command("types"),
  lint: () => command("lint"),
  build,
  size: needs("build", () => command("size")),
};
const sideBySide = [
  {
    speed: needs("browser", needs("build", speed)),
    "pure tests": () => tests("pure"),
    "browser tests": needs("browser", () => tests("browser")),
    "fault suite": needs("browser", needs("build", faults)),
  },
  {
    "end-to-end tests": needs(
      "browser",
      needs("build", () => tests("e2e")),
    ),
  },
];

function attempt(act) {
  return () => {
    try {
      act();
      return passed;
    } catch (error) {
      return failed(error.message);
    }
  };
}

function needs(other, act) {
  return (results) =>
    results[other].failed > 0 ? failed(`Not run: ${other} failed.`) : act(results);
}

function show(name, result, milliseconds) {
  const mark = result.failed === 0 ? "✓" : "✗";
  const counts = `${result.passed} passed, ${result.failed} failed`;
  process.stdout.write(`${mark} ${name}: ${counts} (${(milliseconds / 1000).toFixed(1)} s)\n`);
  if (result.failed > 0) process.stdout.write(`${result.output.trimEnd()}\n\n`);
  else if (result.table) process.stdout.write(`${result.table}\n`);
}

if (process.env.CI) process.env.NO_COLOR = "1";
const results = {};
async function runSteps(steps) {
  for (const [name, act] of Object.entries(steps)) {
    const start = performance.now();
    results[name] = await act(results);
    show(name, results[name], performance.now() - start);
    if (results.packages.failed > 0) return;
  }
}

try {
  await runSteps(first);
  if (results.packages.failed === 0) await Promise.all(sideBySide.map(runSteps));
} finally {
  rmSync(reports, { recursive: true, force: true });
}
const sum = (key) => Object.values(results).reduce((total, result) => total + result[key], 0);
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
