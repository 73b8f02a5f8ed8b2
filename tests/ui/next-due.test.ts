import { expect, it } from "vitest";
import type { Day } from "#model/day.ts";
import { later } from "#model/time.ts";
import { type NextDue, nextDueInWords } from "#ui/parts/next-due.ts";
import { minutes, now, utc } from "../builders.ts";

const words = (next: NextDue) => nextDueInWords(next, now, utc);
const inMinutes = (count: number) => words({ when: "instant", at: later(now, minutes(count)) });
const on = (day: string) => words({ when: "day", day: day as Day });

it("counts minutes up, so that nobody comes back too early", () => {
  expect(inMinutes(8)).toBe("in 8 minutes");
  expect(inMinutes(7.1)).toBe("in 8 minutes");
  expect(inMinutes(0.2)).toBe("in 1 minute");
});

it("counts from an hour on in hours", () => expect(inMinutes(125)).toBe("in 2 hours"));

it("says now when the time has come", () => expect(inMinutes(-1)).toBe("now"));

it("says tomorrow, and names later days", () => {
  expect(on("2026-11-26")).toBe("tomorrow");
  expect(on("2026-11-27")).toMatch(/^on Friday\b.*(27 November|November 27)$/);
});

it("adds the year to a day that is far away", () => {
  expect(on("2027-11-27")).toMatch(/2027$/);
});
