import { expect, it } from "vitest";
import { beginJourney } from "../e2e/harness/journey.ts";
import { rateFlatOut } from "./harness/flat-out.ts";
import { expectAllIsWell, lostBetween, readStored } from "./harness/stored.ts";
import { manyNewCards } from "./harness/survival.ts";
import { beginTally } from "./harness/tally.ts";
import { times } from "./harness/times.ts";

/** In bytes: so much room is left when practice begins. */
const room = 200_000;

it("where the storage is full a rating is kept on the screen, nothing is half-written, and with space it is saved once", async () => {
  const tally = beginTally("storage full while rating");
  const journey = await beginJourney();
  await journey.person.readyForOffline();
  await manyNewCards(journey.person);
  await journey.browser.close();
  for (let count = 0; count < times(1, 5); count += 1) {
    const { person, browser } = await journey.reopen();
    const { page } = person;
    const origin = new URL(journey.host.url).origin;
    const session = await browser.context.newCDPSession(page);
    // Opened first, without the app: a browser tidies its files up then, which takes room.
    await page.goto(`${journey.host.url}favicon.svg`);
    const before = await readStored(person);
    const { usage } = await session.send("Storage.getUsageAndQuota", { origin });
    // Before anything is written: Chromium remembers for half a minute how much room there was.
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + room });
    await person.open("#/practice");
    await person.button("Show answer").waitFor();
    const flatOut = await rateFlatOut(page, true);
    const problem = page.getByRole("alert").filter({ hasText: /full|space/i });
    await problem.waitFor();
    const full = await readStored(person);
    const acknowledged = flatOut.latest() - flatOut.first;
    expect(full).toMatchObject({ broken: [] });
    expect(full.log.size).toBe(before.log.size + acknowledged);

    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await problem.getByRole("button", { name: /again/ }).click();
    // The page goes on by itself: the rating that was kept, and those that follow.
    await flatOut.reached(flatOut.latest() + 5);
    await page.goto("about:blank");
    await person.open();
    const after = await readStored(person);
    const inAll = flatOut.latest() - flatOut.first;
    tally.tried += 1;
    tally.acknowledged += inAll;
    tally.lost += lostBetween(before, inAll, after);
    expect({ lost: tally.lost, broken: after.broken }).toEqual({ lost: 0, broken: [] });
    await expectAllIsWell(person);
    await browser.close();
  }
});
