import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkData } from "#app/check.ts";
import type { Practice } from "#app/practice.ts";
import { readProgress } from "#app/progress.ts";
import { dayRules } from "#app/rehearse.ts";
import { setSettings } from "#app/settings.ts";
import { readToday } from "#app/today.ts";
import { streakOf } from "#insight/streak.ts";
import { standingReviews } from "#memory/standing.ts";
import { dayOf } from "#model/day.ts";
import { type Rating, ratings } from "#model/review.ts";
import { readSettings } from "#store/settings.ts";
import { days, minutes } from "../builders.ts";
import { answer, asked, expectMemoriesToFollowFromLogs, open } from "./at-practice.ts";
import { recall } from "./damage.ts";
import { type Phone, phoneIn } from "./phone.ts";

const loggedDays = async ({ app }: Phone) =>
  (await app.db.reviews.orderBy("id").toArray()).map(({ day }) => day);
const dueDay = async ({ app }: Phone, key: string) =>
  (await app.db.cards.get(recall(key)))?.derivedDueOn;
const isDue = async ({ app }: Phone, key: string) =>
  (await readToday(app)).plan.queue.includes(recall(key));
const streak = async ({ app }: Phone) => (await readProgress(app)).work.streak;

describe("a card that is learned", () => {
  it.each([
    ["Pacific/Auckland", "+13:00"],
    ["America/New_York", "-05:00"],
    ["Pacific/Honolulu", "-10:00"],
    ["Asia/Kathmandu", "+05:45"],
  ])(
    "in Berlin falls due at 04:00 of its day on the clocks of %s, where its owner then is",
    async (place, offset) => {
      const phone = await phoneIn("Europe/Berlin", "a");
      await answer(await open(phone.app), "easy");
      const day = await dueDay(phone, "a");
      phone.carryTo(place);
      phone.setClock(`${day}T03:59:59.999${offset}`);
      expect(await isDue(phone, "a")).toBe(false);
      phone.setClock(`${day}T04:00:00.000${offset}`);
      expect(await isDue(phone, "a")).toBe(true);
      expect(await dueDay(phone, "a")).toBe(day);
    },
  );

  it("is not due earlier or later by the hour that clocks go forward or back", async () => {
    const phone = await phoneIn("Europe/Berlin", "a", "b");
    // On the eve of summer time, at 23:30.
    phone.setClock("2026-03-28T23:30:00+01:00");
    await answer(await open(phone.app), "easy");
    const day = await dueDay(phone, "a");
    phone.setClock(`${day}T03:59:59.999+02:00`);
    expect(await isDue(phone, "a")).toBe(false);
    phone.setClock(`${day}T04:00:00.000+02:00`);
    expect(await isDue(phone, "a")).toBe(true);
  });
});

describe("the night in which clocks change", () => {
  it.each([
    // The night of 23 hours, in which 04:00 of summer time is 03:00 of winter time, and the one of 25.
    ["forward", "2026-03-28T23:30+01:00", "2026-03-29T03:59+02:00", "2026-03-29T04:00+02:00"],
    ["back", "2026-10-24T23:30+02:00", "2026-10-25T03:59+01:00", "2026-10-25T04:00+01:00"],
  ])(
    "%s belongs to the day before until 04:00, and breaks no streak",
    async (_, eve, night, morning) => {
      const phone = await phoneIn("Europe/Berlin", "a", "b", "c");
      const first = eve.slice(0, 10);
      phone.setClock(eve);
      await answer(await open(phone.app), "easy");
      phone.setClock(night);
      await answer(await open(phone.app), "easy");
      expect(await loggedDays(phone)).toEqual([first, first]);
      expect(await streak(phone)).toMatchObject({ days: 1, practisedToday: true });
      phone.setClock(morning);
      await answer(await open(phone.app), "easy");
      expect(await loggedDays(phone)).toEqual([first, first, morning.slice(0, 10)]);
      expect(await streak(phone)).toMatchObject({ days: 2, forgiven: 0, practisedToday: true });
    },
  );
});

describe("a flight over the date line", () => {
  it("that makes a day come twice counts it once, and the day that is ahead when it is there", async () => {
    const phone = await phoneIn("Pacific/Auckland", "a", "b", "c");
    phone.setClock("2026-11-26T08:00+13:00");
    await answer(await open(phone.app), "easy");
    phone.carryTo("America/Los_Angeles");
    // Twelve hours later it is 2026-11-25, 23:00 there.
    phone.clock.pass(minutes(12 * 60));
    await answer(await open(phone.app), "easy");
    expect(await loggedDays(phone)).toEqual(["2026-11-26", "2026-11-25"]);
    expect(await streak(phone)).toMatchObject({ days: 1, practisedToday: true });
    phone.clock.pass(minutes(12 * 60));
    expect(await streak(phone)).toMatchObject({ days: 2, practisedToday: true });
  });
});

describe("a phone that is set back seven years", () => {
  it("goes on practising, keeps every due day and recorded day, and is right again when its clock is", async () => {
    const phone = await phoneIn("Europe/Berlin", "a", "b");
    await answer(await open(phone.app), "easy");
    const [day, before] = [await dueDay(phone, "a"), await phone.app.db.cards.get(recall("a"))];
    phone.setClock("2019-11-25T10:00+01:00");
    expect(await isDue(phone, "a")).toBe(false);
    const practice = await open(phone.app);
    expect(asked(practice)).toBe("b");
    await answer(practice, "easy");
    expect(await phone.app.db.cards.get(recall("a"))).toEqual(before);
    expect(await loggedDays(phone)).toEqual(["2026-11-25", "2019-11-25"]);

    phone.setClock("2026-11-26T10:00+01:00");
    expect(await dueDay(phone, "a")).toBe(day);
    // What was learned seven years ago is due by now; the other one is not.
    expect([await isDue(phone, "a"), await isDue(phone, "b")]).toEqual([false, true]);
    expect(await streak(phone)).toMatchObject({ days: 1, longest: 1, practisedToday: false });
    expect(await checkData(phone.app)).toMatchObject({ repaired: 0, recounted: false });
  });

  it("logs another review of a card behind its last one, on that one's day", async () => {
    const phone = await phoneIn("Europe/Berlin", "a");
    const practice = await open(phone.app);
    await answer(practice, "good");
    phone.setClock("2019-11-25T10:00+01:00");
    await answer(practice, "good");
    expect(await loggedDays(phone)).toEqual(["2026-11-25", "2026-11-25"]);
    const [first, second] = standingReviews(await phone.app.db.reviews.toArray());
    expect(second?.at).toBe((first?.at ?? 0) + 1);
    await expectMemoriesToFollowFromLogs(phone.app);
  });
});

describe("a study day that is made to begin at another hour", () => {
  it("changes no recorded day, and no due day but by the hours", async () => {
    const phone = await phoneIn("Europe/London", "a", "b");
    // 09:00 in London.
    await answer(await open(phone.app), "easy");
    const day = await dueDay(phone, "a");
    await setSettings(phone.app, { rolloverHour: 12 });
    expect((await readToday(phone.app)).day).toBe("2026-11-24");
    await answer(await open(phone.app), "easy");
    expect(await loggedDays(phone)).toEqual(["2026-11-25", "2026-11-24"]);
    phone.setClock("2026-11-25T12:00Z");
    expect(await streak(phone)).toMatchObject({ days: 2, practisedToday: true });
    expect(await dueDay(phone, "a")).toBe(day);
    phone.setClock(`${day}T11:59Z`);
    expect(await isDue(phone, "a")).toBe(false);
    phone.setClock(`${day}T12:00Z`);
    expect(await isDue(phone, "a")).toBe(true);
  });
});

const places = [
  ...["America/New_York", "America/St_Johns", "America/Santiago", "America/Sao_Paulo"],
  ...["Europe/London", "Europe/Berlin", "Africa/Cairo", "Asia/Tehran", "Asia/Kolkata"],
  ...["Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Apia"],
];

type Act =
  | { readonly do: "rate"; readonly rating: Rating }
  | { readonly do: "undo" }
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "carry"; readonly to: string }
  | { readonly do: "set back" }
  | { readonly do: "begin day"; readonly hour: number };

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...ratings).map((rating): Act => ({ do: "rate", rating })),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ do: "undo" }) },
  {
    weight: 4,
    arbitrary: fc
      .oneof(fc.integer({ min: 0, max: minutes(600) }), fc.integer({ min: 0, max: days(200) }))
      .map((ms): Act => ({ do: "wait", ms })),
  },
  { weight: 3, arbitrary: fc.constantFrom(...places).map((to): Act => ({ do: "carry", to })) },
  { weight: 1, arbitrary: fc.constant<Act>({ do: "set back" }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 12 }).map((hour): Act => ({ do: "begin day", hour })),
  },
);

async function carryOut(phone: Phone, act: Act, practice: Practice): Promise<Practice> {
  switch (act.do) {
    case "rate":
      await answer(practice, act.rating);
      return practice;
    case "undo":
      await practice.undo();
      return practice;
    case "wait":
      phone.clock.pass(act.ms);
      break;
    case "carry":
      phone.carryTo(act.to);
      break;
    case "set back":
      phone.clock.pass(-days(7 * 365));
      break;
    case "begin day":
      await setSettings(phone.app, { rolloverHour: act.hour });
  }
  return open(phone.app);
}

it("a history over any moves of place, clock and day replays to itself, and no recorded day ever changes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 5, maxLength: 30 }), async (sequence) => {
      const phone = await phoneIn("Europe/Berlin", "a", "b", "c");
      const { app } = phone;
      let practice = await open(app);
      let log = new Map<string, unknown>();
      for (const act of sequence) {
        practice = await carryOut(phone, act, practice);
        expect(practice.view().status).not.toBe("failed");
        const rules = dayRules(app, await readSettings(app.db));
        const entries = await app.db.reviews.toArray();
        for (const entry of entries) {
          // What is new lies on the day of here and now; what is old stays as it was logged.
          if (log.has(entry.id)) expect(entry).toEqual(log.get(entry.id));
          else expect(entry.day).toBe(dayOf(entry.at, rules));
        }
        log = new Map(entries.map((entry) => [entry.id, entry]));
      }
      await expectMemoriesToFollowFromLogs(app);
      const reviewed = standingReviews(await app.db.reviews.toArray()).map(({ day }) => day);
      const { day: today } = await readToday(app);
      expect(await streak(phone)).toEqual(streakOf(reviewed, today));
      expect(await checkData(app)).toMatchObject({ repaired: 0, recounted: false, findings: [] });
      app.db.close();
    }),
    { numRuns: 40 },
  );
});
