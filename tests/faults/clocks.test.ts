import { expect, it } from "vitest";
import { type Day, daysBetween } from "#model/day.ts";
import { minuteMs } from "#model/time.ts";
import type { CardRow } from "#store/rows.ts";
import { beginJourney } from "../e2e/harness/journey.ts";
import type { Person } from "../e2e/harness/person.ts";
import { expectAllIsWell, lostBetween, readStored } from "./harness/stored.ts";
import { manyNewCards } from "./harness/survival.ts";
import { beginTally } from "./harness/tally.ts";

const noon = new Date(2026, 10, 25, 12);
const sevenYearsBack = new Date(2019, 10, 25, 12);

/** When each reviewed card falls due: the days from its last review, or the minutes where it is in learning. */
async function waits(person: Person): Promise<Map<string, number>> {
  const rows = await person.rows<CardRow>("cards");
  return new Map(
    rows.flatMap(({ id, derivedMemory: memory }): [string, number][] => {
      if (memory.phase === "new") return [];
      return memory.phase === "review"
        ? [[id, daysBetween(memory.reviewedOn, memory.dueOn)]]
        : [[id, (memory.dueAt - memory.reviewedAt) / minuteMs]];
    }),
  );
}

it("a phone that is set back seven years, taken across zones and given another beginning of the day keeps every review's day, and asks again in time", async () => {
  const tally = beginTally("clock, zone and day moved");
  const { person, browser } = await beginJourney();
  const { page } = person;
  await page.clock.install({ time: noon });
  await manyNewCards(person);
  const session = await browser.context.newCDPSession(page);
  const moves: readonly (() => Promise<unknown>)[] = [
    () => page.clock.setSystemTime(sevenYearsBack),
    () => page.clock.setSystemTime(noon),
    // Two hours into the next day, and eleven hours before noon.
    () => session.send("Emulation.setTimezoneOverride", { timezoneId: "Pacific/Kiritimati" }),
    () => session.send("Emulation.setTimezoneOverride", { timezoneId: "Pacific/Pago_Pago" }),
    () => page.getByLabel("The day begins at").selectOption("12"),
    () => page.getByLabel("The day begins at").selectOption("0"),
  ];
  for (const move of moves) {
    await person.open("#/practice");
    for (const rating of ["Easy", "Good", "Again"] as const) await person.answer(rating);
    const before = await readStored(person);
    const waitsBefore = await waits(person);
    await person.open("#/settings");
    await page.getByLabel("The day begins at").waitFor();
    await move();

    const waitsAfter = await waits(person);
    expect(waitsAfter).toEqual(waitsBefore);
    await person.open("#/practice");
    await person.answer("Easy");
    const after = await readStored(person);
    tally.tried += 1;
    tally.acknowledged += 1 + before.log.size;
    tally.lost += lostBetween(before, 1, after);
    expect({ lost: tally.lost, broken: after.broken }).toEqual({ lost: 0, broken: [] });
    for (const [id, day] of before.days) expect(after.days.get(id)).toBe(day);
  }
  // Asked again within the hour, or within weeks. What the clock of 2019 began and that of 2026 ended has waited for
  // seven years, as far as anybody can tell.
  const [waited, stored] = [await waits(person), await readStored(person)];
  for (const [card, days] of stored.daysOfCards) {
    if (days.size > 1) continue;
    expect(waited.get(card)).toBeGreaterThanOrEqual(1);
    expect(waited.get(card)).toBeLessThanOrEqual(60);
  }
  const days = new Set(stored.days.values());
  expect([...days]).toEqual(expect.arrayContaining(["2026-11-25", "2019-11-25"] as Day[]));
  await expectAllIsWell(person);
});
