import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { beginVisit } from "./harness/journey.ts";

/** What has moved on the page by itself since it was opened, in parts of the window. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen = (entries: PerformanceEntryList) =>
          entries.map((entry) => (entry as PerformanceEntry & { readonly value: number }).value);
        const values: number[] = [];
        const observer = new PerformanceObserver((list) => values.push(...seen(list.getEntries())));
        observer.observe({ type: "layout-shift", buffered: true });
        const afterNextFrame = () =>
          requestAnimationFrame(() => resolve([...values, ...seen(observer.takeRecords())]));
        requestAnimationFrame(afterNextFrame);
      }),
  );

describe("practising five", () => {
  it("begins with one tap, asks five cards at most, and ends by itself", async () => {
    const { person, host } = await beginVisit();
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
    const { person } = await beginVisit();
    const { page } = person;
    await page.clock.install();
    await person.open("#/practice/five");
    await person.button("Show answer").waitFor();
    await page.clock.fastForward(110_000);
    await page.getByRole("timer").filter({ hasText: "0:10 left" }).waitFor();
    await person.button("Show answer").click();
    await person.button("Good").click();
    await page.getByText(/^1 review in this sitting/).waitFor();
  });
});

describe("the icon of the app", () => {
  it("shows how many cards wait, at the start and after a sitting, and nothing when all is done", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await page.addInitScript(() => {
      const shown: (number | undefined)[] = [];
      Object.assign(window, { shown });
      navigator.setAppBadge = async (count) => void shown.push(count);
    });
    const shown = () => page.evaluate(() => (window as unknown as { shown: number[] }).shown);
    await person.open();
    await expect.poll(shown).toEqual([10]);
    await person.practise();
    for (let count = 0; count < 10; count += 1) await person.answer("Easy");
    await page.getByRole("heading", { level: 1, name: "Done" }).waitFor();
    await expect.poll(async () => (await shown()).at(-1)).toBe(0);
    await person.open();
    await page.getByRole("heading", { name: "Done for today" }).waitFor();
    await page.getByRole("link", { name: /^Checklist/ }).waitFor();
    expect(await moved(page)).toEqual([]);
  });
});

describe("an installed app", () => {
  it("offers what people come for by its icon", async () => {
    const { person, browser } = await beginVisit();
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

describe("a reminder", () => {
  it("is saved for a calendar, without a network, and leads to five cards", async () => {
    const { person, host } = await beginVisit();
    const { page } = person;
    const looksWell = await axeFor(person);
    await person.readyForOffline();
    await host.stop();
    await person.open("#/settings");
    await page.getByText(/^Once it is installed, Rehearse can remind you/).waitFor();
    await page.getByLabel("Time", { exact: true }).fill("21:05");
    await page.getByText("The time is changed.").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      person.button("Save a calendar file").click(),
    ]);
    await page.getByText("The calendar file was saved.").waitFor();
    expect(download.suggestedFilename()).toBe("rehearse-every-day.ics");
    const path = join(inject("workFolder"), "rehearse-every-day.ics");
    await download.saveAs(path);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(path, "utf8")));
    const component = calendar.getFirstSubcomponent("vevent") ?? undefined;
    const event = new ICAL.Event(component);
    expect(event.startDate.toString()).toMatch(/^\d{4}-\d\d-\d\dT21:05:00$/);
    expect(event.isRecurring()).toBe(true);
    expect(component?.getFirstPropertyValue("url")).toBe(`${host.url}#/practice/five`);
    await looksWell("settings with a reminder");
    await person.open("#/settings");
    const time = page.getByLabel("Time", { exact: true });
    await time.waitFor();
    expect(await time.inputValue()).toBe("21:05");
  });

  it("is said not to be possible where notifications are blocked, and where the browser cannot do it", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await page.addInitScript(() => {
      Object.defineProperty(Notification, "permission", { get: () => "denied" });
    });
    await person.open("#/settings");
    await page.getByText(/^Notifications, or background sync, are blocked/).waitFor();
    expect(await person.button("Remind me").count()).toBe(0);
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, "Notification");
    });
    await person.open("#/settings");
    await page.getByText(/^This browser cannot remind you/).waitFor();
    expect(await person.button("Save a calendar file").count()).toBe(1);
  });
});

describe("a stranger", () => {
  it("sees a sentence and a question, is asked it after one tap, and may set things up after it", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    const looksWell = await axeFor(person);
    const question = page.locator(".today-question");
    await question.filter({ hasText: /\w/ }).waitFor();
    const shown = (await question.textContent()) ?? "";
    await page.getByRole("link", { name: /^Checklist/ }).waitFor();
    expect(await moved(page)).toEqual([]);
    await looksWell("the first visit");
    await person.practise();
    expect(await person.asked()).toContain(shown);
    await person.answer("Good");
    await person.open();
    await page.getByRole("heading", { name: "When is your interview?" }).waitFor();
    await page.getByRole("link", { name: /^Checklist/ }).waitFor();
    expect(await moved(page)).toEqual([]);
    await looksWell("the steps after the first card");
    // The browser may offer to install by now, which is a third one.
    const steps = () => page.getByRole("heading", { level: 3 }).count();
    for (let left = await steps(); left > 0; left = await steps()) {
      await page.getByRole("button", { name: "Not now" }).first().click();
      await expect.poll(steps).toBeLessThan(left);
    }
    await person.open();
    await page.getByRole("link", { name: "Set an interview date" }).waitFor();
    await page.getByRole("link", { name: /^Checklist/ }).waitFor();
    expect(await page.getByRole("heading", { name: "When is your interview?" }).count()).toBe(0);
    expect(await page.getByRole("heading", { name: "How many minutes a day?" }).count()).toBe(0);
  });
});
