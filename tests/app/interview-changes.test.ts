import { beforeEach, describe, expect, it } from "vitest";
import { changeMinutes, leaveOut } from "#app/interview-changes.ts";
import { saveInterview } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { setSettings } from "#app/settings.ts";
import { readToday } from "#app/today.ts";
import { later } from "#model/time.ts";
import { aNote, days, now } from "../builders.ts";
import { Clock, questions } from "./environment.ts";
import { deck, keys, topic, withInterview } from "./with-interview.ts";

let clock: Clock;
beforeEach(() => {
  clock = new Clock();
});

describe("what mends a plan that does not fit", () => {
  const weekend = async (app: Rehearse) => (await app.db.settings.get("weekendMinutes"))?.value;

  it("changes the minutes of a day, those of the weekend in proportion, and days off stay off", async () => {
    const { app } = await withInterview(clock, 10, 30);
    await setSettings(app, { weekdayMinutes: 20, weekendMinutes: 0 });
    await changeMinutes(app, 20, 25);
    expect((await readToday(app)).interviews).toMatchObject({ minutes: 25, usualMinutes: 25 });
    expect(await weekend(app)).toBe(0);
    await setSettings(app, { weekdayMinutes: 20, weekendMinutes: 5 });
    await changeMinutes(app, 20, 10);
    expect(await weekend(app)).toBe(3);
    await changeMinutes(app, 10, 1);
    expect(await weekend(app)).toBe(1);
  });

  it("changes them once, however often it is tapped", async () => {
    const { app } = await withInterview(clock, 10, 30);
    await changeMinutes(app, 20, 25);
    await changeMinutes(app, 20, 25);
    expect((await readToday(app)).interviews?.usualMinutes).toBe(25);
  });

  it("leaves a topic out of what the interview covers, but never the last one", async () => {
    const { app, id } = await withInterview(clock, 10, 2);
    await leaveOut(app, id, [{ deck, topic: topic("q01") }]);
    const covers = async () => (await app.db.interviews.get(id))?.covers;
    expect(await covers()).toEqual([{ deck, topics: [topic("q00")] }]);
    await leaveOut(app, id, [{ deck, topic: topic("q00") }]);
    expect(await covers()).toEqual([{ deck, topics: [topic("q00")] }]);
  });

  it("leaves a topic out of a whole deck by naming the others", async () => {
    const { app, id } = await withInterview(clock, 10, 1, {
      ...questions("q00"),
      notes: keys.slice(0, 3).map((key) => aNote(key, { topic: topic(key) })),
    });
    await saveInterview(app, id, {
      name: "Northwind",
      at: later(now, days(10)),
      covers: [{ deck, topics: null }],
    });
    await leaveOut(app, id, [{ deck, topic: topic("q01") }]);
    expect((await app.db.interviews.get(id))?.covers).toEqual([
      { deck, topics: [topic("q00"), topic("q02")] },
    ]);
  });
});
