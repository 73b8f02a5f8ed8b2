import { describe, expect, it, onTestFinished } from "vitest";
import { ownBackups } from "#app/backup-places.ts";
import { backUp } from "#app/backups.ts";
import { checkData } from "#app/check.ts";
import { openRehearse, type Rehearse } from "#app/rehearse.ts";
import { keptSince, openBackup, restore, restoreKept } from "#app/restore.ts";
import { answer, expectMemoriesToFollowFromLogs, open } from "./at-practice.ts";
import { Clock, environmentWith, questions, startApp } from "./environment.ts";

const deck = questions("a", "b", "c", "d");

async function rate(app: Rehearse, count: number): Promise<void> {
  const practice = await open(app);
  for (let rated = 0; rated < count; rated += 1) await answer(practice, "easy");
}

/** The browser is killed, and loses the database and what `localStorage` had not written yet. The app is then opened again. */
async function killed(app: Rehearse, clock: Clock): Promise<Rehearse> {
  const { name } = app.db;
  app.db.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  localStorage.removeItem(`${name}-log`);
  const again = await openRehearse(name, environmentWith(clock, deck));
  onTestFinished(() => again.db.close());
  return again;
}

const idsIn = async (app: Rehearse) => (await app.db.reviews.toArray()).map(({ id }) => id);

describe("what was rated since the last backup", () => {
  it("comes back with it when the database is lost", async () => {
    const clock = new Clock();
    const app = await startApp(clock, deck);
    await rate(app, 2);
    expect(await backUp(app, "practice")).toBe(true);
    expect(await keptSince(app)).toEqual([]);
    await rate(app, 1);
    const ids = await idsIn(app);

    const again = await killed(app, clock);
    expect(again.tripwire.loss()).toEqual({ had: 3, has: 0 });
    expect(await keptSince(again)).toHaveLength(1);
    const [latest] = (await ownBackups(again.db.name)) ?? [];
    const backup = await openBackup(again, (await latest?.file()) as File);
    await restore(again, backup, "merge");
    expect(await idsIn(again)).toEqual(ids);
    expect(again.tripwire.loss()).toBeNull();
    await expectMemoriesToFollowFromLogs(again);
    expect(await checkData(again)).toMatchObject({ repaired: 0, recounted: false });
  });

  it("comes back by itself where no backup was made yet, an undo included", async () => {
    const clock = new Clock();
    const app = await startApp(clock, deck);
    const practice = await open(app);
    await answer(practice, "easy");
    await answer(practice, "easy");
    await practice.undo();
    const ids = await idsIn(app);
    expect(ids).toHaveLength(3);

    const again = await killed(app, clock);
    expect(again.tripwire.loss()).toEqual({ had: 3, has: 0 });
    await restoreKept(again);
    expect(await idsIn(again)).toEqual(ids);
    expect(again.tripwire.loss()).toBeNull();
    await expectMemoriesToFollowFromLogs(again);
  });

  it("is left out where it was damaged itself", async () => {
    const app = await startApp(new Clock(), deck);
    await rate(app, 1);
    await app.journal.add({ id: "x", rating: "splendid" } as never);
    const cache = await caches.open(`${app.db.name}-journal`);
    await cache.put("./journal/torn", new Response('{"entry":"rev'));
    expect((await keptSince(app)).map(({ id }) => id)).toEqual(await idsIn(app));
  });
});
