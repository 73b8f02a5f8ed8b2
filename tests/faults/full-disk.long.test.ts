import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { openJourney } from "../e2e/harness/journey.ts";
import { serveDir } from "../e2e/harness/server.ts";
import { rateFlatOut } from "./harness/flat-out.ts";
import { mount, refusal } from "./harness/mount.ts";
import { expectAllIsWell, lostBetween, readStored } from "./harness/stored.ts";
import { manyNewCards } from "./harness/survival.ts";
import { beginTally } from "./harness/tally.ts";
import { backEnds } from "./harness/times.ts";

/** Writes a file that takes all the room there is. */
async function fill(file: string): Promise<void> {
  const piece = Buffer.alloc(16_384, 1);
  const handle = await open(file, "w");
  try {
    for (;;) await handle.write(piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    await handle.close();
  }
}

it.each(backEnds)(
  "a disk that fills up while ratings are given is told of, and with space on it all that was acknowledged is there, on $name",
  async ({ name, flags }) => {
    const tally = beginTally(`disk full while rating, on ${name}`);
    const host = await serveDir(inject("builtApp"));
    let profile: string;
    try {
      profile = await mount({ megabytes: 120 });
    } catch (error) {
      tally.impossible = `no file system of its own (${refusal(error)})`;
      return;
    }
    const { person, browser, reopen } = await openJourney(host, profile, { flags });
    await person.open();
    await person.readyForOffline();
    await manyNewCards(person);
    await person.open("#/practice");
    await person.button("Show answer").waitFor();
    const before = await readStored(person);
    const flatOut = await rateFlatOut(person.page, true);
    await flatOut.reached(flatOut.first + 5);
    const filler = join(profile, "filler");
    await fill(filler);
    await person.page
      .getByRole("alert")
      .filter({ hasText: /not saved/ })
      .waitFor({ timeout: 120_000 });
    await rm(filler);
    await browser.close();

    const again = await reopen();
    await again.person.open();
    const acknowledged = flatOut.latest() - flatOut.first;
    const after = await readStored(again.person);
    tally.tried += 1;
    tally.acknowledged += acknowledged;
    tally.lost += lostBetween(before, acknowledged, after);
    expect({ lost: tally.lost, broken: after.broken }).toEqual({ lost: 0, broken: [] });
    await again.person.open("#/practice");
    await again.person.answer("Good");
    await expectAllIsWell(again.person);
    await again.browser.kill();
  },
);
