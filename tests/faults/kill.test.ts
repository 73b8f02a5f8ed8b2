import { it } from "vitest";
import { beginJourney } from "../e2e/harness/journey.ts";
import { expectSurvival, manyNewCards } from "./harness/survival.ts";
import { beginTally } from "./harness/tally.ts";
import { backEnds, patience, times } from "./harness/times.ts";

it.each(backEnds)(
  "a browser on $name that is killed while ratings are given flat out has lost none that was acknowledged",
  async ({ name, flags }) => {
    const tally = beginTally(`browser killed while rating, on ${name}`);
    const journey = await beginJourney({ flags });
    await journey.person.readyForOffline();
    await manyNewCards(journey.person);
    await expectSurvival(journey, times(5, 50), tally, async ({ browser }) => {
      await browser.kill();
      return journey.reopen();
    });
  },
  patience,
);
