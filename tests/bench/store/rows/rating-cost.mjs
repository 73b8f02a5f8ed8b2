import { appUrl } from "../app.mjs";
import { idle, whenShown } from "../probes.mjs";
import { countRequests } from "../requests.mjs";
import { cardAsked } from "../selectors.mjs";
import { tap } from "../taps.mjs";

const ratings = 10;
/** The app looks after its data some time after a start, which is not to be counted. */
const settledMs = 5_000;

/** What one rating asks of the database: counted, not timed. */
export const ratingCost = {
  name: "rating-cost",
  rows: {
    transactions: { what: "Transactions of a rating", unit: "", target: { most: 1, ratio: 1 } },
    flushes: { what: "Flushes to the disk of a rating", unit: "", target: { most: 1, ratio: 1 } },
    reads: { what: "Reads of a rating", unit: "", target: { most: 3, ratio: 1 } },
    writes: { what: "Writes of a rating", unit: "", target: { most: 3, ratio: 1 } },
    rows: { what: "Rows that these read", unit: "", target: { ratio: 1 } },
  },
  runs: 1,
  measure: (place) =>
    place.openCopy(async (page) => {
      const source = `(${countRequests})()`;
      await page.send("Page.addScriptToEvaluateOnNewDocument", { source });
      await page.send("Page.navigate", { url: `${appUrl}#/practice` });
      await page.evaluate(whenShown, cardAsked);
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), settledMs);
      const counts = [];
      for (let rating = 1; rating <= ratings; rating += 1) counts.push(await countRating(page));
      return Object.fromEntries(
        Object.keys(ratingCost.rows).map((name) => [name, counts.map((count) => count[name])]),
      );
    }),
};

async function countRating(page) {
  await tap(page, ".show-answer", ".ratings");
  await page.evaluate(idle);
  await page.evaluate(() => globalThis.requests.clear());
  await tap(page, ".rating.good", cardAsked);
  await page.evaluate(idle);
  return page.evaluate(() => globalThis.requests.counts());
}
