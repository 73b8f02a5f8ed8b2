import { appUrl } from "../app.mjs";
import { idle, watchPage, whenShown } from "../probes.mjs";
import { backupFound, fileInput, restoreDone, workShown } from "../selectors.mjs";
import { tap } from "../taps.mjs";

const slowed = "(in a worker, so multiplied by the slowing)";

/** A file with all cards is put together with the starter decks. */
export const importCards = {
  name: "import",
  runs: 1,
  /** What it is compared with: a tenth of the cards, in a tenth of the time. */
  base: "tenth",
  rows: {
    took: { what: `Import of 100,000 cards ${slowed}`, unit: "s", target: { p50: 30, ratio: 1.3 } },
    tasks: { what: "Tasks over 50 ms meanwhile", unit: "", target: { max: 0 } },
  },
  measure: (place) =>
    place.starter.openCopy(async (page) => {
      await page.send("Page.navigate", { url: `${appUrl}#/backups` });
      await page.evaluate(whenShown, fileInput);
      await page.evaluate(idle);
      await page.evaluate(watchPage);
      const { result } = await page.send("Runtime.evaluate", {
        expression: `document.querySelector(${JSON.stringify(fileInput)})`,
      });
      const start = performance.now();
      await page.send("DOM.setFileInputFiles", {
        objectId: result.objectId,
        files: [place.cardsFile],
      });
      await page.evaluate(whenShown, backupFound, 10);
      const read = performance.now() - start;
      const again = performance.now();
      await tap(page, `${backupFound} .button-main`, workShown);
      await page.evaluate(whenShown, restoreDone, 10);
      const took = read + performance.now() - again;
      const tasks = await page.evaluate(() => globalThis.watched.tasks.length);
      return { took: [(place.slowing * (took / 1000)) / place.size.share], tasks: [tasks] };
    }),
};
