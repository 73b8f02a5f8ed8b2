import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { type Collection, emptyCollection } from "#model/collection.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { randomFrom } from "../bench/random.mjs";
import { aDeck, aNote, aReview } from "../builders.ts";
import { beginJourney } from "../e2e/harness/journey.ts";
import type { Person } from "../e2e/harness/person.ts";
import { written } from "../exchange/backup-files.ts";
import { expectAllIsWell, readStored } from "./harness/stored.ts";
import { beginTally } from "./harness/tally.ts";
import { times } from "./harness/times.ts";

const large = deckId("large");
const notes = Array.from(
  { length: times(500, 3_000) },
  (_, at): Note => aNote(`${at}`, { id: noteId(large, `${at}`), deck: large }),
);
const { notes: _, ...about } = aDeck(notes, "large");
const cards = notes.map(({ id }) => cardId(id, "recall"));

/** A backup of another device, with two reviews. */
const backup: Collection = {
  ...emptyCollection,
  decks: [{ ...about, position: -1, origin: "guide", retired: false }],
  notes,
  cards: cards.map((id, order) => ({ id, order, suspended: false })),
  reviews: cards.slice(0, 2).map((card, at) => aReview(`review-${at}`, { card })),
};

async function replaceWith(person: Person, path: string): Promise<void> {
  await person.page.locator("input[type=file]").setInputFiles(path);
  await person.button("Replace").click();
}

it("a browser that is killed while a backup takes the place of what is there has one or the other, and misses nothing", async () => {
  const tally = beginTally("browser killed while a backup was restored");
  const random = randomFrom(17);
  const path = join(inject("workFolder"), "of-another-device.json.gz");
  await writeFile(path, await written(backup));
  const start = await beginJourney();
  await start.person.practise();
  for (let count = 0; count < 3; count += 1) await start.person.answer("Good");
  const own = [...(await readStored(start.person)).log].sort();
  await start.browser.close();

  const unharmed = await start.openCopy();
  await unharmed.person.open("#/backups");
  const begun = performance.now();
  await replaceWith(unharmed.person, path);
  await unharmed.person.page.getByText("The backup was restored.").waitFor();
  const took = performance.now() - begun;
  const brought = ["review-0", "review-1"];
  expect([...(await readStored(unharmed.person)).log].sort()).toEqual(brought);
  await unharmed.browser.kill();

  for (let count = 0; count < times(2, 16); count += 1) {
    const { person, browser, reopen } = await start.openCopy();
    await person.open("#/backups");
    await replaceWith(person, path);
    await delay(took * random());
    await browser.kill();

    const again = await reopen();
    await again.person.open();
    const found = [...(await readStored(again.person)).log].sort();
    tally.tried += 1;
    tally.acknowledged += own.length;
    if (found.length < brought.length) tally.lost += own.length;
    expect([own, brought]).toContainEqual(found);
    expect(await again.person.page.getByText(/reviews are (gone|missing)/).count()).toBe(0);
    await expectAllIsWell(again.person);
    await again.browser.kill();
  }
});
