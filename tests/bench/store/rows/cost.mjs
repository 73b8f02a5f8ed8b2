import { setTimeout as delay } from "node:timers/promises";
import { appUrl } from "../app.mjs";
import { idle, whenShown } from "../probes.mjs";
import { countRequests } from "../requests.mjs";
import { cardAsked, deckShown, leave, linkTo, progressShown, todayShown } from "../selectors.mjs";
import { tap } from "../taps.mjs";
import { countWork, workOf } from "../work.mjs";

const ratings = 6;
/** The app looks after its data some time after a start, which is not to be counted. */
const settledMs = 5_000;

const each = { unit: "", target: { most: 3, ratio: 1 } };
const one = { unit: "", target: { most: 1, ratio: 1 } };
/** Far less than there are cards: an index is read to a limit. */
const bounded = { unit: "", target: { most: 2_500 } };

/** What is asked of the database, counted rather than timed: the same on any machine. */
export const cost = {
  name: "cost",
  runs: 1,
  rows: {
    transactions: { what: "Transactions of a rating", ...one },
    flushes: { what: "Flushes to the disk of a rating", ...one },
    reads: { what: "Reads of a rating", ...each },
    writes: { what: "Writes of a rating", ...each },
    work: { what: "Work of a rating on the main thread", target: { ratio: 1.3 } },
    start: { what: "Rows read by a start with practice", ...bounded },
    today: { what: "Rows read by Today", ...bounded },
    decks: { what: "Rows read by Decks", ...bounded },
    progress: { what: "Rows read by Progress", ...bounded },
  },
  measure: (place) =>
    place.openCopy(async (page) => {
      const source = `(${countRequests})()`;
      await countWork(page);
      await page.send("Page.addScriptToEvaluateOnNewDocument", { source });
      await page.send("Page.navigate", { url: `${appUrl}#/practice` });
      await page.evaluate(whenShown, cardAsked);
      const start = await countsOf(page);
      await delay(settledMs);
      const counts = [];
      for (let rating = 1; rating <= ratings; rating += 1) counts.push(await countRating(page));
      const rowsOf = async (on, shown) => [(await countTap(page, on, shown)).rows];
      return {
        ...listsOf(counts),
        start: [start.rows],
        today: await rowsOf(leave, todayShown),
        decks: await rowsOf(linkTo("/decks"), deckShown),
        progress: await rowsOf(linkTo("/progress"), progressShown),
      };
    }),
};

async function countRating(page) {
  await tap(page, ".show-answer", ".ratings");
  return countTap(page, ".rating.good", cardAsked);
}

/** What a tap asks for until nothing is left to do. */
async function countTap(page, on, until) {
  await page.evaluate(idle);
  await page.evaluate(() => globalThis.requests.clear());
  const before = await workOf(page);
  await tap(page, on, until);
  const counts = await countsOf(page);
  return { ...counts, work: (await workOf(page)) - before };
}

async function countsOf(page) {
  await page.evaluate(idle);
  return page.evaluate(() => globalThis.requests.counts());
}

const listsOf = ([first, ...others]) =>
  Object.fromEntries(
    Object.keys(first).map((key) => [key, [first, ...others].map((count) => count[key])]),
  );
