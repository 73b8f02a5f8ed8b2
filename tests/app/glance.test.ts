import { afterEach, describe, expect, it } from "vitest";
import { glance } from "#app/glance.ts";
import { saveInterview } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { readToday } from "#app/today.ts";
import { deckId } from "#model/ids.ts";
import { later } from "#model/time.ts";
import { days } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

const utc = () => 0;
const look = (app: Rehearse) => glance(app.db.name, app.environment.now(), utc);
const missing = "no-such-database";

afterEach(() => indexedDB.deleteDatabase(missing));

describe("what the service worker sees", () => {
  it("is as many cards as the app has for today, day after day", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b", "c"));
    expect(await look(app)).toEqual({ waiting: 3, practisedToday: false });
    const practice = await open(app);
    for (const rating of ["easy", "again", "good"] as const) await answer(practice, rating);
    for (const day of [0, 1, 2, 5, 30]) {
      clock.pass(days(day));
      const { plan, reviewedToday } = await readToday(app);
      expect(await look(app)).toEqual({
        waiting: plan.queue.length,
        practisedToday: reviewedToday > 0,
      });
    }
  });

  it("does not count a review that was taken back", async () => {
    const app = await startApp(new Clock(), questions("a"));
    const practice = await open(app);
    await answer(practice, "easy");
    expect(await look(app)).toEqual({ waiting: 0, practisedToday: true });
    await practice.undo();
    expect(await look(app)).toEqual({ waiting: 1, practisedToday: false });
  });

  it("is no number where an interview lies ahead", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a"));
    const covers = [{ deck: deckId("deck"), topics: null }];
    await saveInterview(app, null, { name: "", at: later(clock.now(), days(9)), covers });
    expect(await look(app)).toEqual({ waiting: null, practisedToday: false });
    clock.pass(days(10));
    expect(await look(app)).toEqual({ waiting: 1, practisedToday: false });
  });

  it("is nothing where there is no database, and makes none", async () => {
    expect(await glance(missing, new Clock().now(), utc)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(missing);
  });

  it("keeps nobody from upgrading the database", async () => {
    const app = await startApp(new Clock(), questions("a"));
    await look(app);
    app.db.close();
    const version = await new Promise<number>((resolve) => {
      const opening = indexedDB.open(app.db.name, 1_000);
      opening.onsuccess = () => {
        resolve(opening.result.version);
        opening.result.close();
      };
    });
    expect(version).toBe(1_000);
  });
});
