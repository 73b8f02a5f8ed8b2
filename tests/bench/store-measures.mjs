import { idle, noteShown, timesFromClick } from "./store-probes.mjs";

const today = ".today-sheet:not(.skeleton)";
const progress = "main [data-complete]";
const link = (path) => `nav a[href="#${path}"]`;
const asked = ".practice:not(:has(.ratings)) .asked-card";

/**
 * Opens the app on Today, again and again.
 *
 * @returns {Promise<number[]>} the milliseconds from the address to what there is to practise
 */
export async function timeOpenings({ page, session }, url, runs) {
  const source = `(${noteShown})(${JSON.stringify(today)})`;
  await session.send("Page.enable");
  const { identifier } = await session.send("Page.addScriptToEvaluateOnNewDocument", { source });
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto("about:blank");
    await page.goto(url, { waitUntil: "commit" });
    // Of the protocol itself: what Playwright loads to evaluate would be in the way.
    const { result } = await session.send("Runtime.evaluate", {
      expression: "shownAt",
      awaitPromise: true,
      returnByValue: true,
    });
    times.push(result.value);
    await page.evaluate(idle);
  }
  await session.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
  return times;
}

/** Opens the app on Today and waits until there is nothing left to do. */
export async function openToday({ page }, url) {
  await page.goto("about:blank");
  await page.goto(url);
  await page.locator(today).waitFor();
  await page.evaluate(idle);
}

/**
 * Goes from Today to Progress, and back. All times are in milliseconds.
 *
 * @returns how long it took until it was complete, and the main thread's part in it
 */
export async function timeProgress(chromium) {
  const { page, session } = chromium;
  const before = await metrics(session);
  const [took] = await click(page, link("/progress"), progress);
  const after = await metrics(session);
  const spent = (name) => 1000 * (after[name] - before[name]);
  await page.evaluate(idle);
  await click(page, link("/"), today);
  await page.evaluate(idle);
  return {
    took,
    // What the protocol counts as scripts leaves out those that run when the database answers.
    busy: spent("TaskDuration"),
    layout: spent("LayoutDuration") + spent("RecalcStyleDuration"),
  };
}

/** In the page: what Playwright checks around a click would be measured with it. */
function click(page, on, ...until) {
  return page.evaluate(timesFromClick, { on, until });
}

async function metrics(session) {
  await session.send("Performance.enable");
  const { metrics: all } = await session.send("Performance.getMetrics");
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/**
 * Practises from Today on, one card in eight missed.
 *
 * @returns for each rating, the milliseconds to the next card and to the rating on the disk
 */
export async function timeRatings({ page }, count) {
  await click(page, `${today} button`, asked);
  const times = [];
  for (let rating = 1; rating <= count; rating += 1) {
    await page.evaluate(idle);
    await click(page, ".show-answer", ".ratings");
    await page.evaluate(idle);
    const bar = page.getByRole("progressbar");
    const saved = `[aria-valuenow="${Number(await bar.getAttribute("aria-valuenow")) + 1}"]`;
    const button = rating % 8 === 0 ? ".rating.again" : ".rating.good";
    const [shown, kept] = await click(page, button, asked, saved);
    times.push({ shown, kept });
  }
  return times;
}
