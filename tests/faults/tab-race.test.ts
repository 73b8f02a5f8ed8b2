import { expect, it } from "vitest";
import { beginJourney } from "../e2e/harness/journey.ts";
import { Person } from "../e2e/harness/person.ts";
import { readStored } from "./harness/stored.ts";
import { manyNewCards } from "./harness/survival.ts";
import { beginTally } from "./harness/tally.ts";
import { times } from "./harness/times.ts";

/** Waits until a card is asked, then shows its answer. Returns what was asked. */
async function reveal(person: Person): Promise<string> {
  await person.button("Show answer").click();
  await person.button("Good").waitFor();
  return person.asked();
}

/** Presses a button of the page that shows it, with nothing in between. */
const press = ({ page }: Person, name: string): Promise<void> =>
  page.evaluate((name) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(".ratings button")];
    buttons.find((button) => button.textContent?.trim().startsWith(name))?.click();
  }, name);

it("two tabs that rate the same card at the same moment log one review of it, each time", async () => {
  const tally = beginTally("two tabs rate one card at once");
  const { host, person, browser } = await beginJourney();
  // The clock stands still: else a step may come due between one tab's look at it and the other's.
  await browser.context.clock.setFixedTime(new Date());
  const other = new Person(await browser.newPage(), host.url);
  await manyNewCards(person);
  await Promise.all([person.open("#/practice"), other.open("#/practice")]);
  for (let count = 1; count <= times(40, 400); count += 1) {
    const [one, two] = await Promise.all([reveal(person), reveal(other)]);
    expect(one).toBe(two);
    await Promise.all([press(person, "Again"), press(other, "Good")]);
    const counted = `[role="progressbar"][aria-valuenow="${count}"]`;
    await Promise.all([
      person.page.locator(counted).waitFor(),
      other.page.locator(counted).waitFor(),
    ]);
    tally.tried += 1;
    tally.acknowledged += 1;
  }
  const { log, broken } = await readStored(person);
  tally.lost = tally.acknowledged - log.size;
  expect({ reviews: log.size, broken }).toEqual({ reviews: tally.tried, broken: [] });
});
