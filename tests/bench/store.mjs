/**
 * `npm run bench:store`: how fast the app is with 100,000 cards in 40 decks and 1,000,000 reviews, beside the starter decks with
 * 200 reviews: built for production, offline from its service worker, in Chromium slowed down to a phone of the middle class,
 * with both of the browser's storage back ends. Prints a table, and exits 1 on a miss of a ratio, a count or a size; times are
 * only told, since machines differ. The collections are made once, which takes minutes, and kept in node_modules/.cache.
 *
 *     -- --quick            a tenth of the cards and reviews
 *     -- --only NAME,NAME   only these parts; a name that is none tells which there are
 *     -- --storage NAME     only LevelDB, or only SQLite
 *     -- --runs N           how many cold starts (12), and a quarter as many sittings
 *     -- --slowing N        how often the main thread is slowed, instead of what Lighthouse finds this machine to be
 *     -- --dist DIR         takes a build that is there instead of making one
 *     -- --url URL          measures beside it another build, which is served there (http://localhost:4173, say, by `npm start`
 *                           in another checkout). Its browser finds it at the same address as this one, and it gets copies of
 *                           the same collections, so its schema may not be older than theirs: let the older one make them, and
 *                           name their folder by --profile
 *     -- --profile DIR      where collections are kept, and taken from as they are
 *     -- --profile-cpu      tells which functions take how long in each part; names are not shortened then, which is slower
 */
import { availableParallelism, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildApp } from "./store/app.mjs";
import { serveFolder } from "./store/host.mjs";
import { lighthouse, lookAt } from "./store/lighthouse.mjs";
import { apart, session } from "./store/parts.mjs";
import { backEnds, defaultFolder } from "./store/profiles.mjs";
import { measureAll, withFolder } from "./store/run.mjs";
import { large, small, tenthOf } from "./store/sizes.mjs";
import { Values } from "./store/values.mjs";
import { weight } from "./store/weight.mjs";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    storage: { type: "string" },
    runs: { type: "string", default: "12" },
    slowing: { type: "string" },
    dist: { type: "string" },
    url: { type: "string" },
    profile: { type: "string", default: defaultFolder },
    "profile-cpu": { type: "boolean", default: false },
  },
});
const parts = [...apart, ...session, weight, lighthouse];
const names = parts.map(({ name }) => name);
const wanted = options.only?.split(",") ?? names;
if (wanted.some((name) => !names.includes(name))) throw new Error(`The parts are ${names}.`);
const isWanted = ({ name }) => wanted.includes(name);
const storage = Object.keys(backEnds).filter((name) => (options.storage ?? name) === name);
const runs = Number(options.runs);
const isProfiled = options["profile-cpu"];
const values = new Values();

await withFolder(async (work) => {
  const dist = options.dist ? resolve(options.dist) : join(work, "app");
  if (!options.dist) await buildApp(dist, !isProfiled);
  const own = await serveFolder(dist);
  const builds = [{ name: options.url ? "this" : "", address: own.address }];
  if (options.url) builds.push({ name: "other", address: new URL(options.url).host });
  try {
    await measureBuilds(dist, builds, work);
  } finally {
    own.close();
  }
  const [load, processors] = [loadavg()[1], availableParallelism()];
  if (load > processors)
    console.log(`${load.toFixed(0)} processes wanted ${processors} processors: times tell little.`);
  for (const { name } of builds) {
    if (name) console.log(`\nBuild: ${name}`);
    const missed = values.print(name, parts, [...storage, ""]);
    if (missed > 0 && name === builds[0].name) process.exitCode = 1;
  }
});

async function measureBuilds(dist, builds, work) {
  if (isWanted(weight)) values.add(placeOf(builds[0].name), weight, weight.measure(dist));
  const isLookedAt = isWanted(lighthouse) || !options.slowing;
  const index = isLookedAt ? await benchmarkIndexOf(builds, work) : 0;
  const slowing = Number(options.slowing ?? index / 1000);
  console.log(`The main thread is slowed ${slowing.toFixed(1)} times.`);
  const measured = { apart: apart.filter(isWanted), session: session.filter(isWanted) };
  await measureAll(
    {
      dist,
      builds,
      storage,
      sizes: sizesFor(measured),
      parts: measured,
      runs,
      sittings: Math.ceil(runs / 4),
      slowing,
      profiles: resolve(options.profile),
      isProfiled,
    },
    values,
  );
}

/** Where a build is looked at by itself. */
function placeOf(build) {
  return { build, backEnd: "", role: "large" };
}

function sizesFor(measured) {
  const most = options.quick ? large(10_000, 100_000) : large(100_000, 1_000_000);
  const isTenthWanted = measured.apart.some(({ base }) => base === "tenth");
  return [small, ...(isTenthWanted ? [tenthOf(most)] : []), most];
}

/** Looks at the builds with Lighthouse. Gives how fast it found this machine; a phone of the middle class has 1,000. */
async function benchmarkIndexOf(builds, work) {
  let index = 4_000;
  for (const { name, address } of builds) {
    try {
      const { benchmarkIndex, scores } = await lookAt(`http://${address}/`, work);
      values.add(placeOf(name), lighthouse, scores);
      index = benchmarkIndex;
    } catch (error) {
      console.log(
        "Lighthouse could not be had, so this machine is taken for one with an index of 4,000.",
      );
      values.failed(placeOf(name), lighthouse, error);
    }
  }
  return index;
}
