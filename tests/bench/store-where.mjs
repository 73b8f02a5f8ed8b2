import { openToday, timeProgress } from "./store-measures.mjs";
import { noteReads } from "./store-probes.mjs";

/** How many functions are named. */
const most = 25;

/** Goes to Progress once more, and prints where the time goes: what is read, and which functions run for how long. */
export async function reportWhere(chromium, url) {
  const { page, session } = chromium;
  await openToday(chromium, url);
  // The first visit compiles what the others find compiled.
  await timeProgress(chromium);
  await page.evaluate(noteReads);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 250 });
  await session.send("Profiler.start");
  const { took } = await timeProgress(chromium);
  const { profile } = await session.send("Profiler.stop");
  const [reads, clickedAt] = await page.evaluate("[reads, clickedAt]");
  console.log(`\nProgress while it is profiled: ${took.toFixed(0)} ms. It reads`);
  for (const line of linesOf(reads, clickedAt, clickedAt + took)) console.log(line);
  console.log("\nMilliseconds in functions themselves, there and back:");
  for (const [name, time] of longest(profile)) {
    console.log(`${time.toFixed(0).padStart(6)}  ${name}`);
  }
}

/** One line for each kind of read that begins in a span of time: how many, how many answers, and when. */
function linesOf(reads, begin, end) {
  const inside = reads.filter((read) => read.begin < end);
  return [...new Set(inside.map(({ what }) => what))].map((kind) => {
    const some = inside.filter(({ what }) => what === kind);
    const first = Math.min(...some.map((read) => read.begin)) - begin;
    const last = Math.max(...some.map((read) => read.end)) - begin;
    const answers = some.reduce((sum, read) => sum + read.answers, 0);
    const span = `${first.toFixed(0)} to ${last.toFixed(0)} ms`;
    return `${String(some.length).padStart(6)} × ${kind}: ${answers} answers, ${span}`;
  });
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
