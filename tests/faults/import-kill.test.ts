import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { randomFrom } from "../bench/random.mjs";
import { beginJourney } from "../e2e/harness/journey.ts";
import type { Person } from "../e2e/harness/person.ts";
import { expectAllIsWell, lostBetween, readStored } from "./harness/stored.ts";
import { beginTally } from "./harness/tally.ts";
import { times } from "./harness/times.ts";

const questions = times(100, 400);
const guide = [
  "# What people asked",
  ...Array.from({ length: questions }, (_, at) => [
    `## What did person ${at} ask of the team?`,
    `Person ${at} asked for number ${at}.`,
  ]).flat(),
].join("\n\n");

/** How much there is of all decks that were read from guides. */
async function guideDecks(person: Person): Promise<Record<"decks" | "notes" | "cards", number>> {
  const decks = await person.rows<{ id: string; origin: string }>("decks");
  const ids = new Set(decks.filter(({ origin }) => origin === "guide").map(({ id }) => id));
  const starters = new Set(decks.filter(({ id }) => !ids.has(id)).map(({ id }) => id));
  const other = async (table: string) =>
    (await person.rows<{ deck: string }>(table)).filter(({ deck }) => !starters.has(deck)).length;
  return { decks: ids.size, notes: await other("notes"), cards: await other("cards") };
}

/** Lays the guide before the user, so that one press keeps it. */
async function layOut(person: Person): Promise<void> {
  await person.open("#/decks/add");
  await person.page.getByRole("textbox", { name: "Paste a guide" }).fill(guide);
  await person.button("Read it").click();
  await person.button("Keep deck").waitFor();
}

it("a browser that is killed while a deck is kept has all of it or nothing, and then keeps it", async () => {
  const tally = beginTally("browser killed while a deck was kept");
  const random = randomFrom(16);
  const start = await beginJourney();
  await start.person.practise();
  for (let count = 0; count < 3; count += 1) await start.person.answer("Good");
  const before = await readStored(start.person);
  await start.browser.close();

  const unharmed = await start.openCopy();
  await layOut(unharmed.person);
  const begun = performance.now();
  await unharmed.person.button("Keep deck").click();
  await unharmed.person.page.getByText(/^Kept/).waitFor();
  const took = performance.now() - begun;
  const whole = await guideDecks(unharmed.person);
  expect(whole).toEqual({ decks: 1, notes: questions, cards: questions });
  await unharmed.browser.kill();

  for (let count = 0; count < times(2, 16); count += 1) {
    const { person, browser, reopen } = await start.openCopy();
    await layOut(person);
    let isKept = false;
    const keeping = person.page
      .getByText(/^Kept/)
      .waitFor()
      .then(() => {
        isKept = true;
      })
      .catch(() => {});
    await person.button("Keep deck").click();
    await delay(took * random());
    await browser.kill();
    await keeping;

    const again = await reopen();
    await again.person.open();
    const found = await guideDecks(again.person);
    expect(isKept ? [whole] : [whole, { decks: 0, notes: 0, cards: 0 }]).toContainEqual(found);
    const after = await readStored(again.person);
    tally.tried += 1;
    tally.acknowledged += before.log.size + (isKept ? 1 : 0);
    tally.lost += lostBetween(before, 0, after);
    expect({ lost: tally.lost, broken: after.broken }).toEqual({ lost: 0, broken: [] });
    if (found.decks === 0) {
      await layOut(again.person);
      await again.person.button("Keep deck").click();
      await again.person.page.getByText(/^Kept/).waitFor();
      expect(await guideDecks(again.person)).toEqual(whole);
    }
    await expectAllIsWell(again.person);
    await again.browser.kill();
  }
});
