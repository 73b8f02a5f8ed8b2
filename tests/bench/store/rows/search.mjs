import { appUrl } from "../app.mjs";
import { emptyTable, whenShown } from "../probes.mjs";
import { deckShown, foundFor, linkTo, searchReady, todayShown } from "../selectors.mjs";
import { tap, type } from "../taps.mjs";

const field = ".search-field input";

/** What is typed is looked for with each key. */
export const search = {
  name: "search",
  rows: { key: { what: "A key to the hits painted", target: { p50: 50, p95: 100 } } },
  async measure(page, { size: { queries } }) {
    await tap(page, linkTo("/decks"), deckShown);
    await tap(page, ".search-link", searchReady);
    const key = [];
    for (const query of queries) {
      await page.evaluate((selector) => document.querySelector(selector).select(), field);
      for (let end = 1; end <= query.length; end += 1)
        key.push(...(await type(page, query[end - 1], foundFor(query.slice(0, end)))));
    }
    await tap(page, linkTo("/"), todayShown);
    return { key };
  },
};

/** The index is made from nothing, in a worker, while the page is left alone. */
export const searchBuild = {
  name: "search-build",
  runs: 1,
  rows: { built: { what: "The index for the search is built, once", unit: "s", target: {} } },
  measure: (place) =>
    place.openCopy(async (page) => {
      await page.send("Page.navigate", { url: `${appUrl}#/settings` });
      await page.evaluate(whenShown, "h1");
      // It has not looked for an index yet.
      await page.evaluate(emptyTable, "derivedSearch");
      const start = performance.now();
      await page.send("Page.navigate", { url: `${appUrl}#/search` });
      await page.evaluate(whenShown, searchReady, 10);
      return { built: [(performance.now() - start) / 1000] };
    }),
};
