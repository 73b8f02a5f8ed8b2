import { expect, it } from "vitest";
import type { Day } from "#model/day.ts";
import { minutesFrom, minutesOn } from "#plan/minutes.ts";

const settings = { weekdayMinutes: 20, weekendMinutes: 45 };
const [friday, saturday, sunday, monday] = [
  "2026-11-27",
  "2026-11-28",
  "2026-11-29",
  "2026-11-30",
] as Day[] as [Day, Day, Day, Day];

it("has the minutes of weekdays from Monday to Friday, and those of weekends on Saturday and Sunday", () => {
  const on = (day: Day) => minutesOn(day, settings, new Map());
  expect([friday, saturday, sunday, monday].map(on)).toEqual([20, 45, 45, 20]);
});

it("has on a single day what was said of it, none included", () => {
  const singleDays = new Map([
    [friday, 0],
    [sunday, 90],
  ]);
  expect(minutesFrom(friday, 4, settings, singleDays)).toEqual([0, 45, 90, 20]);
});

it("reaches over the end of a month and a year", () => {
  // The last of December 2026 is a Thursday.
  expect(minutesFrom("2026-12-31" as Day, 4, settings, new Map())).toEqual([20, 20, 45, 45]);
});
