import { deckShown, linkTo, progressShown, todayShown } from "../selectors.mjs";
import { tap } from "../taps.mjs";

const visits = 7;

/** The main screens, each shown from another one. */
export const screens = {
  name: "screens",
  rows: {
    today: { what: "Today shown", target: { p50: 150, ratio: 1.5 } },
    decks: { what: "Decks, the first page of 40", target: { p50: 200 } },
    progress: { what: "Progress complete", target: { p50: 300 } },
  },
  async measure(page) {
    const times = { today: [], decks: [], progress: [] };
    for (let visit = 0; visit < visits; visit += 1) {
      times.decks.push(...(await tap(page, linkTo("/decks"), deckShown)));
      times.today.push(...(await tap(page, linkTo("/"), todayShown)));
      times.progress.push(...(await tap(page, linkTo("/progress"), progressShown)));
      times.today.push(...(await tap(page, linkTo("/"), todayShown)));
    }
    return times;
  },
};
