import { appUrl } from "../app.mjs";
import { whenShown } from "../probes.mjs";
import { cardAsked, todayShown } from "../selectors.mjs";

/** A fresh browser process each time, without a network: what the service worker keeps, and what the database says. */
export const coldStart = {
  name: "cold-start",
  rows: {
    card: { what: "Cold start to first card painted", target: { p50: 800, p95: 1000, ratio: 1.3 } },
    today: { what: "Cold start to Today complete", target: { ratio: 1.3 } },
  },
  measure: async (place) => ({
    card: [await timeOpening(place, "#/practice", cardAsked)],
    today: [await timeOpening(place, "", todayShown)],
  }),
};

const timeOpening = (place, route, selector) =>
  place.open(async (page) => {
    // From the beginning of the page, so that nothing is asked of it meanwhile.
    const source = `globalThis.shown = (${whenShown})(${JSON.stringify(selector)})`;
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source });
    await page.send("Page.navigate", { url: appUrl + route });
    return page.evaluate(() => globalThis.shown);
  });
