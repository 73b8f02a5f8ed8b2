import { appUrl } from "../app.mjs";
import { whenShown } from "../probes.mjs";
import { cardAsked, todayShown } from "../selectors.mjs";
import { countWork, workOf } from "../work.mjs";

// A fresh browser process each time, without a network: what the service worker keeps, and what the database says.

export const startToCard = {
  name: "cold-start",
  rows: {
    card: { what: "Cold start to first card painted", target: { p50: 800, p95: 1000, ratio: 1.3 } },
    work: { what: "Its work on the main thread", target: { ratio: 1.3 } },
  },
  async measure(place) {
    const { shownAt, work } = await openAt(place, "#/practice", cardAsked);
    return { card: [shownAt], work: [work] };
  },
};

export const startToToday = {
  name: "cold-start-today",
  rows: { today: { what: "Cold start to Today complete", target: { ratio: 1.3 } } },
  measure: async (place) => ({ today: [(await openAt(place, "", todayShown)).shownAt] }),
};

const openAt = (place, route, selector) =>
  place.open(async (page) => {
    await countWork(page);
    // From the beginning of the page, so that nothing is asked of it meanwhile.
    const source = `globalThis.shown = (${whenShown})(${JSON.stringify(selector)})`;
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source });
    await page.send("Page.navigate", { url: appUrl + route });
    const shownAt = await page.evaluate(() => globalThis.shown);
    return { shownAt, work: await workOf(page) };
  });
