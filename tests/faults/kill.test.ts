import { it } from "vitest";
import { beginJourney } from "../e2e/harness/journey.ts";
import { expectSurvival, manyNewCards } from "./harness/survival.ts";
import { beginTally } from "./harness/tally.ts";
import { backEnds, times } from "./harness/times.ts";
import { mendTornLog } from "./harness/torn-log.ts";

it.each(backEnds)(
  "a browser on $name that is killed while ratings are given flat out has lost none that was acknowledged",
  async ({ name, flags }) => {
    const tally = beginTally(`browser killed while rating, on ${name}`);
    const journey = await beginJourney({ flags });
    await journey.person.readyForOffline();
    let halfRecords = 0;
    await manyNewCards(journey.person);
    await expectSurvival(journey, times(5, 50), tally, async ({ browser }) => {
      await browser.kill();
      // What becomes of a half record is tried by itself, in damaged-files.test.ts.
      if (await mendTornLog(journey.profile)) halfRecords += 1;
      if (halfRecords > 0)
        tally.note = `${halfRecords} half records at the end of the log were cut off`;
      return journey.reopen();
    });
  },
);
