import { rm } from "node:fs/promises";
import { join } from "node:path";
import { networkFlag } from "./app.mjs";
import {
  backEnds,
  cardsFileIn,
  copyProfile,
  filledProfile,
  installApp,
  withChromium,
} from "./profiles.mjs";

/**
 * Where something is measured: a build, a collection, and a back end of the browser's storage.
 *
 * @typedef {object} Place
 * @property {string} build
 * @property {string} backEnd
 * @property {string} role of its collection
 * @property {import("./sizes.mjs").Size} size
 * @property {number} slowing how often the main thread is slowed
 * @property {Place} starter the place of the same build with the starter decks
 * @property {string} cardsFile a backup of its decks, where there is one
 * @property {(act: (page) => Promise<unknown>) => Promise<unknown>} open a fresh browser process, offline, with what there is
 *   from before
 * @property {(act: (page) => Promise<unknown>) => Promise<unknown>} openCopy the same on a copy that is thrown away
 */

/**
 * Makes the places of a back end, with the app installed in each.
 *
 * @returns {Promise<Place[]>} all collections of each build in turn, the starter decks first
 */
export async function placesOf(backEnd, how) {
  const places = [];
  for (const build of how.builds) {
    const ofBuild = [];
    for (const size of how.sizes) ofBuild.push(await placeOf(backEnd, size, build, how));
    for (const place of ofBuild) places.push({ ...place, starter: ofBuild[0] });
  }
  return places;
}

async function placeOf(backEnd, size, { name: build, address }, { work, slowing, ...how }) {
  const filled = await filledProfile(how.profiles, backEnd, size, how.host, how.script);
  const profile = join(work, [build, backEnd, size.name].filter(Boolean).join("-"));
  await copyProfile(filled, profile);
  await installApp(profile, backEnd, address);
  const openOn = (path) => (act) =>
    withChromium(path, [...backEnds[backEnd], networkFlag(null)], async ({ page }) => {
      await page.send("Page.enable");
      await page.send("Emulation.setCPUThrottlingRate", { rate: slowing });
      return act(page);
    });
  const openCopy = async (act) => {
    const copy = `${profile}-copy`;
    await copyProfile(profile, copy);
    try {
      return await openOn(copy)(act);
    } finally {
      await rm(copy, { recursive: true, maxRetries: 5 });
    }
  };
  const cardsFile = cardsFileIn(filled);
  const where = { build, backEnd, role: size.role, size, slowing, cardsFile };
  return { ...where, open: openOn(profile), openCopy };
}
