/**
 * `npm run bench:plan-speed`: how long it takes to plan anew after a rating, in Chromium slowed down to a quarter, as on a
 * phone. The app plans in a worker; the slowing does not reach workers, so here it happens on the page's main thread. Exits 1
 * when it takes longer than it may.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { chromium } from "playwright-core";
import { build } from "vite";
import { ensureBrowser, headless } from "../../scripts/browser.mjs";
import { root } from "../../scripts/install.mjs";

const slowing = 4;
/** How long a plan after a rating may take in the middle, in milliseconds, by the number of cards. */
const targets = [
  [1_000, 50],
  [10_000, 500],
];

const profile = await mkdtemp(join(tmpdir(), "plan-speed-"));
const browser = spawn(
  ensureBrowser(),
  [...headless, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
  { detached: true, stdio: "ignore" },
);
try {
  await measure(await connect());
} finally {
  const gone = once(browser, "exit");
  process.kill(-browser.pid, "SIGKILL");
  await gone;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(connection) {
  const page = await connection.contexts()[0].newPage();
  await page.addScriptTag({ content: await bundle() });
  const time = (name, argument) =>
    page.evaluate(([called, given]) => globalThis.planSpeed[called](given), [name, argument]);
  await time("timeLoop");
  const usual = await time("timeLoop");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowing });
  const slowed = await time("timeLoop");
  console.log(
    `On the main thread, slowed ${slowing} times: a fixed loop takes ${slowed.toFixed(0)} ms instead of ${usual.toFixed(0)} (${(slowed / usual).toFixed(1)} times)`,
  );
  for (const [cards, target] of targets) {
    const { cold, warm } = await time("timePlans", cards);
    const sorted = [...warm].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    const holds = median <= target;
    console.log(
      `${holds ? "ok    " : "MISSED"} ${cards} cards, 30 days: ${warm.length} plans after a rating, median ${median.toFixed(0)} ms (at most ${target}), longest ${sorted.at(-1).toFixed(0)} ms; the first plan ${cold.toFixed(0)} ms`,
    );
    if (!holds) process.exitCode = 1;
  }
  await connection.close();
}

/** The planner as one script for a page, built as the app is. */
async function bundle() {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "plan-speed.ts"),
        formats: ["iife"],
        name: "planSpeed",
      },
    },
  });
  return output[0].code;
}

async function connect() {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && browser.exitCode === null) {
    const file = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
    const [port, path] = file.split("\n");
    if (port && path) return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
    await delay(20);
  }
  throw new Error("The browser did not start.");
}
