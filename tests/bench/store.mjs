/**
 * `npm run bench:store`: how fast the app is with 100,000 cards and 1,000,000 reviews, in Chromium slowed down to a quarter, as
 * on a phone. Exits 1 when Progress takes longer than it may. Filling the database takes minutes.
 *
 *     -- --quick         a tenth of the cards and reviews
 *     -- --profile DIR   keeps the browser's profile there, and fills it only once
 *     -- --profile-cpu   tells where the time goes on Progress; names are not shortened then, which is a little slower
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openChromium } from "./chromium.mjs";
import { pageScript, serveApp } from "./store-app.mjs";
import { openToday, timeOpenings, timeProgress, timeRatings } from "./store-measures.mjs";
import { medianOf, reportTimes } from "./store-report.mjs";
import { reportWhere } from "./store-where.mjs";

const slowing = 4;
/** How long Progress may take in the middle, in milliseconds. */
const target = 300;

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    profile: { type: "string" },
    "profile-cpu": { type: "boolean", default: false },
  },
});
const [cards, reviews] = options.quick ? [10_000, 100_000] : [100_000, 1_000_000];

const work = await mkdtemp(join(tmpdir(), "bench-store-"));
const profile = options.profile ? resolve(options.profile) : join(work, "profile");
const app = await serveApp(join(work, "app"), !options["profile-cpu"]);
const script = await pageScript();
try {
  await withChromium(fill);
  // Opened again, as on another day: nothing of the filling is left in memory.
  await withChromium(measure);
} finally {
  await app.close();
  await rm(work, { recursive: true, force: true, maxRetries: 5 });
}

async function withChromium(act) {
  const chromium = await openChromium(profile, app.flags);
  try {
    await act(chromium);
  } finally {
    await chromium.close();
  }
}

/** A page of the app's origin in which the app does not run. */
async function openBlank(page) {
  await page.goto(`${app.url}blank.html`);
  await page.addScriptTag({ content: script });
}

function call(page, name, ...given) {
  return page.evaluate(([called, all]) => globalThis.storePage[called](...all), [name, given]);
}

async function fill({ page }) {
  await openToday({ page }, app.url).catch((cause) => {
    throw new Error(`The app does not start on ${profile}: remove it, and it is filled`, { cause });
  });
  await openBlank(page);
  const before = await call(page, "fillingOf");
  if (before.reviews === 0) {
    const start = performance.now();
    await call(page, "fillStore", cards, reviews);
    console.log(`Filled in ${Math.round((performance.now() - start) / 1000)} s`);
  } else if (before.reviews < reviews || !before.isCounted) {
    throw new Error(`${profile} does not hold what is to be measured: remove it, and it is filled`);
  }
}

async function measure(chromium) {
  const { page, session } = chromium;
  await openBlank(page);
  const filling = await call(page, "fillingOf");
  await call(page, "settleStore");
  const [cardsThere, reviewsThere] = [filling.cards, filling.reviews].map((count) =>
    count.toLocaleString("en"),
  );
  console.log(`${cardsThere} cards, ${reviewsThere} reviews`);
  await slowDown(page, session);
  reportTimes("The app is opened and shows Today", await timeOpenings(chromium, app.url, 5));
  await openToday(chromium, app.url);
  await measureProgress(chromium);
  const ratings = await timeRatings(chromium, 30);
  reportTimes("A rating is followed by the next card", times(ratings, "shown"));
  reportTimes("A rating is on the disk", times(ratings, "kept"));
  await openBlank(page);
  const writes = await call(page, "timeCounts", 15);
  reportTimes("The write of a rating without its counts", writes.without);
  reportTimes("The write of a rating with them", writes.with);
  if (options["profile-cpu"]) await reportWhere(chromium, app.url);
}

async function slowDown(page, session) {
  await call(page, "timeLoop");
  const usual = await call(page, "timeLoop");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowing });
  const slowed = await call(page, "timeLoop");
  console.log(
    `The main thread is slowed ${slowing} times: a fixed loop takes ${slowed.toFixed(0)} ms instead of ${usual.toFixed(0)} (${(slowed / usual).toFixed(1)} times)`,
  );
}

async function measureProgress(chromium) {
  const runs = [];
  for (let run = 0; run < 7; run += 1) runs.push(await timeProgress(chromium));
  const took = times(runs, "took");
  const holds = medianOf(took) <= target;
  if (!holds) process.exitCode = 1;
  reportTimes(`${holds ? "ok    " : "MISSED"} Progress is complete (at most ${target} ms)`, took);
  reportTimes("         of which the main thread was busy", times(runs, "busy"));
  reportTimes("         of which with style and layout", times(runs, "layout"));
}

function times(runs, name) {
  return runs.map((run) => run[name]);
}
