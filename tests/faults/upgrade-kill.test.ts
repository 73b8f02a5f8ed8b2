import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { randomFrom } from "../bench/random.mjs";
import { type Journey, prepareJourney } from "../e2e/harness/journey.ts";
import type { Person } from "../e2e/harness/person.ts";
import { makeOldDatabase, readSchema } from "./harness/old-database.ts";
import { expectAllIsWell, lostBetween, readStored } from "./harness/stored.ts";
import { beginTally } from "./harness/tally.ts";
import { times } from "./harness/times.ts";

/** A page of the app's origin without the app, so that its database can be seen as it is. */
const besideTheApp = ({ host, person }: Pick<Journey, "host" | "person">) =>
  person.page.goto(`${host.url}favicon.svg`);

/** Opens the app and waits until it has its database. */
async function openUpgraded(person: Person): Promise<void> {
  await person.open();
  await person.button("Practise").waitFor();
}

it.each([1, 2] as const)(
  "a browser that is killed while a database of version %i is upgraded has the old one or the new one, and then upgrades it",
  async (version) => {
    const tally = beginTally(`browser killed while version ${version} was upgraded`);
    const random = randomFrom(version);
    const start = await prepareJourney();
    await besideTheApp(start);
    await makeOldDatabase(start.person.page, version);
    const old = await readSchema(start.person.page);
    expect(old.version).toBe(version * 10);
    const before = await readStored(start.person);
    await start.browser.close();

    const unharmed = await start.openCopy();
    const begun = performance.now();
    await openUpgraded(unharmed.person);
    const took = performance.now() - begun;
    const current = await readSchema(unharmed.person.page);
    await unharmed.browser.kill();

    for (let count = 0; count < times(1, 8); count += 1) {
      const { host, person, browser, reopen } = await start.openCopy();
      const opening = person.page.goto(host.url).catch(() => undefined);
      await delay(took * (0.2 + 0.8 * random()));
      await browser.kill();
      await opening;

      const again = await reopen();
      await besideTheApp({ host, person: again.person });
      expect([old, current]).toContainEqual(await readSchema(again.person.page));
      await openUpgraded(again.person);
      expect(await readSchema(again.person.page)).toEqual(current);
      const after = await readStored(again.person);
      tally.tried += 1;
      tally.acknowledged += before.log.size;
      tally.lost += lostBetween(before, 0, after);
      expect({ lost: tally.lost, broken: after.broken }).toEqual({ lost: 0, broken: [] });
      await expectAllIsWell(again.person);
      await again.browser.kill();
    }
  },
);
