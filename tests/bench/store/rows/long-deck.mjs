import { deckShown, linkTo, noteShown, todayShown } from "../selectors.mjs";
import { tap } from "../taps.mjs";

/** The deck with a fifth of the cards is opened, and scrolled from end to end. */
export const longDeck = {
  name: "long-deck",
  rows: {
    opened: { what: "The longest deck, its first page", target: { p50: 200 } },
    frames: {
      what: "Frames over 50 ms while it is scrolled through",
      unit: "",
      target: { max: 0 },
    },
    frame: { what: "The longest frame of these", target: { max: 50 } },
  },
  async measure(page, { size: { longestDeck } }) {
    await tap(page, linkTo("/decks"), deckShown);
    const opened = await tap(page, `a[href="#/decks/${longestDeck}"]`, noteShown);
    const gaps = await page.evaluate(scrollThrough);
    await tap(page, linkTo("/"), todayShown);
    return {
      opened,
      frames: [gaps.filter((gap) => gap > 50).length],
      frame: [Math.max(...gaps)],
    };
  },
};

/**
 * In the page: as with a thumb at first, then as with the bar beside, to the end.
 *
 * @returns {Promise<number[]>} the milliseconds between the frames
 */
async function scrollThrough() {
  const scroller = document.scrollingElement;
  const gaps = [];
  const frame = () => new Promise(requestAnimationFrame);
  const left = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  let last = await frame();
  for (let count = 0; left() > 1 && count < 5_000; count += 1) {
    scroller.scrollTop += count < 200 ? 150 : Math.max(150, scroller.scrollHeight / 600);
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  return gaps.length > 0 ? gaps : [0];
}
