import { expect, it } from "vitest";
import { beginJourney, type Journey } from "../e2e/harness/journey.ts";
import type { Person } from "../e2e/harness/person.ts";
import { lossTitle, practiseAndBackUp, restoreLatest } from "./harness/backups.ts";
import { expectAllIsWell } from "./harness/stored.ts";
import { beginTally } from "./harness/tally.ts";
import { times } from "./harness/times.ts";

/** Clears the app's database, as browsers do when a device runs short of space. */
async function evict({ browser, person, host }: Journey): Promise<void> {
  const session = await browser.context.newCDPSession(person.page);
  const { origin } = new URL(host.url);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
}

it("a browser that clears the database between two visits is found out, and a backup brings all back", () =>
  expectAllBack("database cleared between visits", async (journey) => {
    await journey.person.page.goto("about:blank");
    await evict(journey);
  }));

it("a browser that clears the database while it is open is found out at once, and a backup brings all back", () =>
  expectAllBack("database cleared while open", async (journey) => {
    const { person } = journey;
    await person.practise();
    await person.button("Show answer").click();
    await evict(journey);
    // Chromium leaves a page without an answer at times that asks for its database while it is being cleared.
    await person.page
      .getByRole("dialog", { name: /has cleared your data|storage does not answer/ })
      .waitFor();
  }));

/** After practice and a backup the database is cleared: all that was acknowledged comes back. */
async function expectAllBack(
  fault: string,
  clear: (journey: Journey) => Promise<void>,
): Promise<void> {
  const tally = beginTally(fault);
  for (let count = 0; count < times(1, 5); count += 1) {
    const journey = await beginJourney();
    const { person } = journey;
    const log = await practiseAndBackUp(person, 4);
    await clear(journey);
    await expectFoundOut(person);
    tally.tried += 1;
    tally.acknowledged += log.length;
    expect(await person.rows("reviews")).toEqual(log);
    await expectAllIsWell(person);
    await journey.browser.kill();
  }
}

/** At the next start the loss is told, rather than a first visit shown, and the latest backup is restored. */
async function expectFoundOut(person: Person): Promise<void> {
  await person.open();
  await person.page.getByRole("heading", { name: lossTitle }).waitFor();
  expect(await person.button("Practise").count()).toBe(0);
  await restoreLatest(person);
}
