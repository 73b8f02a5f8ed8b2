import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "playwright-core";

/** A page that rates one card after the other. */
export type FlatOut = {
  /** What the progress bar said when it began. */
  readonly first: number;
  /** What it said last, as far as it was heard of before the page went away. */
  readonly latest: () => number;
  /** Waits until the bar has said so many. Throws, with what is on the screen, where rating has come to a stop. */
  readonly reached: (count: number) => Promise<void>;
};

/** Mostly misses, which come back: the cards of one day are enough for a thousand ratings. */
const ratings = ["Again", "Good", "Again", "Hard", "Again", "Good", "Good"];

/**
 * Has the page that shows a sitting rate as fast as its buttons come, and tell each count of its progress bar at once: that
 * is how the app acknowledges. It goes on until the page goes away, and waits while the page tells of a problem.
 *
 * @param isPatient whether it waits for each rating to be acknowledged before it gives the next
 */
export async function rateFlatOut(page: Page, isPatient = false): Promise<FlatOut> {
  let latest = 0;
  const waiting = new Set<{ readonly count: number; readonly resolve: () => void }>();
  const tell = (count: number) => {
    latest = count;
    for (const one of waiting) if (count >= one.count) one.resolve();
  };
  await page.exposeFunction("tellAcknowledged", tell);
  const first = await page.evaluate(
    ({ names, isPatient }) => {
      const { tellAcknowledged } = window as unknown as {
        tellAcknowledged: (count: number) => Promise<void>;
      };
      const countOnBar = () =>
        Number(document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow"));
      const begun = countOnBar();
      let [told, rated, isRated] = [begun, 0, false];
      const goOn = () => {
        const count = countOnBar();
        if (count > told) {
          told = count;
          void tellAcknowledged(count);
        }
        if (document.querySelector(".problem") || (isPatient && rated > count - begun)) return;
        const buttons = [...document.querySelectorAll<HTMLButtonElement>("main button")];
        const press = (name: string) =>
          buttons.find((button) => button.textContent?.trim().startsWith(name))?.click();
        const isAsked = buttons.some((button) => button.matches(".show-answer"));
        if (isAsked) {
          isRated = false;
          press("Show answer");
        } else if (!isRated && document.querySelector(".ratings")) {
          isRated = true;
          press(names[rated % names.length] as string);
          rated += 1;
        }
      };
      new MutationObserver(goOn).observe(document.body, {
        attributes: true,
        childList: true,
        subtree: true,
      });
      goOn();
      return begun;
    },
    { names: ratings, isPatient },
  );
  latest = Math.max(latest, first);
  return {
    first,
    latest: () => latest,
    reached: async (count) => {
      const isReached = await Promise.race([
        new Promise<true>((resolve) => {
          waiting.add({ count, resolve: () => resolve(true) });
          if (latest >= count) resolve(true);
        }),
        delay(30_000, false, { ref: false }),
      ]);
      if (isReached) return;
      const screen = await page.getByRole("main").textContent();
      throw new Error(`Rating stopped at ${latest}, before ${count}. On the screen:\n${screen}`);
    },
  };
}
