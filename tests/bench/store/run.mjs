import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appUrl, pageScript } from "./app.mjs";
import { serveFolder } from "./host.mjs";
import { placesOf } from "./places.mjs";
import { whenShown } from "./probes.mjs";
import { todayShown } from "./selectors.mjs";
import { countFromNowOn, tellWhere } from "./where.mjs";

/** Does something with a folder that is removed behind it. */
export async function withFolder(act) {
  const folder = await mkdtemp(join(tmpdir(), "bench-store-"));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Measures parts at all places, the small and the large collection in turn, so that what else the machine does is the same for
 * both.
 *
 * @param {object} how
 * @param {string} how.dist this repository's build
 * @param {{ name: string, address: string }[]} how.builds where those are served that are measured
 * @param {string[]} how.storage names of back ends
 * @param {import("./sizes.mjs").Size[]} how.sizes
 * @param {{ apart: object[], session: object[] }} how.parts
 * @param {number} how.runs how often each part is measured that opens browsers of its own
 * @param {number} how.sittings how often each that does not
 * @param {number} how.slowing how often the main thread is slowed
 * @param {string} how.profiles the folder where collections are kept
 * @param {boolean} how.isProfiled whether it is told where the time goes
 * @param {import("./values.mjs").Values} values to which all that is measured is added
 */
export async function measureAll(how, values) {
  // Without its service worker the browser does not keep this version in the profiles that are kept.
  const host = await serveFolder(how.dist, { isInstallable: false });
  const script = await pageScript();
  try {
    for (const backEnd of how.storage) {
      await withFolder(async (work) => {
        const places = await placesOf(backEnd, { ...how, host, script, work });
        await measureApart(places, how, values);
        for (let sitting = 0; sitting < how.sittings; sitting += 1)
          for (const place of places.filter(isFor({}))) await measureSession(place, how, values);
      });
    }
  } finally {
    host.close();
  }
}

/** A part is measured at the large collection, and at the one that it is compared with. */
const isFor =
  ({ base = "small" }) =>
  ({ role }) =>
    role === "large" || role === base;

async function measureApart(places, { parts, runs }, values) {
  for (const part of parts.apart) {
    for (let run = 0; run < Math.min(runs, part.runs ?? runs); run += 1)
      for (const place of places.filter(isFor(part)))
        await measure(place, part, () => part.measure(place), values);
  }
}

async function measureSession(place, { parts, isProfiled }, values) {
  if (parts.session.length === 0) return;
  await place.openCopy(async (page) => {
    if (isProfiled) await countFromNowOn(page);
    await page.send("Page.navigate", { url: appUrl });
    await page.evaluate(whenShown, todayShown);
    for (const part of parts.session) {
      const act = () => part.measure(page, place);
      const told = () => tellWhere(page, `${place.role}, ${place.backEnd}, ${part.name}`, act);
      await measure(place, part, isProfiled ? told : act, values);
    }
  });
}

/** One part that cannot be measured leaves the others alone. */
async function measure(place, part, act, values) {
  const start = performance.now();
  try {
    values.add(place, part, await act());
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stderr.write(
      `${place.backEnd}, ${place.role}, ${part.name}: measured in ${seconds} s\n`,
    );
  } catch (error) {
    values.failed(place, part, error);
  }
}
