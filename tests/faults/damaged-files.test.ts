import { expect, it } from "vitest";
import type { ReviewId } from "#model/ids.ts";
import { beginJourney } from "../e2e/harness/journey.ts";
import type { Person } from "../e2e/harness/person.ts";
import { failureTitle, lossTitle, practiseAndBackUp, restoreLatest } from "./harness/backups.ts";
import { cutInHalf, type Damage, garble, remove, tear } from "./harness/damage.ts";
import { checkMyData, expectAllIsWell, readStored } from "./harness/stored.ts";
import { beginTally } from "./harness/tally.ts";
import { type BackEnd, backEnds } from "./harness/times.ts";

const damages: Readonly<Record<BackEnd, readonly (readonly [what: string, damage: Damage])[]>> = {
  LevelDB: [
    ["log cut in half", cutInHalf(/\.log$/)],
    ["log garbled", garble(/\.log$/, 0.1)],
  ],
  SQLite: [["file cut in half", cutInHalf(/./)]],
};

/** What neither this version of Chromium nor a page in it can mend. */
const beyondRepair: Readonly<Record<BackEnd, readonly [what: string, damage: Damage]>> = {
  LevelDB: ["manifest removed", remove(/^MANIFEST/)],
  SQLite: ["file garbled", garble(/./, 0)],
};

it.each(backEnds)(
  "files on $name that were damaged while the browser was closed are found out, and a backup brings all back",
  async ({ name, flags }) => {
    const start = await beginJourney({ flags });
    const log = await practiseAndBackUp(start.person, 4);
    await start.browser.close();
    for (const [what, damage] of damages[name]) {
      const tally = beginTally(`files damaged, ${name}: ${what}`);
      const { person, browser } = await start.openCopy(damage);
      const loss = person.page.getByRole("heading", { name: lossTitle });
      const failure = person.page.getByRole("heading", { name: failureTitle });
      await person.open();
      await loss.or(failure).waitFor();
      // Chromium begins anew when it has found a database that it cannot read, though only at the next try.
      if (await failure.isVisible()) await person.button("Try again").click();
      await loss.waitFor();
      await restoreLatest(person);
      tally.tried += 1;
      tally.acknowledged += log.length;
      const kept = new Set((await readStored(person)).log);
      tally.lost += log.filter(({ id }) => !kept.has(id)).length;
      expect(await person.rows("reviews")).toEqual(log);
      // What was left in the files may itself be damaged: a first check puts it right.
      await checkMyData(person);
      await expectAllIsWell(person);
      await browser.kill();
    }
  },
);

it("a database on LevelDB that Chromium throws away, two starts after a kill cut a record in half, is found out, and all comes back: from a backup, and what was rated since", async () => {
  const tally = beginTally("files damaged, LevelDB: record cut in half by a kill");
  const start = await beginJourney();
  await practiseAndBackUp(start.person, 4);
  await start.browser.close();
  const { person, browser, reopen } = await start.openCopy(tear(/\.log$/));
  await person.open();
  await person.practise();
  for (let rated = 0; rated < 3; rated += 1) await person.answer("Easy");
  const log = await person.rows<{ id: ReviewId }>("reviews");
  expect(log).toHaveLength(7);
  await browser.kill();

  const { person: later } = await reopen();
  await later.open();
  await later.page.getByRole("heading", { name: lossTitle }).waitFor();
  await restoreLatest(later);
  const kept = (await readStored(later)).log;
  tally.tried = 1;
  tally.acknowledged = log.length;
  tally.lost = log.filter(({ id }) => !kept.has(id)).length;
  expect(tally.lost).toBe(0);
  await expectAllIsWell(later);
});

it.each(backEnds)(
  "a database on $name that the browser can no longer open is told of, not taken for a first visit, and its backup stays",
  async ({ name, flags }) => {
    const [what, damage] = beyondRepair[name];
    const tally = beginTally(`files damaged, ${name}: ${what}`);
    const start = await beginJourney({ flags });
    const log = await practiseAndBackUp(start.person, 4);
    await start.browser.close();
    const { person } = await start.openCopy(damage);
    for (let count = 0; count < 2; count += 1) {
      await person.open();
      await person.page.getByRole("heading", { name: failureTitle }).waitFor();
      expect(await person.button("Practise").count()).toBe(0);
    }
    expect(Math.max(...(await sizesOfBackups(person)))).toBeGreaterThan(0);
    tally.tried = 1;
    tally.acknowledged = log.length;
    tally.note = "told at each start; the browser does not open it any more, the backup stays";
  },
);

/** In bytes, as they lie in the storage that the browser keeps for the app alone. */
const sizesOfBackups = ({ page }: Person): Promise<number[]> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("rehearse-backups");
    const sizes: number[] = [];
    for await (const [, handle] of folder.entries())
      if (handle.kind === "file")
        sizes.push((await (handle as FileSystemFileHandle).getFile()).size);
    return sizes;
  });
