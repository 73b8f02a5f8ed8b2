import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, inject, onTestFinished } from "vitest";
import { ensureBrowser, headless } from "../../../scripts/browser.mjs";

/** Pages that share what they store. */
export interface Pages {
  /** The first of them. */
  readonly page: Page;
  readonly context: BrowserContext;
  newPage(): Promise<Page>;
}

/** A real browser with its profile on disk, which can be killed and opened again. */
export interface RealBrowser extends Pages {
  /** Quits as a user does, so that everything is written to disk. */
  close(): Promise<void>;
  /** Stops all its processes where they are. They can only be killed then. */
  freeze(): void;
  /** Ends all its processes at once, as when the system takes them away: nothing more is written. */
  kill(): Promise<void>;
}

export interface BrowserOptions {
  /** The size of its pages in CSS pixels: a common phone unless told. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** More flags for its command line. */
  readonly flags?: readonly string[];
}

const phone = { width: 390, height: 844 };

/** So long a page may take for one step on a busy machine. */
const patienceMs = 60_000;

let executable: string | undefined;
/** By the flags that they were started with. */
const shared = new Map<string, Promise<Browser>>();
const running = new Set<ChildProcess>();
afterAll(() => Promise.all([...running].map(end)));

/** Makes an empty folder for a browser's profile. It is removed with all else when the tests end. */
export function makeProfile(): Promise<string> {
  return mkdtemp(join(inject("workFolder"), "profile-"));
}

/**
 * Opens a private window in a browser that the tests of a file share: a sixth less work than a browser for each. What is stored in the
 * window is nowhere on disk, and gone with the test.
 */
export async function openWindow({
  viewport = phone,
  flags = [],
}: BrowserOptions = {}): Promise<Pages> {
  const key = flags.join(" ");
  const browser = shared.get(key) ?? startShared(flags);
  shared.set(key, browser);
  const context = await (await browser).newContext({ viewport });
  context.setDefaultTimeout(patienceMs);
  onTestFinished(() => context.close());
  const newPage = () => context.newPage();
  const page = await newPage();
  showOnFailure(page);
  return { page, context, newPage };
}

async function startShared(flags: readonly string[]): Promise<Browser> {
  const profile = await makeProfile();
  return connect(profile, start(profile, flags));
}

/** Opens a browser on a profile, new or used. It is killed when the test is over. */
export async function openBrowser(
  profileDir: string,
  { viewport = phone, flags = [] }: BrowserOptions = {},
): Promise<RealBrowser> {
  // What the last browser wrote there would be taken for the new one's answer.
  await rm(join(profileDir, "DevToolsActivePort"), { force: true });
  const process = start(profileDir, flags);
  onTestFinished(() => end(process));
  const browser = await connect(profileDir, process);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  context.setDefaultTimeout(patienceMs);
  const newPage = async () => {
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    return page;
  };
  const page = context.pages()[0] ?? (await newPage());
  await page.setViewportSize(viewport);
  showOnFailure(page);
  return {
    page,
    context,
    newPage,
    close: () => quit(browser, process),
    freeze: () => signal(process, "SIGSTOP"),
    kill: () => end(process),
  };
}

/** Prints what a page showed and complained of when its test fails. */
function showOnFailure(page: Page): void {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    const shown = await page
      .locator("body")
      .ariaSnapshot({ timeout: 5_000 })
      .catch(({ message }: Error) => message);
    console.error([page.url(), shown.slice(0, 2_000), ...complaints].join("\n"));
  });
}

function start(profileDir: string, more: readonly string[]): ChildProcess {
  const all = [
    ...headless,
    "--remote-debugging-port=0",
    `--user-data-dir=${profileDir}`,
    // Whatever this machine speaks; the last of these counts.
    "--accept-lang=en-US",
    ...more,
    "about:blank",
  ];
  // Detached: it leads a group of its own, by which all its processes can be ended at once.
  executable ??= ensureBrowser();
  const process = spawn(executable, all, { detached: true, stdio: "ignore" });
  running.add(process);
  process.once("exit", () => running.delete(process));
  return process;
}

/** Waits until the browser has written where it listens, and connects there. */
async function connect(profileDir: string, process: ChildProcess): Promise<Browser> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && process.exitCode === null) {
    const file = await readFile(join(profileDir, "DevToolsActivePort"), "utf8").catch(() => "");
    const [port, path] = file.split("\n");
    if (port && path) return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
    await delay(20);
  }
  await end(process);
  throw new Error("The browser did not start.");
}

async function quit(browser: Browser, process: ChildProcess): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const gone = exited(process);
  // The answer may be lost with the connection.
  await session.send("Browser.close").catch(() => undefined);
  await Promise.race([gone, delay(10_000)]);
  await end(process);
}

async function end(process: ChildProcess): Promise<void> {
  const gone = exited(process);
  signal(process, "SIGKILL");
  await gone;
}

/** To all its processes, unless it is gone. */
function signal(process: ChildProcess, name: NodeJS.Signals): void {
  if (process.pid === undefined || process.exitCode !== null || process.signalCode !== null) return;
  globalThis.process.kill(-process.pid, name);
}

async function exited(process: ChildProcess): Promise<void> {
  if (process.exitCode === null && process.signalCode === null) await once(process, "exit");
}
