import { describe, expect, it, onTestFinished } from "vitest";
import { openRehearse, type Rehearse } from "#app/rehearse.ts";
import { storeCollection } from "#app/restore-work.ts";
import { emptyCollection } from "#model/collection.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, environmentWith, questions, startApp } from "./environment.ts";

const deck = questions("a", "b", "c", "d");
let made = 0;

/** An app in which some cards were rated, whose browser then does something to it; and the app opened again. */
async function reopenedAfter(rated: number, fate: (app: Rehearse) => Promise<unknown>) {
  made += 1;
  const name = `tripwire-${Date.now()}-${made}`;
  const clock = new Clock();
  const app = await startApp(clock, deck, name);
  const practice = await open(app);
  for (let count = 0; count < rated; count += 1) await answer(practice, "easy");
  await app.tripwire.keepInCache();
  await fate(app);
  app.db.close();
  const again = await openRehearse(name, environmentWith(clock, deck));
  onTestFinished(async () => {
    again.db.close();
    localStorage.removeItem(`${name}-log`);
    await caches.delete(`${name}-log`);
  });
  return again;
}

const deleted = async ({ db }: Rehearse) => {
  db.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(db.name).onsuccess = resolve;
  });
};

const withoutEntry =
  (which: "first" | "last") =>
  async ({ db }: Rehearse) => {
    const ids = await db.reviews.orderBy("id").primaryKeys();
    await db.reviews.delete(ids.at(which === "first" ? 0 : -1) as (typeof ids)[number]);
  };

describe("at the next start", () => {
  it("nothing is missing where nothing was lost", async () => {
    const app = await reopenedAfter(3, async () => {});
    await app.tripwire.survey();
    expect(app.tripwire.loss()).toBeNull();
    expect(app.tripwire.entries()).toBe(3);
  });

  it("a database that was deleted is noticed at once, not taken for a first visit", async () => {
    const app = await reopenedAfter(3, deleted);
    expect(app.tripwire.loss()).toEqual({ had: 3, has: 0 });
  });

  it("it is noticed by the second mark, too, where the first one went with it", async () => {
    const app = await reopenedAfter(2, async (before) => {
      await deleted(before);
      localStorage.removeItem(`${before.db.name}-log`);
    });
    expect(app.tripwire.loss()).toEqual({ had: 2, has: 0 });
  });

  it("a database that has lost its latest reviews is noticed at once", async () => {
    const app = await reopenedAfter(3, withoutEntry("last"));
    expect(app.tripwire.loss()).toEqual({ had: 3, has: 2 });
  });

  it("a database that has lost older reviews is noticed when they are counted", async () => {
    const app = await reopenedAfter(3, withoutEntry("first"));
    expect(app.tripwire.loss()).toBeNull();
    await app.tripwire.survey();
    expect(app.tripwire.loss()).toEqual({ had: 3, has: 2 });
  });

  it("another review in the place of a lost one is noticed", async () => {
    const app = await reopenedAfter(3, async (before) => {
      const [first] = await before.db.reviews.orderBy("id").toArray();
      await withoutEntry("first")(before);
      await before.db.reviews.add({ ...first, id: "0000" } as never);
    });
    await app.tripwire.survey();
    expect(app.tripwire.loss()).toEqual({ had: 3, has: 3 });
  });

  it("more reviews than were marked are no loss: the mark is written behind the database", async () => {
    const app = await reopenedAfter(3, async ({ db }) => {
      const mark = JSON.parse(localStorage.getItem(`${db.name}-log`) ?? "");
      localStorage.setItem(`${db.name}-log`, JSON.stringify({ ...mark, entries: 2 }));
    });
    await app.tripwire.survey();
    expect(app.tripwire.loss()).toBeNull();
    expect(app.tripwire.entries()).toBe(3);
  });

  it("a first visit is a first visit", async () => {
    const app = await reopenedAfter(0, deleted);
    await app.tripwire.survey();
    expect(app.tripwire.loss()).toBeNull();
  });
});

it("who goes on with what is left is not asked again, and is told of the next loss", async () => {
  const app = await reopenedAfter(3, withoutEntry("last"));
  const told: unknown[] = [];
  app.tripwire.subscribe(() => told.push(app.tripwire.loss()));
  await app.tripwire.accept();
  await app.tripwire.survey();
  expect(told).toEqual([null]);
  await app.db.reviews.clear();
  await app.tripwire.survey();
  expect(app.tripwire.loss()).toEqual({ had: 2, has: 0 });
});

it("an undo is an entry as well", async () => {
  const app = await reopenedAfter(1, async () => {});
  const practice = await open(app);
  await answer(practice, "easy");
  await practice.undo();
  await app.tripwire.survey();
  expect(app.tripwire.loss()).toBeNull();
  expect(app.tripwire.entries()).toBe(3);
});

describe("a log that a backup takes the place of", () => {
  /** The transaction of a restore, and a browser that is killed before anything else is written. */
  const replaced = async (app: Rehearse) => {
    const marks = [localStorage.getItem(`${app.db.name}-log`), await app.db.reviews.count()];
    await storeCollection(app.db, emptyCollection, "replace", () => {});
    expect([localStorage.getItem(`${app.db.name}-log`), 3]).toEqual(marks);
  };

  it("is not missing what it never had, though the mark is of the earlier one", async () => {
    const app = await reopenedAfter(3, replaced);
    expect(app.tripwire.loss()).toBeNull();
    await app.tripwire.survey();
    expect(app.tripwire.loss()).toBeNull();
    expect(app.tripwire.entries()).toBe(0);
  });

  it("is guarded from then on, as is one that was to be replaced and was lost instead", async () => {
    const app = await reopenedAfter(3, replaced);
    await app.tripwire.survey();
    await answer(await open(app), "easy");
    expect(app.tripwire.entries()).toBe(1);
    await app.db.reviews.clear();
    await app.tripwire.survey();
    expect(app.tripwire.loss()).toEqual({ had: 1, has: 0 });
    const lost = await reopenedAfter(3, deleted);
    expect(lost.tripwire.loss()).toEqual({ had: 3, has: 0 });
  });
});
