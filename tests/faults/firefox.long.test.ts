import { expect, inject, it } from "vitest";
import { makeProfile } from "../e2e/harness/browser.ts";
import { serveDir } from "../e2e/harness/server.ts";
import { type FirefoxPage, firefoxHere, openFirefox } from "./harness/firefox.ts";
import { beginTally } from "./harness/tally.ts";

/** Rates as many cards, one after the other as the bar acknowledges them. Returns what the bar says in the end. */
const rate = (page: FirefoxPage, count: number): Promise<number> =>
  page.evaluate(async (count) => {
    const seen = async <Found>(find: () => Found | null | undefined | false): Promise<Found> => {
      for (let found = find(); ; found = find()) {
        if (found) return found;
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(document, { attributes: true, childList: true, subtree: true });
        });
      }
    };
    const saved = () =>
      Number(document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow"));
    const press = async (selector: string) =>
      (await seen(() => document.querySelector<HTMLButtonElement>(selector))).click();
    for (let rated = 0; rated < count; rated += 1) {
      await seen(() => document.querySelector(".show-answer"));
      const before = saved();
      await press(".show-answer");
      await press(".rating.easy");
      await seen(() => saved() > before);
    }
    return saved();
  }, count);

/** The ids of all reviews, read behind the app's back. */
const reviews = (page: FirefoxPage): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("rehearse");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction("reviews").objectStore("reviews").getAllKeys();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result as string[]);
          };
        };
      }),
    null,
  );

const checkMyData = (page: FirefoxPage): Promise<string> =>
  page.evaluate(async () => {
    const find = () => [...document.querySelectorAll("button")];
    const text = () => document.querySelector("main")?.textContent ?? "";
    const until = async (isSo: () => boolean) => {
      while (!isSo())
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(document, { characterData: true, childList: true, subtree: true });
        });
    };
    const check = () => find().find((button) => button.textContent === "Check my data");
    await until(() => check() !== undefined);
    check()?.click();
    await until(() => /All is well|put right|could not/.test(text()));
    return text();
  }, null);

it("in Firefox too a killed browser has lost no review that was acknowledged, and the app opens without a network", async () => {
  const tally = beginTally("Firefox killed after rating, and offline");
  const executable = firefoxHere();
  if (!executable) {
    tally.impossible = "Firefox is not installed";
    return;
  }
  const host = await serveDir(inject("builtApp"));
  const profile = await makeProfile();
  let page = await openFirefox(executable, profile);
  await page.goto(host.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  }, null);
  await page.goto(`${host.url}#/practice`);
  expect(await rate(page, 5)).toBe(5);
  await page.goto("about:blank");
  await page.goto(`${host.url}#/practice`);
  expect(await rate(page, 5)).toBe(10);
  const before = await reviews(page);
  await page.kill();

  await host.stop();
  page = await openFirefox(executable, profile);
  await page.goto(`${host.url}#/settings`);
  const after = await reviews(page);
  tally.tried = 1;
  tally.acknowledged = 10;
  tally.lost = before.filter((id) => !after.includes(id)).length + (10 - before.length);
  expect(after).toEqual(before);
  expect(after).toHaveLength(10);
  expect(await checkMyData(page)).toContain("All is well");
  await page.kill();
});
