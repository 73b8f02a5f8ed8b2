import { describe, expect, it } from "vitest";
import { removeInterview, saveDebrief, saveInterview, setMinutesOn } from "#app/interviews.ts";
import type { Day } from "#model/day.ts";
import { deckId } from "#model/ids.ts";
import type { InterviewPlan } from "#model/interview.ts";
import { instant, later } from "#model/time.ts";
import { listDayMinutes } from "#store/day-minutes.ts";
import { listInterviews, readInterview } from "#store/interviews.ts";
import { days, now, today } from "../builders.ts";
import { Clock, questions, startApp } from "./environment.ts";

const deck = deckId("deck");
const plan = (over: Partial<InterviewPlan> = {}): InterviewPlan => ({
  name: "Northwind",
  at: later(now, days(14)),
  covers: [{ deck, topics: null }],
  ...over,
});
const start = () => startApp(new Clock(), questions("a", "b"));

describe("an interview", () => {
  it("is stored anew, changed in its place, and removed", async () => {
    const app = await start();
    const id = await saveInterview(app, null, plan());
    const other = await saveInterview(app, null, plan({ name: "Adatum" }));
    expect(other).not.toBe(id);
    await saveInterview(app, id, plan({ name: " Northwind, second round " }));
    const names = (await listInterviews(app.db)).map(({ name }) => name);
    expect(names.sort()).toEqual(["Adatum", "Northwind, second round"]);
    await removeInterview(app, id);
    expect(await listInterviews(app.db)).toMatchObject([{ id: other }]);
  });

  it("that was told of and gets a new date is a next round, and the first one keeps what was told", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a"));
    const id = await saveInterview(app, null, plan());
    clock.pass(plan().at - clock.now() + 1);
    await saveDebrief(app, id, { went: "well", asked: [] });
    const next = await saveInterview(app, id, plan({ at: later(clock.now(), days(5)) }));
    expect(next).not.toBe(id);
    expect((await readInterview(app.db, id))?.debrief).toEqual({ went: "well", asked: [] });
    expect((await readInterview(app.db, next))?.debrief).toBeNull();
  });

  it("without a name is called so", async () => {
    const app = await start();
    const id = await saveInterview(app, null, plan({ name: "  " }));
    expect((await readInterview(app.db, id))?.name).toBe("Interview");
  });

  it.each([
    ["a name that is too long", { name: "x".repeat(101) }, /at most 100 characters/],
    ["no date", { at: instant(Number.NaN) }, /date and a time/],
    ["a date beyond all calendars", { at: instant(1e18) }, /date and a time/],
    ["nothing to cover", { covers: [] }, /at least one deck or topic/],
    ["no topic to cover", { covers: [{ deck, topics: [] }] }, /at least one deck or topic/],
  ] as const)("with %s is refused, and nothing is stored", async (_, wrong, sentence) => {
    const app = await start();
    const refused = await saveInterview(app, null, plan(wrong)).catch((error) => error);
    expect(refused).toBeInstanceOf(RangeError);
    expect(refused.message).toMatch(sentence);
    expect(await listInterviews(app.db)).toEqual([]);
  });
});

describe("what was asked", () => {
  it("is kept with the interview, without the blanks around it", async () => {
    const app = await start();
    const id = await saveInterview(app, null, plan());
    const asked = { deck, topic: "topic a", question: " Why so? " };
    await saveDebrief(app, id, { went: "well", asked: [asked] });
    expect((await readInterview(app.db, id))?.debrief).toEqual({
      went: "well",
      asked: [{ ...asked, question: "Why so?" }],
    });
  });

  it("is refused when a question is too long or a topic is there twice", async () => {
    const app = await start();
    const id = await saveInterview(app, null, plan());
    const asked = { deck, topic: "topic a", question: "" };
    const long = { ...asked, question: "x".repeat(1001) };
    await expect(saveDebrief(app, id, { went: null, asked: [long] })).rejects.toThrow(RangeError);
    await expect(saveDebrief(app, id, { went: null, asked: [asked, asked] })).rejects.toThrow(
      RangeError,
    );
    expect((await readInterview(app.db, id))?.debrief).toBeNull();
  });
});

describe("the minutes of a single day", () => {
  it("are set, and taken back", async () => {
    const app = await start();
    await setMinutesOn(app, today, 0);
    await setMinutesOn(app, "2026-12-01" as Day, 600);
    expect(await listDayMinutes(app.db, today)).toMatchObject([{ minutes: 0 }, { minutes: 600 }]);
    await setMinutesOn(app, today, null);
    expect(await listDayMinutes(app.db, today)).toMatchObject([{ minutes: 600 }]);
  });

  it.each([-1, 601, 2.5, Number.NaN])("are refused when they are %d", async (minutes) => {
    const app = await start();
    await expect(setMinutesOn(app, today, minutes)).rejects.toThrow(/from 0 to 600/);
    expect(await listDayMinutes(app.db, today)).toEqual([]);
  });

  it("are refused on a day that no calendar has", async () => {
    const app = await start();
    await expect(setMinutesOn(app, "2026-02-30" as Day, 10)).rejects.toThrow(RangeError);
  });
});
