import { deckShown, linkTo, progressShown, standingShown, todayShown } from "../selectors.mjs";
import { tap } from "../taps.mjs";

const visits = 7;

/** The main screens, each shown from another one. */
export const screens = {
  name: "screens",
  rows: {
    today: { what: "Today shown", target: { p50: 150, ratio: 1.5 } },
    decks: { what: "Decks, the first page of 40", target: { p50: 200 } },
    standings: { what: "Decks, with what there is to do in each", target: {} },
    progress: { what: "Progress complete", target: { p50: 300 } },
  },
  async measure(page) {
    const times = { today: [], decks: [], standings: [], progress: [] };
    for (let visit = 0; visit < visits; visit += 1) {
      const [decks, standings] = await tap(page, linkTo("/decks"), deckShown, standingShown);
      times.decks.push(decks);
      times.standings.push(standings);
      times.today.push(...(await tap(page, linkTo("/"), todayShown)));
      times.progress.push(...(await tap(page, linkTo("/progress"), progressShown)));
      times.today.push(...(await tap(page, linkTo("/"), todayShown)));
    }
    return times;
  },
};
