import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { ensureBrowser, headless } from "../../../scripts/browser.mjs";
import { connect } from "./protocol.mjs";

/** Those that run. One that was left behind would keep its profile from the next. */
const running = new Set();
process.once("exit", () => running.forEach(killAll));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** A common phone, in CSS pixels. */
const screen = { width: 390, height: 844, deviceScaleFactor: 1, mobile: true };

/**
 * Opens Chromium on a profile, new or used, with an empty page. It is spoken to through a pipe and by nothing but this: what
 * a test library loads into pages and workers would be measured with them.
 *
 * @param {string} profile the folder
 * @param {string[]} flags more of them for its command line
 * @returns the page, a function that quits as a user does, so that everything is written to the profile, and one that ends it
 */
export async function openChromium(profile, flags = []) {
  const browser = spawn(
    ensureBrowser(),
    [...headless, "--remote-debugging-pipe", `--user-data-dir=${profile}`, ...flags, "about:blank"],
    { detached: true, stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  running.add(browser);
  const gone = once(browser, "exit").then(() => running.delete(browser));
  const kill = async () => {
    killAll(browser);
    await gone;
  };
  try {
    const protocol = connect(browser);
    const page = await Promise.race([firstPage(protocol), gone.then(explain)]);
    await page.send("Emulation.setDeviceMetricsOverride", screen);
    const close = async () => {
      // The answer may be lost with the connection.
      await protocol.send("Browser.close").catch(() => undefined);
      await Promise.race([gone, delay(60_000, undefined, { ref: false })]);
      await kill();
    };
    return { page, close, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** It leads a group of its own, by which all its processes are ended at once. */
function killAll({ pid, exitCode, signalCode }) {
  if (exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
}

function explain() {
  throw new Error("The browser did not start. Is another one open on its profile?");
}

async function firstPage(protocol) {
  const found = new Promise((resolve) => {
    protocol.on("Target.targetCreated", ({ targetInfo }) => {
      if (targetInfo.type === "page") resolve(targetInfo.targetId);
    });
  });
  await protocol.send("Target.setDiscoverTargets", { discover: true });
  const { sessionId } = await protocol.send("Target.attachToTarget", {
    targetId: await found,
    flatten: true,
  });
  return protocol.session(sessionId);
}
