import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ensureBrowser, flags } from "../../scripts/browser.mjs";
import { makeProfile } from "./harness/browser.ts";
import { Person } from "./harness/person.ts";
import { type StaticHost, serveDir } from "./harness/server.ts";

// An app that is really installed. Chromium takes these commands by a pipe alone, so that the browser is not that of other tests.

let host: StaticHost;
let context: BrowserContext;
let page: Page;
let person: Person;
let system: Awaited<
  ReturnType<NonNullable<ReturnType<BrowserContext["browser"]>>["newBrowserCDPSession"]>
>;

beforeAll(async () => {
  host = await serveDir(inject("builtApp"));
  context = await chromium.launchPersistentContext(await makeProfile(), {
    executablePath: ensureBrowser(),
    // Playwright's own headless mode is another browser, without apps.
    headless: false,
    args: ["--headless=new", ...flags],
  });
  page = context.pages()[0] ?? (await context.newPage());
  person = new Person(page, host.url);
  const browser = context.browser();
  if (!browser) throw new Error("There is no browser.");
  system = await browser.newBrowserCDPSession();
  await person.open();
  await person.readyForOffline();
  await system.send("PWA.install", { manifestId: host.url, installUrlOrBundleUrl: host.url });
  // What it did some seconds after its first start may have come before it was installed.
  await person.open();
});

afterAll(() => context?.close());

const badge = async () =>
  (await system.send("PWA.getOsAppState", { manifestId: host.url })).badgeCount;

/** Has the browser run the service worker while nobody is there, as it does now and then. */
async function sync(tag: string): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations: [first] }) => {
      if (first) resolve(first.registrationId);
    }),
  );
  await cdp.send("ServiceWorker.enable");
  const registrationId = await registered;
  const origin = new URL(host.url).origin;
  await cdp.send("ServiceWorker.dispatchPeriodicSyncEvent", { origin, registrationId, tag });
}

const notifications = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body }) => [title, body]);
  });

const tags = () =>
  page.evaluate(async () => {
    const { periodicSync } = await navigator.serviceWorker.ready;
    return ((await periodicSync?.getTags()) ?? []).sort();
  });

describe("an installed app", () => {
  it("shows on its icon how many cards wait, and has it kept up to date", async () => {
    await expect.poll(badge).toBe(10);
    await expect.poll(tags).toEqual(["badge"]);
    await page.evaluate(() => navigator.clearAppBadge());
    await expect.poll(badge).toBe(0);
    await sync("badge");
    await expect.poll(badge).toBe(10);
    expect(await notifications()).toEqual([]);
  });

  it("reminds once a day, from its time on, where it was asked to", async () => {
    const origin = new URL(host.url).origin;
    await system.send("Browser.grantPermissions", {
      origin,
      permissions: ["notifications", "periodicBackgroundSync"],
    });
    await person.open("#/settings");
    await page.getByLabel("Time", { exact: true }).fill("00:00");
    await person.button("Remind me").click();
    await page.getByText("Reminders are on.").waitFor();
    expect(await tags()).toEqual(["badge", "remind 00:00"]);

    await sync("remind 23:59");
    await sync("remind 00:00");
    await expect.poll(notifications).toEqual([["Time to rehearse", "10 cards are waiting."]]);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      for (const notification of await registration.getNotifications()) notification.close();
    });
    await sync("remind 00:00");
    // The badge is the last thing but one that a sync sees to.
    await page.evaluate(() => navigator.clearAppBadge());
    await sync("remind 00:00");
    await expect.poll(badge).toBe(10);
    expect(await notifications()).toEqual([]);
  });

  it("stops when it is told to", async () => {
    await person.button("Stop reminding me").click();
    await page.getByText("Reminders are off.").waitFor();
    expect(await tags()).toEqual(["badge"]);
  });
});
