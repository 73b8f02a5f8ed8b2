import { inject, onTestFinished } from "vitest";
import { type BrowserOptions, makeProfile, openBrowser, type RealBrowser } from "./browser.ts";
import { Person } from "./person.ts";
import { type StaticHost, serveDir } from "./server.ts";

/** A person with a phone, and the host that they have the app from. */
export type Journey = {
  readonly host: StaticHost;
  readonly person: Person;
  readonly browser: RealBrowser;
  /** Opens the browser again on the same profile, after it was closed or killed. */
  readonly reopen: () => Promise<{ browser: RealBrowser; person: Person }>;
};

/** Serves the built app and opens it in a browser with an empty profile. */
export async function beginJourney(options?: BrowserOptions): Promise<Journey> {
  const host = await serveDir(inject("builtApp"));
  const profile = await makeProfile();
  const open = async () => {
    const browser = await openBrowser(profile, options);
    onTestFinished(() => browser.kill());
    return { browser, person: new Person(browser.page, host.url) };
  };
  const { browser, person } = await open();
  await person.open();
  return { host, browser, person, reopen: open };
}
