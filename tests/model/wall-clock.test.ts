import fc from "fast-check";
import { expect, it } from "vitest";
import type { Day } from "#model/day.ts";
import { instant, minuteMs } from "#model/time.ts";
import { instantOf, wallClockOf } from "#model/wall-clock.ts";
import { zone } from "./zone.ts";

const berlin = zone("Europe/Berlin").offsetAt;
const newYork = zone("America/New_York").offsetAt;
const at = (iso: string) => instant(Date.parse(iso));
const shown = (date: string, time: string) => ({ date: date as Day, time });

it("a time stands for its own instant on each side of a change of clocks", () => {
  expect(instantOf(shown("2026-10-24", "10:00"), berlin)).toBe(at("2026-10-24T08:00Z"));
  expect(instantOf(shown("2026-10-25", "10:00"), berlin)).toBe(at("2026-10-25T09:00Z"));
  expect(instantOf(shown("2026-03-08", "10:00"), newYork)).toBe(at("2026-03-08T14:00Z"));
});

it("a time that clocks jump over stands for as long after the jump", () => {
  const later = instantOf(shown("2026-03-29", "02:30"), berlin);
  expect(later).toBe(at("2026-03-29T01:30Z"));
  expect(wallClockOf(later, berlin)).toEqual(shown("2026-03-29", "03:30"));
});

it("a time that clocks show twice stands for the first", () => {
  expect(instantOf(shown("2026-10-25", "02:30"), berlin)).toBe(at("2026-10-25T00:30Z"));
  expect(instantOf(shown("2026-11-01", "01:30"), newYork)).toBe(at("2026-11-01T05:30Z"));
});

it.each([
  "Europe/Berlin",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
])("what is shown at an instant stands for what is shown, in %s", (name) => {
  const { offsetAt } = zone(name);
  const minutes = {
    min: at("2025-01-01T00:00Z") / minuteMs,
    max: at("2030-01-01T00:00Z") / minuteMs,
  };
  fc.assert(
    fc.property(fc.integer(minutes), (minute) => {
      const there = wallClockOf(instant(minute * minuteMs), offsetAt);
      const back = instantOf(there, offsetAt);
      expect(back).toBeLessThanOrEqual(minute * minuteMs);
      expect(wallClockOf(back, offsetAt)).toEqual(there);
    }),
  );
});
