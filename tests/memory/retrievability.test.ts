import fc from "fast-check";
import { default_w, forgetting_curve } from "ts-fsrs";
import { expect, it } from "vitest";
import { retrievability } from "#memory/retrievability.ts";
import { unseen } from "#model/memory.ts";
import { later } from "#model/time.ts";
import { days, learned, now } from "../builders.ts";

it("is unknown for a card that was never reviewed", () => {
  expect(retrievability(unseen, now)).toBeNull();
});

it("is 90 % when as many days have passed as the card is stable for", () => {
  const memory = learned({ stability: 10, reviewedAt: later(now, -days(10)) });
  expect(retrievability(memory, now)).toBeCloseTo(0.9, 4);
});

// ts-fsrs packages/fsrs/__tests__/FSRS-6.test.ts, "get retrievability": Easy on a new card, 8 days later.
it("is the published figure 8 days after Easy on a new card", () => {
  const memory = learned({ stability: 8.2956, reviewedAt: later(now, -days(8)) });
  expect(retrievability(memory, now)).toBeCloseTo(0.9024733, 4);
});

it("falls within the day", () => {
  const memory = learned({ reviewedAt: later(now, -days(0.5)) });
  const morning = retrievability(memory, now) ?? 0;
  expect(morning).toBeLessThan(1);
  expect(retrievability(memory, later(now, days(0.25)))).toBeLessThan(morning);
});

it("is certain for a review in the future, after a clock was set back", () => {
  expect(retrievability(learned({ reviewedAt: later(now, days(3)) }), now)).toBe(1);
});

it("is what ts-fsrs says, for any stability and time", () => {
  const anyStability = fc.double({ min: 0.001, max: 36_500, noNaN: true });
  const anyDays = fc.double({ min: 0, max: 36_500, noNaN: true });
  fc.assert(
    fc.property(anyStability, anyDays, (stability, elapsed) => {
      const memory = learned({ stability, reviewedAt: later(now, -days(elapsed)) });
      const expected = forgetting_curve(default_w, days(elapsed) / days(1), stability);
      expect(retrievability(memory, now)).toBeCloseTo(expected, 6);
    }),
  );
});
