import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { chromium } from "playwright-core";
import { ensureBrowser } from "../../scripts/browser.mjs";

/**
 * Opens Chromium on a profile, new or used, with a page of a phone's size.
 *
 * @param {string} profile the folder
 * @param {string[]} flags more of them for its command line
 * @returns the page, a session of the DevTools protocol with it, and a function that quits as a user does, so that everything
 *   is written to the profile
 */
export async function openChromium(profile, flags) {
  // What the last browser wrote there would be taken for the new one's answer.
  await rm(join(profile, "DevToolsActivePort"), { force: true });
  const process = spawn(
    ensureBrowser(),
    [
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--no-first-run",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      ...flags,
      "about:blank",
    ],
    { detached: true, stdio: "ignore" },
  );
  const gone = once(process, "exit");
  const end = async () => {
    if (process.exitCode === null && process.signalCode === null) kill(process);
    await gone;
  };
  try {
    const browser = await connect(profile, process);
    const [page] = browser.contexts()[0].pages();
    await page.setViewportSize({ width: 390, height: 844 });
    const session = await page.context().newCDPSession(page);
    const close = async () => {
      const all = await browser.newBrowserCDPSession();
      // The answer may be lost with the connection.
      await all.send("Browser.close").catch(() => undefined);
      await Promise.race([gone, delay(60_000, undefined, { ref: false })]);
      await end();
    };
    return { page, session, close };
  } catch (error) {
    await end();
    throw error;
  }
}

/** It leads a group of its own, by which all its processes are ended at once. */
const kill = ({ pid }) => process.kill(-pid, "SIGKILL");

async function connect(profile, process) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && process.exitCode === null) {
    const file = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
    const [port, path] = file.split("\n");
    if (port && path) return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
    await delay(20);
  }
  throw new Error("The browser did not start.");
}
