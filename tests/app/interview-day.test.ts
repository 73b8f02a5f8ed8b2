import { beforeEach, describe, expect, it } from "vitest";
import { saveDebrief, saveInterview, setMinutesOn } from "#app/interviews.ts";
import { Planning } from "#app/planning.ts";
import { Practice } from "#app/practice.ts";
import { setSettings } from "#app/settings.ts";
import { readToday } from "#app/today.ts";
import type { Day } from "#model/day.ts";
import { cardId, noteId } from "#model/ids.ts";
import type { Review } from "#model/review.ts";
import { later } from "#model/time.ts";
import { toRow } from "#store/rows.ts";
import { aCard, days, hours, learned, minutes, now } from "../builders.ts";
import { answer, asked, expectMemoriesToFollowFromLogs, open } from "./at-practice.ts";
import { Clock, questions } from "./environment.ts";
import { deck, keys, topic, withInterview } from "./with-interview.ts";

const ids = (...names: string[]) => names.map((name) => cardId(noteId(deck, name), "recall"));

let clock: Clock;
beforeEach(() => {
  clock = new Clock();
});

describe("a day with an interview ahead", () => {
  it("fills the minutes with what the interview covers, and what is due besides comes behind it", async () => {
    const { app } = await withInterview(clock, 10, 5);
    const { plan, minutes: about, interviews } = await readToday(app);
    expect(new Set(plan.queue.slice(0, 5))).toEqual(new Set(ids(...keys.slice(0, 5))));
    // New cards that it does not cover keep to their own number a day.
    expect(plan.queue).toHaveLength(5 + 10);
    expect(plan).toMatchObject({ unseen: 15, due: 0, learning: 0 });
    expect(about).toBe(5);
    expect(interviews).toMatchObject({ minutes: 20, usedMinutes: 0, problem: null, waiting: 0 });
  });

  it("asks no more than there are minutes for; the rest can wait", async () => {
    const { app } = await withInterview(clock, 10, 30);
    await setSettings(app, { weekdayMinutes: 3 });
    const { plan } = await readToday(app);
    expect(plan.queue).toHaveLength(9);
    await setSettings(app, { weekdayMinutes: 1 });
    expect((await readToday(app)).plan.queue).toHaveLength(3);
  });

  it("asks nothing on a day off, and more on a day with more minutes", async () => {
    const { app } = await withInterview(clock, 10, 30);
    await setSettings(app, { weekdayMinutes: 3 });
    await setMinutesOn(app, "2026-11-25" as Day, 0);
    const off = await readToday(app);
    expect(off.plan.queue).toEqual([]);
    expect(off.interviews?.minutes).toBe(0);
    await setMinutesOn(app, "2026-11-25" as Day, 6);
    expect((await readToday(app)).plan.queue).toHaveLength(18);
  });

  it("counts what was practised today against the minutes", async () => {
    const { app } = await withInterview(clock, 10, 30);
    await setSettings(app, { weekdayMinutes: 3 });
    const practice = await open(app);
    for (let count = 0; count < 4; count += 1) {
      clock.pass(minutes(0.5));
      await answer(practice, "good");
    }
    const { plan, interviews } = await readToday(app);
    expect(interviews?.usedMinutes).toBeCloseTo(2);
    expect(plan.queue).toHaveLength(3);
  });

  it("counts all that was practised against the minutes, also what no interview covers", async () => {
    const { app } = await withInterview(clock, 10, 1);
    await setSettings(app, { weekdayMinutes: 1 });
    const practice = await open(app);
    for (let count = 0; count < 3; count += 1) {
      clock.pass(minutes(0.4));
      await answer(practice, "good");
    }
    const { plan, interviews, ahead } = await readToday(app);
    expect(plan.queue).toEqual([]);
    expect(plan.next).toEqual({ when: "day", day: "2026-11-26" });
    // What else is due is told of, and can be studied all the same.
    expect(interviews?.waiting).toBeGreaterThan(0);
    expect(ahead.others).toBeGreaterThan(0);
  });

  it("says on which day the plan goes on, when days off come first", async () => {
    const { app } = await withInterview(clock, 10, 30);
    await setSettings(app, { weekdayMinutes: 0, weekendMinutes: 30 });
    const { plan } = await readToday(app);
    expect(plan).toMatchObject({ queue: [], next: { when: "day", day: "2026-11-28" } });
  });

  it("keeps to the usual order when nothing that it covers is in use", async () => {
    const { app, id } = await withInterview(clock, 10, 30);
    await saveInterview(app, id, {
      name: "Northwind",
      at: later(now, days(10)),
      covers: [{ deck, topics: ["gone"] }],
    });
    const { plan, interviews } = await readToday(app);
    expect(plan.queue).toHaveLength(10);
    expect(interviews?.problem).toMatch(/^None of the cards/);
  });

  it("is as before when no interview lies ahead, and leaves nothing to repair when it is over", async () => {
    const { app, id } = await withInterview(clock, 2, 30);
    const practice = await open(app);
    for (let count = 0; count < 3; count += 1) await answer(practice, "good");
    clock.pass(days(3));
    const { interviews, plan, untold } = await readToday(app);
    expect(interviews).toBeNull();
    expect(untold.map((interview) => interview.id)).toEqual([id]);
    // Three cards were learned; each is due by its own memory, and none is left half-way in steps.
    expect(plan).toMatchObject({ learning: 0, due: 3, unseen: 10 });
    await expectMemoriesToFollowFromLogs(app);
    await saveDebrief(app, id, { went: "well", asked: [] });
    expect((await readToday(app)).untold).toEqual([]);
  });

  it("never asks a suspended card", async () => {
    const { app } = await withInterview(clock, 10, 30);
    const [first] = ids("q00");
    const row = await app.db.cards.get(first as string as never);
    if (!row) throw new Error("There is no such card");
    const { derivedUnseenOrder: _, ...suspended } = { ...row, suspended: true };
    await app.db.cards.put(suspended);
    expect((await readToday(app)).plan.queue).not.toContain(first);
  });

  it("plans for two interviews at once, and for what both cover first", async () => {
    const { app } = await withInterview(clock, 10, 20);
    await saveInterview(app, null, {
      name: "Southwind",
      at: later(now, days(12)),
      covers: [{ deck, topics: keys.slice(15).map(topic) }],
    });
    await setSettings(app, { weekdayMinutes: 1, weekendMinutes: 1 });
    const { plan } = await readToday(app);
    const both = ids(...keys.slice(15, 20));
    expect(plan.queue).toHaveLength(3);
    for (const card of plan.queue) expect(both).toContain(card);
  });

  it("falls back on the usual order and says why, when the planner cannot run", async () => {
    const { app } = await withInterview(clock, 10, 30);
    class Broken extends Planning {
      override queue = () => Promise.reject(new Error("The planner could not be loaded."));
    }
    const {
      plan,
      interviews,
      minutes: about,
    } = await readToday({ ...app, planning: new Broken() });
    expect(plan.queue).toHaveLength(10);
    // Ten new cards, each asked twice, 20 seconds each: 6.7 minutes.
    expect(about).toBe(7);
    expect(interviews?.problem).toBe("The planner could not be loaded.");
  });
});

describe("practice on the way to an interview", () => {
  it("asks a missed card no more in the sitting, and offers it once more behind the plan", async () => {
    const { app } = await withInterview(clock, 10, 3, questions("q00", "q01", "q02"));
    const practice = await open(app);
    const first = asked(practice);
    await answer(practice, "again");
    await answer(practice, "good");
    await answer(practice, "good");
    expect(practice.view()).toMatchObject({ status: "done", missed: 1 });
    const log = (await app.db.reviews.toArray()) as Review[];
    expect(log.map(({ origin }) => origin)).toEqual(["interview", "interview", "interview"]);
    expect(log.every(({ scheduler }) => scheduler.sameDaySteps === false)).toBe(true);
    await expectMemoriesToFollowFromLogs(app);

    clock.pass(minutes(1));
    const again = new Practice(app);
    await again.open({ origin: "ahead" });
    expect(asked(again)).toBe(first);
  });

  it("shows no next dates on the ratings, since the plan decides them", async () => {
    const { app } = await withInterview(clock, 10, 3);
    const practice = await open(app);
    practice.reveal();
    expect(practice.view()).toMatchObject({ status: "asking", card: { previews: null } });
  });

  it("is taken up where it was left, and begun anew when the plan has changed", async () => {
    const { app } = await withInterview(clock, 10, 30);
    await setSettings(app, { weekdayMinutes: 5 });
    const practice = await open(app);
    await answer(practice, "good");
    const resumed = await open(app);
    expect(resumed.view()).toMatchObject({ progress: { done: 1 } });
    await setSettings(app, { weekdayMinutes: 1 });
    const begun = await open(app);
    expect(begun.view()).toMatchObject({ progress: { done: 0 } });
    expect(await app.db.sittings.count()).toBe(2);
  });
});

describe("the day of the interview", () => {
  it("is a warm-up of ten minutes: what is most likely to slip first, then the person's own stories", async () => {
    const { app } = await withInterview(clock, 0, 30);
    const stabilities = [40, 2, 300, 9];
    const rows = await app.db.cards.toArray();
    const seen = rows.slice(0, stabilities.length);
    await app.db.cards.bulkPut(
      seen.map((row, at) =>
        toRow(
          aCard(keys[at] as string, {
            ...row,
            face: at === 1 ? "evidence" : row.face,
            memory: learned({ stability: stabilities[at] as number }),
          }),
        ),
      ),
    );
    const { plan, interviews } = await readToday(app);
    expect(interviews?.today).toHaveLength(1);
    // By stability q01 would come first, but it asks for a story.
    expect(plan.queue.slice(0, 4)).toEqual(ids("q03", "q00", "q02", "q01"));
  });

  it("leaves the rest of the minutes to an interview that comes later", async () => {
    const { app } = await withInterview(clock, 0, 30);
    await saveInterview(app, null, {
      name: "Southwind",
      at: later(now, days(3)),
      covers: [{ deck, topics: null }],
    });
    await setSettings(app, { weekdayMinutes: 8 });
    const rows = await app.db.cards.toArray();
    const seen = rows
      .slice(0, 4)
      .map((row, at) => aCard(keys[at] as string, { ...row, memory: learned() }));
    await app.db.cards.bulkPut(seen.map(toRow));
    const { plan, interviews } = await readToday(app);
    expect(interviews).toMatchObject({ warmUp: 4, minutes: 8 });
    expect(new Set(plan.queue.slice(0, 4))).toEqual(new Set(seen.map(({ id }) => id)));
    expect(plan.queue).toHaveLength(24);
  });

  it("is over when it is over", async () => {
    const { app } = await withInterview(clock, 0, 30);
    clock.pass(hours(2));
    expect((await readToday(app)).interviews).toBeNull();
  });
});
