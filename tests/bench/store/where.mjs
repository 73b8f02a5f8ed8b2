import { countRequests } from "./requests.mjs";

/** How many functions are named. */
const most = 25;

/** Has what the page asks of the database counted from its next document on. */
export const countFromNowOn = (page) =>
  page.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${countRequests})()` });

/** Does something in a page, and prints where the time goes: what is asked of the database, and which functions run for how long. */
export async function tellWhere(page, name, act) {
  await page.evaluate(() => globalThis.requests.clear());
  await page.send("Profiler.enable");
  await page.send("Profiler.setSamplingInterval", { interval: 250 });
  await page.send("Profiler.start");
  const result = await act();
  const { profile } = await page.send("Profiler.stop");
  const [kinds, { rows }] = await page.evaluate(() => [
    globalThis.requests.kinds(),
    globalThis.requests.counts(),
  ]);
  console.log(`\n${name}: ${rows} rows are read by`);
  for (const [kind, times] of Object.entries(kinds))
    console.log(`${`${times}`.padStart(6)} × ${kind}`);
  console.log("Milliseconds in functions themselves:");
  for (const [function_, time] of longest(profile))
    console.log(`${time.toFixed(0).padStart(6)}  ${function_}`);
  return result;
}

/** The functions of a CPU profile by the time in themselves, what they call left out. */
function longest({ nodes, samples, timeDeltas }) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  for (const [at, sample] of samples.entries()) {
    const name = names.get(sample);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[at] / 1000);
  }
  times.delete("(idle)");
  return [...times].sort(([, a], [, b]) => b - a).slice(0, most);
}

const nameOf = ({ functionName, url, lineNumber }) =>
  url ? `${functionName || "(nameless)"} ${url.split("/").at(-1)}:${lineNumber + 1}` : functionName;
