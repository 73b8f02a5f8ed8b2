import { idle, watchPage } from "../probes.mjs";
import { cardAsked, leave, todayShown } from "../selectors.mjs";
import { tap } from "../taps.mjs";

const cards = 40;
/** So many of the longest frames are told of. */
const mostNotes = 3;

/** Forty cards are asked, answered and rated, one in eight missed: eighty interactions. */
export const sitting = {
  name: "sitting",
  rows: {
    shown: {
      what: "Tap on a rating to next card painted",
      target: { p50: 50, p95: 100, ratio: 1.3 },
    },
    saved: { what: "Tap on a rating to the disk", target: {} },
    worst: { what: "Interaction to next paint, worst of 80", target: { max: 100 } },
    tasks: { what: "Tasks over 50 ms in a sitting of 40 cards", unit: "", target: { max: 0 } },
  },
  async measure(page) {
    await tap(page, `${todayShown} button`, cardAsked);
    await page.evaluate(idle);
    await page.evaluate(watchPage);
    const [shown, saved] = [[], []];
    for (let card = 1; card <= cards; card += 1) {
      await tap(page, ".show-answer", ".ratings");
      const done = await page.evaluate(
        () => document.querySelector("[role=progressbar]").ariaValueNow,
      );
      const bar = `[aria-valuenow="${Number(done) + 1}"]`;
      const button = card % 8 === 0 ? ".rating.again" : ".rating.good";
      const [next, disk] = await tap(page, button, cardAsked, bar);
      shown.push(next);
      saved.push(disk);
    }
    await tap(page, leave, todayShown);
    const { interactions, tasks, frames } = await page.evaluate(() => globalThis.watched);
    const durations = Object.values(interactions).map(({ duration }) => duration);
    return {
      shown,
      saved,
      // The browser does not report those under 16 ms.
      worst: [Math.max(16, ...durations)],
      tasks: [tasks.length],
      notes: frames
        .filter(({ duration }) => duration > 50)
        .sort((a, b) => b.duration - a.duration)
        .slice(0, mostNotes)
        .map(noteOf),
    };
  },
};

const noteOf = ({ duration, parts }) =>
  `a frame of ${Math.round(duration)} ms: ${parts.map(({ took, what }) => `${what} ${took} ms`).join(", ")}`;
