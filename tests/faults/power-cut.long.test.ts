import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { randomFrom } from "../bench/random.mjs";
import { openJourney } from "../e2e/harness/journey.ts";
import { serveDir } from "../e2e/harness/server.ts";
import { rateFlatOut } from "./harness/flat-out.ts";
import { makeDisk, mount, refusal } from "./harness/mount.ts";
import { expectAllIsWell, lostBetween, readStored } from "./harness/stored.ts";
import { manyNewCards } from "./harness/survival.ts";
import { beginTally } from "./harness/tally.ts";
import { backEnds } from "./harness/times.ts";

const cuts = 5;

// A killed browser leaves to the system what it has written; a power cut takes also what the system has not put on the
// disk yet. So the disk is a file here, and what it holds at an instant is what would be left.
it.each(backEnds)(
  "a power cut while ratings are given flat out loses none that was acknowledged, on $name",
  async ({ name, flags }) => {
    const tally = beginTally(`power cut while rating, on ${name}`);
    const random = randomFrom(2);
    const host = await serveDir(inject("builtApp"));
    for (let count = 0; count < cuts; count += 1) {
      const image = await makeDisk(512);
      let disk: string;
      try {
        disk = await mount({ image });
      } catch (error) {
        tally.impossible = `no loop devices (${refusal(error)})`;
        return;
      }
      const profile = join(disk, "profile");
      await mkdir(profile);
      const { person, browser } = await openJourney(host, profile, { flags });
      await person.open();
      await manyNewCards(person);
      await person.open("#/practice");
      await person.button("Show answer").waitFor();
      const before = await readStored(person);
      const flatOut = await rateFlatOut(person.page);
      await flatOut.reached(flatOut.first + 30 + Math.floor(60 * random()));
      await delay(25 * random());
      browser.freeze();
      const acknowledged = flatOut.latest() - flatOut.first;
      const left = `${image}-left`;
      await copyFile(image, left);
      await browser.kill();

      const again = await openJourney(host, join(await mount({ image: left }), "profile"), {
        flags,
      });
      await again.person.open();
      const after = await readStored(again.person);
      tally.tried += 1;
      tally.acknowledged += acknowledged;
      tally.lost += lostBetween(before, acknowledged, after);
      expect({ lost: tally.lost, broken: after.broken }).toEqual({ lost: 0, broken: [] });
      await expectAllIsWell(again.person);
      await again.browser.kill();
    }
  },
);
