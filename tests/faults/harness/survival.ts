import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";
import { randomFrom } from "../../bench/random.mjs";
import type { RealBrowser } from "../../e2e/harness/browser.ts";
import type { Person } from "../../e2e/harness/person.ts";
import { rateFlatOut } from "./flat-out.ts";
import { expectAllIsWell, lostBetween, readStored } from "./stored.ts";
import type { Tally } from "./tally.ts";

/** Somebody at a browser. */
export type AtBrowser = { readonly person: Person; readonly browser: RealBrowser };

const random = randomFrom(6);

/** Makes enough cards new today for a long sitting. */
export async function manyNewCards(person: Person): Promise<void> {
  await person.open("#/settings");
  await person.page.getByLabel(/New cards/).fill("200");
  await person.page.keyboard.press("Tab");
  await person.page.getByText("Saved").waitFor();
}

/**
 * Strikes again and again while somebody rates flat out, at any instant of it, and looks each time whether all that was
 * acknowledged is there, and each card is what its log says.
 *
 * @param strike does the harm, and opens the app's browser or page again
 */
export async function expectSurvival(
  begun: AtBrowser,
  times: number,
  tally: Tally,
  strike: (at: AtBrowser) => Promise<AtBrowser>,
): Promise<void> {
  let at = begun;
  let before = await readStored(at.person);
  for (let count = 0; count < times; count += 1) {
    await at.person.open("#/practice");
    await at.person.button("Show answer").waitFor();
    const flatOut = await rateFlatOut(at.person.page);
    await flatOut.reached(flatOut.first + 3 + Math.floor(12 * random()));
    await delay(25 * random());
    at = await strike(at);

    await at.person.open();
    const after = await readStored(at.person);
    const acknowledged = flatOut.latest() - flatOut.first;
    tally.tried += 1;
    tally.acknowledged += acknowledged;
    tally.lost += lostBetween(before, acknowledged, after);
    expect({ lost: tally.lost, broken: after.broken }).toEqual({ lost: 0, broken: [] });
    before = after;
  }
  await expectAllIsWell(at.person);
}
