import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { makeProfile, openBrowser } from "./harness/browser.ts";
import { beginJourney } from "./harness/journey.ts";
import { expectKept, laterPartsOf } from "./harness/later-parts.ts";
import { Person } from "./harness/person.ts";
import { serveDir } from "./harness/server.ts";

const deck = "hugging-face-pm-faq";

/** Screens by their addresses, each with its heading. */
const screens: readonly (readonly [route: string, heading: string])[] = [
  ["", "Today"],
  ["#/decks", "Decks"],
  [`#/decks/${deck}`, "Frequently asked"],
  [`#/decks/${deck}/change`, "Change “Frequently asked”"],
  [`#/decks/${deck}/share`, "Share this deck"],
  [`#/decks/${deck}/print`, "Print"],
  ["#/decks/add", "Add from a guide or file"],
  ["#/notes/new", "Add a note"],
  ["#/search/model", "Search"],
  ["#/answers", "My answers and stories"],
  ["#/answers/missing", "Questions without an answer"],
  ["#/answers/new-01900000-0000-7000-8000-000000000000", "New story"],
  ["#/answers/01900000-0000-7000-8000-000000000000", "Answer not found"],
  ["#/checklist", "Checklist"],
  ["#/disputed", "Disputed"],
  ["#/progress", "Progress"],
  ["#/settings", "Settings"],
  ["#/backups", "Backups"],
  ["#/interviews/new", "New interview"],
];

/** A deck as it is sent to others. */
async function linkOf(person: Person): Promise<string> {
  const { page } = person;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await person.open(`#/decks/${deck}/share`);
  await person.button("Copy link").click();
  await page.getByText("Link copied.").waitFor();
  return new URL(await page.evaluate(() => navigator.clipboard.readText())).hash;
}

/** When the service worker was asked for the page, in milliseconds of its start; 0 where it was not. */
const workerStarts = ({ page }: Person) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("navigation")
      .map((entry) => (entry as PerformanceNavigationTiming).workerStart),
  );

describe("without a network", () => {
  it("the app opens in a restarted browser, all is as it was, and practice goes on", async () => {
    const { host, person, browser, reopen } = await beginJourney();
    await person.readyForOffline();
    await person.practise();
    for (let count = 0; count < 4; count += 1) await person.answer("Easy");
    const fifth = await person.asked();
    const before = { cards: await person.rows("cards"), reviews: await person.rows("reviews") };
    await browser.close();
    await host.stop();

    const { person: later } = await reopen();
    await later.open();
    // The browser had no need to wait for the service worker.
    expect(await workerStarts(later)).toEqual([0]);
    await later.practise();
    expect(await later.asked()).toBe(fifth);
    expect({ cards: await later.rows("cards"), reviews: await later.rows("reviews") }).toEqual(
      before,
    );
    await later.answer("Good");
    expect(await later.saved()).toBe(5);
  });

  it("every screen opens by its address, with nothing loaded before, and on a reload", async () => {
    const { host, person, browser, reopen } = await beginJourney();
    await person.readyForOffline();
    await person.button("Practise").waitFor();
    const link = await linkOf(person);
    await browser.close();
    await host.stop();
    const { person: later } = await reopen();
    const { page } = later;
    for (const [route, name] of [...screens, [link, "Look at the deck"] as const]) {
      const heading = page.getByRole("heading", { level: 1, name, exact: true });
      await later.open(route);
      await heading.waitFor();
      await page.reload();
      await heading.waitFor();
      expect(await page.getByRole("alert").filter({ hasText: /./ }).count()).toBe(0);
    }
    await later.open("#/practice");
    await later.button("Show answer").waitFor();
    await page.reload();
    await later.button("Show answer").waitFor();
  });
});

describe("what is kept only once the app is up", () => {
  const paste = async (person: Person, text: string) => {
    await person.page.getByRole("textbox", { name: "Paste a guide" }).fill(text);
    await person.page.getByRole("button", { name: "Read it", exact: true }).click();
  };
  const guide = "# Loops\n\n## What does a closure keep?\n\nThe variables around it: $x_1$.";

  it("is kept by the app itself, so that a guide is added and read in a restarted browser", async () => {
    const { host, person, browser, reopen } = await beginJourney();
    const parts = await laterPartsOf(inject("builtApp"));
    expect(parts.some((name) => name.startsWith("later-guides"))).toBe(true);
    expect(parts.some((name) => name.startsWith("later-maths"))).toBe(true);
    await expectKept(person.page, parts);
    await browser.close();
    await host.stop();

    const { person: later } = await reopen();
    const { page } = later;
    await later.open("#/decks/add");
    await paste(later, guide);
    await later.button("Keep deck").click();
    await page.getByText(/^Kept/).waitFor();
    const decks = await later.rows<{ id: string; origin: string }>("decks");
    await later.open(`#/decks/${decks.find(({ origin }) => origin === "guide")?.id}`);
    await page.getByText("What does a closure keep?").click();
    const formula = page.locator("math").first();
    await formula.waitFor();
    expect(await formula.innerHTML()).toBe("<msub><mi>x</mi><mn>1</mn></msub>");
  });

  it("is told to be missing where it is not here and the network is neither", async () => {
    const { host, person } = await beginJourney();
    const { page } = person;
    await expectKept(page, await laterPartsOf(inject("builtApp")));
    await page.evaluate(() => caches.delete("rehearse-later"));
    await host.stop();
    await person.open("#/decks/add");
    await paste(person, guide);
    await page
      .getByText(
        "This part of Rehearse is not on this device yet. Connect to the internet once, and try again.",
      )
      .waitFor();
    // What was pasted is still there, and read once the network is back.
    await host.start();
    await person.page.getByRole("button", { name: "Read it", exact: true }).click();
    await person.button("Keep deck").waitFor();
  });
});

it("works from a folder of a static host", async () => {
  const site = join(inject("workFolder"), "site");
  await mkdir(join(site, "apps"), { recursive: true });
  await cp(inject("builtApp"), join(site, "apps", "rehearse"), { recursive: true });
  const host = await serveDir(site);
  const browser = await openBrowser(await makeProfile());
  const person = new Person(browser.page, `${host.url}apps/rehearse/`);
  await person.open();
  await person.readyForOffline();
  await host.stop();
  await person.open();
  await person.practise();
  await person.answer("Good");
  await browser.kill();
});

it("can be installed, and breaks its content security policy nowhere", async () => {
  const { person, browser } = await beginJourney();
  const violations: string[] = [];
  person.page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) violations.push(message.text());
  });
  await person.readyForOffline();
  const session = await browser.context.newCDPSession(person.page);
  expect(await session.send("Page.getInstallabilityErrors")).toEqual({ installabilityErrors: [] });
  const { errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? "{}")).toMatchObject({
    display: "standalone",
    shortcuts: expect.arrayContaining([expect.objectContaining({ name: "Practise" })]),
    icons: expect.arrayContaining([expect.objectContaining({ purpose: "maskable" })]),
  });
  for (const [route, name] of screens) {
    await person.open(route);
    await person.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  }
  await person.open("#/practice");
  await person.button("Show answer").click();
  await person.button("Good").click();
  expect(violations).toEqual([]);
  const policy = person.page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute("content")).toContain("default-src 'none'");
});

it("the policy stops a script that is put into the page", async () => {
  const { person } = await beginJourney();
  const ran = await person.page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.broken = true";
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return "broken" in window;
  });
  expect(ran).toBe(false);
});
