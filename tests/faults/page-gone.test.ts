import { it } from "vitest";
import { beginJourney, type Journey } from "../e2e/harness/journey.ts";
import { Person } from "../e2e/harness/person.ts";
import { type AtBrowser, expectSurvival, manyNewCards } from "./harness/survival.ts";
import { beginTally } from "./harness/tally.ts";
import { times } from "./harness/times.ts";

const newPage = async ({ host }: Journey, { browser }: AtBrowser): Promise<AtBrowser> => ({
  browser,
  person: new Person(await browser.newPage(), host.url),
});

it("a page whose process crashes while ratings are given flat out has lost none that was acknowledged", async () => {
  const tally = beginTally("page crashed while rating");
  const journey = await beginJourney();
  await manyNewCards(journey.person);
  await expectSurvival(journey, times(2, 10), tally, async (at) => {
    const session = await at.browser.context.newCDPSession(at.person.page);
    const crashed = at.person.page.waitForEvent("crash");
    // There is nobody left to answer.
    session.send("Page.crash").catch(() => undefined);
    await crashed;
    const next = await newPage(journey, at);
    await at.person.page.close();
    return next;
  });
});

it("a page that the system takes away while ratings are given flat out, unasked, has lost none that was acknowledged", async () => {
  const tally = beginTally("page taken away while rating");
  const journey = await beginJourney();
  await manyNewCards(journey.person);
  await expectSurvival(journey, times(2, 10), tally, async (at) => {
    const next = await newPage(journey, at);
    await at.person.page.close({ runBeforeUnload: false });
    return next;
  });
});
