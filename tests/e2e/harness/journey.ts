import { cp } from "node:fs/promises";
import { inject } from "vitest";
import {
  type BrowserOptions,
  makeProfile,
  openBrowser,
  openWindow,
  type Pages,
  type RealBrowser,
} from "./browser.ts";
import { Person } from "./person.ts";
import { type StaticHost, serveDir } from "./server.ts";

/** A person with a phone, and the host that they have the app from. */
export type Visit = {
  readonly host: StaticHost;
  readonly person: Person;
  readonly browser: Pages;
};

/** One whose phone is started anew. */
export type Journey = Visit & {
  /** The folder of the browser's profile. */
  readonly profile: string;
  readonly browser: RealBrowser;
  /** Opens the browser again on the same profile, after it was closed or killed. */
  readonly reopen: () => Promise<{ browser: RealBrowser; person: Person }>;
  /** Opens another browser on a copy of the profile. The first one must have been closed. */
  readonly openCopy: (prepare?: (profile: string) => Promise<void>) => Promise<Journey>;
};

/** Serves the built app and opens it in a window that has seen nothing yet. */
export async function beginVisit(options?: BrowserOptions): Promise<Visit> {
  const visit = await prepareVisit(options);
  await visit.person.open();
  return visit;
}

/** Serves the built app and opens a window that has not seen it yet. */
export async function prepareVisit(options?: BrowserOptions): Promise<Visit> {
  const host = await serveDir(inject("builtApp"));
  const browser = await openWindow(options);
  return { host, person: new Person(browser.page, host.url), browser };
}

/** Serves the built app and opens it in a browser of its own, with an empty profile. */
export async function beginJourney(options?: BrowserOptions): Promise<Journey> {
  const journey = await prepareJourney(options);
  await journey.person.open();
  return journey;
}

/** Serves the built app and opens a browser with an empty profile, which has not seen the app yet. */
export const prepareJourney = async (options?: BrowserOptions): Promise<Journey> =>
  openJourney(await serveDir(inject("builtApp")), await makeProfile(), options);

/** Opens a browser on a profile, new or used, for the app at a host. */
export async function openJourney(
  host: StaticHost,
  profile: string,
  options?: BrowserOptions,
): Promise<Journey> {
  const reopen = async () => {
    const browser = await openBrowser(profile, options);
    return { browser, person: new Person(browser.page, host.url) };
  };
  const openCopy: Journey["openCopy"] = async (prepare) => {
    const copy = await makeProfile();
    await cp(profile, copy, { recursive: true });
    await prepare?.(copy);
    return openJourney(host, copy, options);
  };
  return { host, profile, reopen, openCopy, ...(await reopen()) };
}
