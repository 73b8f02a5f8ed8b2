import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forgivenAMonth, streakOf } from "#insight/streak.ts";
import { addDays, type Day } from "#model/day.ts";
import { today } from "../builders.ts";

/** The streak on a day of November 2026, after practice on these days of it. */
const inNovember = (practised: readonly number[], on: number) =>
  streakOf(practised.map(november), november(on));

const november = (day: number): Day => addDays("2026-10-31" as Day, day);

describe("a streak", () => {
  it("is the days in a row on which something was practised", () => {
    expect(inNovember([3, 4, 5, 6], 6)).toEqual({
      days: 4,
      forgiven: 0,
      forgivenLeft: 2,
      longest: 4,
      practisedToday: true,
    });
  });

  it("is none before anything was practised", () => {
    expect(streakOf([], today)).toEqual({
      days: 0,
      forgiven: 0,
      forgivenLeft: forgivenAMonth,
      longest: 0,
      practisedToday: false,
    });
  });

  it("is not broken by today, which is not over, and uses up nothing for it", () => {
    expect(inNovember([3, 4, 5], 6)).toEqual({
      days: 3,
      forgiven: 0,
      forgivenLeft: 2,
      longest: 3,
      practisedToday: false,
    });
  });

  it("forgives two missed days in a month, which do not count as days of it", () => {
    // Missed are the 5th and the 8th.
    expect(inNovember([3, 4, 6, 7, 9], 9)).toMatchObject({ days: 5, forgiven: 2, forgivenLeft: 0 });
  });

  it("forgives two in a row", () => {
    expect(inNovember([3, 6], 6)).toMatchObject({ days: 2, forgiven: 2, forgivenLeft: 0 });
  });

  it("ends with the third missed day of a month, and the next one begins with the next practised day", () => {
    // Missed are the 5th, the 8th and the 10th; the last one ends a streak of five days (3, 4, 6, 7, 9).
    expect(inNovember([3, 4, 6, 7, 9, 11, 12], 12)).toMatchObject({
      days: 2,
      forgiven: 0,
      longest: 5,
    });
  });

  it("forgives the days between the last practised one and today", () => {
    // Missed are the 5th and the 6th; the 7th is not over.
    expect(inNovember([3, 4], 7)).toMatchObject({ days: 2, forgiven: 2, forgivenLeft: 0 });
    // With the 7th there are three.
    expect(inNovember([3, 4], 8)).toMatchObject({ days: 0, forgiven: 0, longest: 2 });
  });

  it("takes nothing from the month for days that end it", () => {
    // Missed are the 5th, 6th and 7th: none is forgiven, so that two are left for the streak that begins on the 8th.
    expect(inNovember([3, 4, 8], 8)).toMatchObject({ days: 1, forgiven: 0, forgivenLeft: 2 });
    expect(inNovember([3, 4], 9)).toMatchObject({ days: 0, forgivenLeft: 2 });
  });

  it("leaves the next streak of a month only what the last one has not used", () => {
    // The 4th and 5th are forgiven; the 7th ends the streak, and so does the 9th the one that began on the 8th.
    expect(inNovember([3, 6, 8], 8)).toMatchObject({ days: 1, forgiven: 0, forgivenLeft: 0 });
    expect(inNovember([3, 6, 8, 10], 10)).toMatchObject({ days: 1, forgiven: 0, longest: 2 });
  });

  it("forgives nothing before the first practised day", () => {
    expect(inNovember([20], 21)).toMatchObject({ days: 1, forgiven: 0, forgivenLeft: 2 });
  });

  it("does not count days after today, of a clock that was set back", () => {
    expect(inNovember([3, 4, 5, 6], 4)).toMatchObject({
      days: 2,
      longest: 2,
      practisedToday: true,
    });
  });

  it("counts a day once, in whatever order they come", () => {
    expect(inNovember([5, 3, 5, 4, 3], 5)).toMatchObject({ days: 3, longest: 3 });
  });
});

describe("a gap over the end of a month", () => {
  it("takes from both months", () => {
    // October 30 and 31 and November 1 and 2 are missed: two of each month, four in a row.
    const practised = ["2026-10-29", "2026-11-03"] as Day[];
    expect(streakOf(practised, november(3))).toMatchObject({
      days: 2,
      forgiven: 4,
      forgivenLeft: 0,
    });
  });

  it("ends the streak where one of the months has too little left, and takes from neither", () => {
    // October 27 is forgiven, so that one day of October is left, and the 30th and 31st are two.
    const practised = ["2026-10-26", "2026-10-28", "2026-10-29", "2026-11-02"] as Day[];
    expect(streakOf(practised, november(2))).toMatchObject({
      days: 1,
      forgiven: 0,
      forgivenLeft: 2,
      longest: 3,
    });
  });

  it("gives the new month its own two days", () => {
    // October 28 and 30 are forgiven, and November 2.
    const practised = ["2026-10-27", "2026-10-29", "2026-10-31", "2026-11-01"] as Day[];
    expect(streakOf(practised, november(3))).toMatchObject({
      days: 4,
      forgiven: 3,
      forgivenLeft: 1,
    });
  });

  it("takes in no whole month, not even February", () => {
    const practised = ["2026-01-30", "2026-03-01"] as Day[];
    expect(streakOf(practised, "2026-03-01" as Day)).toMatchObject({ days: 1, longest: 1 });
  });
});

/** The same rules day by day: each day from the first to today is practised or missed, and missed ones wait for a verdict. */
function dayByDay(practised: readonly Day[], today: Day) {
  const done = new Set(practised);
  const used = new Map<string, number>();
  let [days, forgiven, longest] = [0, 0, 0];
  let waiting: Day[] = [];
  const canForgive = () => {
    const left = new Map(used);
    return waiting.every((day) => {
      const month = day.slice(0, 7);
      left.set(month, (left.get(month) ?? 0) + 1);
      return (left.get(month) ?? 0) <= 2;
    });
  };
  const settle = () => {
    if (canForgive()) {
      for (const day of waiting) used.set(day.slice(0, 7), 1 + (used.get(day.slice(0, 7)) ?? 0));
      forgiven += waiting.length;
    } else [days, forgiven] = [0, 0];
    waiting = [];
  };
  for (let day = [...practised].sort()[0] ?? today; day <= today; day = addDays(day, 1)) {
    if (done.has(day)) {
      settle();
      days += 1;
      longest = Math.max(longest, days);
    } else if (day < today) waiting.push(day);
  }
  settle();
  return { days, forgiven, forgivenLeft: 2 - (used.get(today.slice(0, 7)) ?? 0), longest };
}

/** Each of the last days practised or not, mostly practised, so that streaks last. */
const anyPractice: fc.Arbitrary<Day[]> = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 120 })
  .map((row) => row.flatMap((draw, ago) => (draw < 8 ? [addDays(today, -ago)] : [])));

describe("any streak", () => {
  it("follows the rules as they are when applied day by day", () => {
    fc.assert(
      fc.property(anyPractice, (practised) => {
        expect(streakOf(practised, today)).toMatchObject(dayByDay(practised, today));
      }),
      { numRuns: 500 },
    );
  });

  it("is never longer than the days on which something was practised", () => {
    fc.assert(
      fc.property(anyPractice, (practised) => {
        const { days, forgivenLeft, longest } = streakOf(practised, today);
        expect(days).toBeLessThanOrEqual(longest);
        expect(longest).toBeLessThanOrEqual(practised.length);
        expect([0, 1, 2]).toContain(forgivenLeft);
      }),
    );
  });

  it("does not depend on the order of the days, nor on how often they are given", () => {
    fc.assert(
      fc.property(anyPractice, (practised) => {
        expect(streakOf([...practised, ...practised].reverse(), today)).toEqual(
          streakOf(practised, today),
        );
      }),
    );
  });

  it("is one day longer once today is practised", () => {
    fc.assert(
      fc.property(anyPractice, (practised) => {
        const before = practised.filter((day) => day !== today);
        const { days, forgiven } = streakOf(before, today);
        expect(streakOf([...before, today], today)).toMatchObject({ days: days + 1, forgiven });
      }),
    );
  });

  it("may be ten years long", () => {
    const practised = Array.from({ length: 3_650 }, (_, ago) => addDays(today, -ago));
    expect(streakOf(practised, today).days).toBe(3_650);
  });
});
