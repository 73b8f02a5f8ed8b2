import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ensureBrowser, headless } from "../../../scripts/browser.mjs";
import { quantile } from "./table.mjs";

/** It is large and needed nowhere else, so that it is fetched when this is run, always the same one. */
const version = "13.5.0";
const runs = 3;
const categories = ["performance", "accessibility", "best-practices", "seo"];

/** The scores of 100 that Lighthouse gives a first visit with a phone, over a network that it simulates. */
export const lighthouse = {
  name: "lighthouse",
  rows: Object.fromEntries(
    categories.map((category) => [
      category,
      {
        what: `Lighthouse, ${category}`,
        unit: "",
        target: { least: category === "performance" ? 97 : 100 },
      },
    ]),
  ),
};

/**
 * Looks at the app with Lighthouse, more than once: what else the machine does changes a little of it.
 *
 * @param {string} url
 * @param {string} folder for its reports
 * @returns {Promise<{ benchmarkIndex: number, scores: Record<string, number[]> }>} how fast it found this machine, and the
 *   scores in the middle
 */
export async function lookAt(url, folder) {
  const reports = [];
  for (let run = 0; run < runs; run += 1) reports.push(await reportOn(url, folder));
  const middle = (read) => quantile(reports.map(read), 0.5);
  const scores = categories.map((category) => [
    category,
    [middle((report) => Math.round(100 * report.categories[category].score))],
  ]);
  return {
    benchmarkIndex: middle((report) => report.environment.benchmarkIndex),
    scores: Object.fromEntries(scores),
  };
}

async function reportOn(url, folder) {
  const report = join(folder, "lighthouse.json");
  const flags = [
    "--quiet",
    `--only-categories=${categories}`,
    "--output=json",
    `--output-path=${report}`,
    `--chrome-flags=${headless.join(" ")}`,
  ];
  await promisify(execFile)("npx", ["--yes", `lighthouse@${version}`, url, ...flags], {
    env: { ...process.env, CHROME_PATH: ensureBrowser() },
    timeout: 5 * 60_000,
  });
  return JSON.parse(await readFile(report, "utf8"));
}
