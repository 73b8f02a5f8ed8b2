import { appUrl } from "../app.mjs";
import { ageMemories, idle, watchPage, whenShown } from "../probes.mjs";
import { cardAsked, leave, linkTo, progressCurrent, todayShown } from "../selectors.mjs";
import { tap } from "../taps.mjs";

const ratings = 10;
const slowed = "(in a worker, so multiplied by the slowing)";

/** All memories are made anew by other parameters, and so written anew, while cards are rated. */
export const replay = {
  name: "replay",
  runs: 1,
  /** What it is compared with: a tenth of the reviews, in a tenth of the time. */
  base: "tenth",
  rows: {
    took: {
      what: `Replay of 1,000,000 reviews ${slowed}`,
      unit: "s",
      target: { p50: 15, ratio: 1.3 },
    },
    shown: { what: "A rating meanwhile, to next card painted", target: { p50: 50, p95: 100 } },
    tasks: { what: "Tasks over 50 ms meanwhile", unit: "", target: { max: 0 } },
  },
  measure: (place) =>
    place.openCopy(async (page) => {
      await page.send("Page.navigate", { url: `${appUrl}#/settings` });
      await page.evaluate(whenShown, "h1");
      await page.evaluate(ageMemories);
      await page.send("Page.navigate", { url: "about:blank" });
      await page.send("Page.navigate", { url: `${appUrl}#/practice` });
      await page.evaluate(whenShown, cardAsked);
      await page.evaluate(idle);
      await page.evaluate(watchPage);
      const shown = [];
      for (let rating = 1; rating <= ratings; rating += 1) {
        await tap(page, ".show-answer", ".ratings");
        shown.push(...(await tap(page, ".rating.good", cardAsked)));
      }
      const tasks = await page.evaluate(() => globalThis.watched.tasks.length);
      await tap(page, leave, todayShown);
      await tap(page, linkTo("/progress"), "main .progress");
      const ended = await page.evaluate(whenShown, progressCurrent, 10);
      return {
        took: [(place.slowing * (ended / 1000)) / place.size.share],
        shown,
        tasks: [tasks],
      };
    }),
};
