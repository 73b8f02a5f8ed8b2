import { describe, expect, it, onTestFinished } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { beginJourney } from "./harness/journey.ts";

describe("practising five", () => {
  it("begins with one tap, asks five cards at most, and ends by itself", async () => {
    const { person, host } = await beginJourney();
    const { page } = person;
    const looksWell = await axeFor(person);
    await person.practise();
    await person.answer("Easy");
    await person.readyForOffline();
    await host.stop();
    await person.open();
    await page.getByRole("link", { name: "Practise five, under 2 minutes" }).click();
    await page.getByRole("timer").filter({ hasText: "2:00 left" }).waitFor();
    await looksWell("practising five");
    for (let count = 0; count < 5; count += 1) await person.answer("Good");
    await page.getByRole("heading", { level: 1, name: "Done" }).waitFor();
    await page.getByText(/^5 reviews in this sitting/).waitFor();
    await looksWell("five are done");
    await person.button("Back to Today").click();
    await page.getByRole("link", { name: "Practise five, under 2 minutes" }).waitFor();
    const reviews = await person.rows<{ origin: string }>("reviews");
    expect(reviews.map(({ origin }) => origin)).toEqual(Array(6).fill("practice"));
  });

  it("asks no other card once its time is over", async () => {
    const { person } = await beginJourney();
    const { page } = person;
    await page.clock.install();
    await person.open("#/practice/five");
    await person.button("Show answer").waitFor();
    await page.clock.fastForward(110_000);
    await page.getByRole("timer").filter({ hasText: "0:10 left" }).waitFor();
    await person.answer("Good").catch(() => {});
    await page.getByText(/^1 review in this sitting/).waitFor();
  });
});

describe("the icon of the app", () => {
  it("shows how many cards wait, at the start and after a sitting, and nothing when all is done", async () => {
    const { person, browser } = await beginJourney();
    const { page } = person;
    await page.addInitScript(() => {
      const shown: (number | undefined)[] = [];
      Object.assign(window, { shown });
      navigator.setAppBadge = async (count) => void shown.push(count);
    });
    const shown = () => page.evaluate(() => (window as unknown as { shown: number[] }).shown);
    onTestFinished(() => browser.kill());
    await person.open();
    await expect.poll(shown, { timeout: 30_000 }).toEqual([10]);
    await person.practise();
    for (let count = 0; count < 10; count += 1) await person.answer("Easy");
    await page.getByRole("heading", { level: 1, name: "Done" }).waitFor();
    await expect.poll(async () => (await shown()).at(-1), { timeout: 30_000 }).toBe(0);
  });
});

describe("an installed app", () => {
  it("offers what people come for by its icon", async () => {
    const { person, browser } = await beginJourney();
    const cdp = await browser.context.newCDPSession(person.page);
    const { manifest, errors } = (await cdp.send("Page.getAppManifest")) as unknown as {
      errors: unknown[];
      manifest: { shortcuts: { name: string; url: string }[] };
    };
    expect(errors).toEqual([]);
    expect(manifest.shortcuts.map(({ name, url }) => [name, new URL(url).hash])).toEqual([
      ["Practise", "#/practice"],
      ["Practise five", "#/practice/five"],
      ["Mock interview", "#/mock"],
      ["Add from a guide", "#/decks/add"],
    ]);
  });
});
