import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Person } from "./person.ts";

/** What a person does who has keys alone and hears the page. */
export type Keys = {
  /** Presses Tab until it is there that the focus is. It fails where it cannot be reached. */
  readonly tabTo: (target: Locator) => Promise<void>;
  /** Goes there, and presses a key. */
  readonly press: (target: Locator, key?: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Waits until the focus is there. */
  readonly isAt: (target: Locator) => Promise<void>;
  /** Waits until this was told by a region that was there before it was told, since when this was asked last. */
  readonly hear: (sentence: string | RegExp) => Promise<void>;
};

/** Further away than this nothing is. */
const mostTabs = 150;

/** Takes up the keys, and listens. */
export async function keysOf({ page }: Person): Promise<Keys> {
  await page.evaluate(listen);
  const hasFocus = (target: Locator) =>
    target.evaluateAll((found) => found.length === 1 && found[0] === document.activeElement);
  const tabTo: Keys["tabTo"] = async (target) => {
    await target.waitFor();
    for (let tabs = 0; !(await hasFocus(target)); tabs += 1) {
      if (tabs > mostTabs) throw new Error(`The Tab key does not lead to ${target}.`);
      await page.keyboard.press("Tab");
    }
  };
  return {
    tabTo,
    press: async (target, key = "Enter") => {
      await tabTo(target);
      await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    isAt: async (target) => {
      await expect.poll(() => hasFocus(target), { message: `the focus at ${target}` }).toBe(true);
    },
    hear: async (sentence) => {
      const told = () => page.evaluate(() => (window as unknown as Listening).told);
      const isIt = (each: string) =>
        typeof sentence === "string" ? each === sentence : sentence.test(each);
      await expect
        .poll(async () => (await told()).some(isIt), { message: `told: ${sentence}` })
        .toBe(true);
      await page.evaluate(() => {
        (window as unknown as Listening).told = [];
      });
    },
  };
}

type Listening = { told: string[] };

/** Writes down what regions tell that screen readers listen to: what changes in one, not what one is made with. */
function listen(): void {
  const listening = Object.assign(window, { told: [] as string[] });
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === "childList" && addedNodes.length === 0) continue;
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest("[role=status], [role=alert]");
      const text = region?.textContent?.trim();
      if (text) listening.told.push(text);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
