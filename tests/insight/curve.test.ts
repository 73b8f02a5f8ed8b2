import { expect, it } from "vitest";
import { recallCurve } from "#insight/curve.ts";
import { reviewId, sittingId } from "#model/ids.ts";
import type { Retraction } from "#model/review.ts";
import { later } from "#model/time.ts";
import { aReview, days, now, scheduler, today } from "../builders.ts";

// The first answer that is rated good leaves a stability of 2.3065 days, the third parameter of FSRS-6: after so many days
// the probability of recall is 90 %, by what stability means.
const hold = days(2.3065);
const noSteps = { ...scheduler, sameDaySteps: false };
const first = aReview("1", { at: now, day: today, rating: "good", scheduler: noSteps });

// Ten times as long after a review it is (1 + factor · 10) ^ -0.1542, with factor = 0.9 ^ (1 / -0.1542) - 1:
// ln 0.9 = -0.105361; -0.105361 / -0.1542 = 0.683272; e ^ 0.683272 = 1.980346, so that the factor is 0.980346;
// 1 + 9.80346 = 10.80346; ln 10.80346 = 2.379866; 2.379866 · -0.1542 = -0.366975; e ^ -0.366975 = 0.692826.
const afterTen = 0.692826;

it("there is no curve of a card that was never reviewed", () => {
  expect(recallCurve([], now, later(now, days(30)))).toBeNull();
});

it("falls from 1 at the review, and is at 90 % after as many days as the memory holds", () => {
  const at = later(now, hold);
  const curve = recallCurve([first], at, later(now, 10 * hold));
  expect(curve?.reviews).toEqual([{ at: now, rating: "good", before: null }]);
  expect(curve?.past[0]).toEqual({ at: now, recall: 1 });
  expect(curve?.past.at(-1)?.at).toBe(at);
  expect(curve?.past.at(-1)?.recall).toBeCloseTo(0.9, 10);
  expect(curve?.ahead[0]?.recall).toBeCloseTo(0.9, 10);
  expect(curve?.ahead.at(-1)?.at).toBe(later(now, 10 * hold));
  expect(curve?.ahead.at(-1)?.recall).toBeCloseTo(afterTen, 5);
});

it("is 1 again at each review, and says how likely recall was before it", () => {
  const again = aReview("2", {
    at: later(now, hold),
    day: "2026-11-27" as typeof today,
    rating: "again",
    scheduler: noSteps,
  });
  const curve = recallCurve([again, first], later(now, days(20)), later(now, days(50)));
  expect(curve?.reviews.map(({ rating }) => rating)).toEqual(["good", "again"]);
  expect(curve?.reviews[1]?.before).toBeCloseTo(0.9, 10);
  const atReview = curve?.past.filter(({ at }) => at === again.at).map(({ recall }) => recall);
  expect(atReview).toEqual([expect.closeTo(0.9, 10), 1]);
});

it("never rises between two reviews", () => {
  const recalls = recallCurve([first], later(now, days(3)), later(now, days(33)))?.past ?? [];
  const sorted = [...recalls].sort((a, b) => b.recall - a.recall);
  expect(recalls).toEqual(sorted);
});

it("leaves out a review that was taken back", () => {
  const retraction: Retraction = {
    entry: "retraction",
    id: reviewId("3"),
    retracts: first.id,
    card: first.card,
    at: later(now, 1),
    day: today,
    sitting: sittingId("sitting"),
  };
  expect(recallCurve([first, retraction], later(now, hold), later(now, 2 * hold))).toBeNull();
});

it("begins anew at the last review where the clock was set back behind it", () => {
  const curve = recallCurve([first], later(now, -days(5)), later(now, -days(1)));
  expect(curve?.past.every(({ at, recall }) => at === now && recall === 1)).toBe(true);
  expect(curve?.ahead.every(({ at, recall }) => at === now && recall === 1)).toBe(true);
});
