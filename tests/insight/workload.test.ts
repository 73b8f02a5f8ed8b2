import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastOf, minutesByDay, secondsPerReview } from "#insight/workload.ts";
import { addDays } from "#model/day.ts";
import { aCard, inLearning, today } from "../builders.ts";
import { aDay, aLearnedCard, anyDays, anyLearnedCards, aTopic } from "./roll-ups.ts";

const dueIn = (days: number) => aLearnedCard(10, addDays(today, days));

describe("what falls due", () => {
  it("is counted by day over all topics, and apart what fell due before today", () => {
    const topics = [
      aTopic([dueIn(-9), dueIn(-1), dueIn(0)], "one"),
      aTopic([dueIn(0), dueIn(2), dueIn(3)], "two"),
    ];
    expect(forecastOf(topics, today, 3)).toEqual({ overdue: 2, byDay: [2, 0, 1] });
  });

  it("has no cards in learning steps, no new ones, and none that are suspended or retired", () => {
    const cards = [
      aCard("new"),
      aCard("learning", { memory: inLearning() }),
      { ...dueIn(0), suspended: true },
      { ...dueIn(0), retired: true },
    ];
    expect(forecastOf([aTopic(cards)], today, 2)).toEqual({ overdue: 0, byDay: [0, 0] });
  });

  it("is every learned card once, in whatever order the topics are", () => {
    fc.assert(
      fc.property(anyLearnedCards, anyLearnedCards, (one, two) => {
        const topics = [aTopic(one, "one"), aTopic(two, "two")];
        // The last ones fall due in 40 days, which is the 41st day from today.
        const forecast = forecastOf(topics, today, 41);
        const all = forecast.byDay.reduce((sum, cards) => sum + cards, forecast.overdue);
        expect(all).toBe(one.length + two.length);
        expect(forecastOf(topics.reverse(), today, 41)).toEqual(forecast);
      }),
    );
  });
});

describe("what was done", () => {
  it("has an entry for each of the last days, today last", () => {
    const days = [
      // 3 · 30 s + 6 · 15 s = 180 s
      aDay(today, { count: 3, seconds: 30 }, { count: 6, seconds: 15, moment: "first" }),
      // 5 · 6 s = 30 s
      aDay(addDays(today, -2), { count: 5, seconds: 6, rating: "again" }),
      aDay(addDays(today, -3), { count: 9 }),
      aDay(addDays(today, 1), { count: 9 }),
    ];
    expect(minutesByDay(days, today, 3)).toEqual([
      { day: "2026-11-23", minutes: 0.5, reviews: 5 },
      { day: "2026-11-24", minutes: 0, reviews: 0 },
      { day: "2026-11-25", minutes: 3, reviews: 9 },
    ]);
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(minutesByDay([...days].reverse(), today, 30)).toEqual(minutesByDay(days, today, 30));
      }),
    );
  });
});

describe("the pace", () => {
  it("is the mean over all reviews, in seconds", () => {
    const days = [
      aDay(today, { count: 15, seconds: 10 }),
      aDay(addDays(today, -40), { count: 5, seconds: 30, moment: "first" }),
    ];
    // (15 · 10 + 5 · 30) / 20 = 300 / 20
    expect(secondsPerReview(days)).toBe(15);
  });

  it("is unknown below 20 reviews", () => {
    expect(secondsPerReview([aDay(today, { count: 19 })])).toBeNull();
    expect(secondsPerReview([aDay(today, { count: 20 })])).toBe(8);
    expect(secondsPerReview([])).toBeNull();
  });
});
