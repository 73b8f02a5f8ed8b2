import { createHash } from "node:crypto";
import { constants } from "node:fs";
import {
  access,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../../scripts/install.mjs";
import { appUrl, networkFlag } from "./app.mjs";
import { openChromium } from "./chromium.mjs";
import { blankPage } from "./host.mjs";
import { freshenBackup, idle, isKept, whenShown } from "./probes.mjs";
import { noteShown, searchReady, todayShown } from "./selectors.mjs";

/** Outside of what Git keeps, since they are large and quickly made anew. */
export const defaultFolder = join(root, "node_modules", ".cache", "rehearse-bench");

/** How Chromium keeps IndexedDB: as it does by default, and as it is going to. */
export const backEnds = {
  LevelDB: [],
  SQLite: ["--enable-features=IdbSqliteBackingStore"],
};

/** Where a profile has a backup of its decks, to be imported. */
export const cardsFileIn = (profile) => join(profile, "cards.rehearse.gz");

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Copies a profile; where the file system can, its files are shared until they are written. */
export const copyProfile = (from, to) =>
  cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });

/**
 * The profile that holds a collection, which is made where there is none of this filling and this schema. In a folder of one's
 * own it is made only once.
 *
 * @param {string} folder where profiles are kept
 * @param {keyof typeof backEnds} backEnd
 * @param {import("./sizes.mjs").Size} size
 * @param {{ address: string }} host that serves the app without its service worker
 * @param {string} script of the page
 * @returns {Promise<string>} its folder, which is only to be copied
 */
export async function filledProfile(folder, backEnd, size, host, script) {
  const prefix = `${backEnd}-${size.name}-`;
  const version = folder === defaultFolder ? await fillingVersion() : "kept";
  const profile = join(folder, prefix + version);
  const flags = [...backEnds[backEnd], networkFlag(host.address)];
  if (!(await exists(profile))) {
    await mkdir(folder, { recursive: true });
    for (const old of await readdir(folder))
      if (old.startsWith(prefix)) await rm(join(folder, old), { recursive: true });
    const making = await mkdtemp(join(folder, "making-"));
    await withChromium(making, flags, ({ page }) => fill(page, size, script));
    await rename(making, profile);
  }
  await withChromium(profile, flags, ({ page }) => prepare(page, profile, size, script));
  return profile;
}

async function fill(page, { fill: act, longestDeck }, script) {
  await openToday(page);
  await openBlank(page);
  await call(page, script, ...act);
  await complete(page, longestDeck);
}

async function prepare(page, profile, { role }, script) {
  await openBlank(page);
  await page.evaluate(freshenBackup);
  const file = cardsFileIn(profile);
  if (role === "small" || (await exists(file))) return;
  await writeFile(file, Buffer.from(await call(page, script, "cardsBackup"), "base64"));
}

async function call(page, script, ...act) {
  await page.send("Runtime.evaluate", { expression: script });
  return page.evaluate((name, ...given) => globalThis.storePage[name](...given), ...act);
}

/** What the app makes and keeps when it is first used, it has made. */
async function complete(page, longestDeck) {
  await openToday(page);
  await page.send("Page.navigate", { url: `${appUrl}#/decks/${longestDeck}` });
  await page.evaluate(whenShown, noteShown, 10);
  await page.send("Page.navigate", { url: `${appUrl}#/search` });
  await page.evaluate(whenShown, searchReady, 10);
  await page.evaluate(idle);
}

/** Visits a build until the browser keeps it, and once more without a network, as on the days after the first. */
export async function installApp(profile, backEnd, address) {
  await withChromium(profile, [...backEnds[backEnd], networkFlag(address)], async ({ page }) => {
    await openToday(page);
    await page.evaluate(isKept);
    await page.evaluate(idle);
  });
  await withChromium(profile, [...backEnds[backEnd], networkFlag(null)], ({ page }) =>
    openToday(page),
  );
}

export async function withChromium(profile, flags, act) {
  const chromium = await openChromium(profile, flags);
  try {
    const result = await act(chromium);
    await chromium.close();
    return result;
  } catch (error) {
    await chromium.kill();
    throw error;
  }
}

const openBlank = (page) => page.send("Page.navigate", { url: `${appUrl}${blankPage}` });

async function openToday(page) {
  await page.send("Page.navigate", { url: appUrl });
  await page.evaluate(whenShown, todayShown);
  await page.evaluate(idle);
}

/** Tells apart fillings that differ, and schemas. */
async function fillingVersion() {
  const files = ["fill.ts", "history.ts", "texts.ts", "writing.ts"];
  const texts = files.map((file) => readFile(join(import.meta.dirname, file), "utf8"));
  const database = await readFile(join(root, "src", "store", "database.ts"), "utf8");
  const schema = database.match(/this\.version\([\s\S]*?\}\);/g);
  const all = JSON.stringify([await Promise.all(texts), schema]);
  return createHash("sha256").update(all).digest("hex").slice(0, 12);
}
