import { rm } from "node:fs/promises";
import { join } from "node:path";
import { networkFlag } from "./app.mjs";
import { backEnds, copyProfile, filledProfile, installApp, withChromium } from "./profiles.mjs";

/**
 * Where something is measured: a build, a collection, and a back end of the browser's storage.
 *
 * @typedef {object} Place
 * @property {string} build
 * @property {string} backEnd
 * @property {string} size
 * @property {string} longestDeck the id of the deck with the most cards
 * @property {string[]} queries what is searched for
 * @property {number} slowing how often the main thread is slowed
 * @property {(act: (page) => Promise<unknown>) => Promise<unknown>} open a fresh browser process, offline, with what there is
 *   from before
 * @property {(act: (page) => Promise<unknown>) => Promise<unknown>} openCopy the same on a copy that is thrown away
 */

/**
 * Makes the places of a back end, with the app installed in each.
 *
 * @returns {Promise<Place[]>} the small and the large one of each build in turn
 */
export async function placesOf(backEnd, { sizes, builds, profiles, host, script, work, slowing }) {
  const places = [];
  for (const { name: build, address } of builds) {
    for (const size of sizes) {
      const filled = await filledProfile(profiles, backEnd, size, host, script);
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
        await copyProfile(profile, `${profile}-copy`);
        try {
          return await openOn(`${profile}-copy`)(act);
        } finally {
          await rm(`${profile}-copy`, { recursive: true, maxRetries: 5 });
        }
      };
      const { role, longestDeck, queries } = size;
      places.push({
        build,
        backEnd,
        size: role,
        longestDeck,
        queries,
        slowing,
        open: openOn(profile),
        openCopy,
      });
    }
  }
  return places;
}
