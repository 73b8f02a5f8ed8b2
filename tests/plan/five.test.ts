import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardId } from "#model/ids.ts";
import { later } from "#model/time.ts";
import {
  chooseFive,
  fiveCards,
  fiveMs,
  hasTime,
  secondsForNew,
  type TimedCard,
} from "#plan/five.ts";
import { now } from "../builders.ts";

const timed = (...seconds: number[]): TimedCard[] =>
  seconds.map((each, at) => ({ card: `card ${at}` as CardId, seconds: each }));
const chosen = (...seconds: number[]) =>
  chooseFive(timed(...seconds)).map((card) => Number(card.slice("card ".length)));

describe("the cards of a short sitting", () => {
  it("are the first five where they fit", () => {
    // Five of 20 seconds are 100, and 110 are filled at most.
    expect(chosen(20, 20, 20, 20, 20, 20, 20)).toEqual([0, 1, 2, 3, 4]);
  });

  it("are fewer for who takes longer", () => {
    // Three of 35 seconds are 105; a fourth would make it 140.
    expect(chosen(35, 35, 35, 35, 35)).toEqual([0, 1, 2]);
  });

  it("leave out one that is too long for what is left, for a shorter one behind it", () => {
    // 60 and 45 are 105, so that the one of 30 does not fit, and one of 5 does.
    expect(chosen(60, 45, 30, 5)).toEqual([0, 1, 3]);
  });

  it("are the shortest alone where none fits, and none only where there is none", () => {
    expect(chosen(300, 200, 250)).toEqual([1]);
    expect(chosen()).toEqual([]);
  });

  it("are never more than five, never none, and fit 110 seconds unless it is one alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), (seconds) => {
        const cards = chosen(...seconds);
        const all = cards.reduce((sum, at) => sum + (seconds[at] ?? 0), 0);
        expect(cards.length).toBeGreaterThan(0);
        expect(cards.length).toBeLessThanOrEqual(fiveCards);
        expect(new Set(cards).size).toBe(cards.length);
        if (cards.length > 1) expect(all).toBeLessThanOrEqual(110);
      }),
    );
  });
});

it("begins no card that would last beyond the two minutes", () => {
  const endsAt = later(now, fiveMs);
  expect(hasTime(later(now, 100_000), endsAt, 20)).toBe(true);
  expect(hasTime(later(now, 100_001), endsAt, 20)).toBe(false);
  expect(hasTime(later(now, 500_000), endsAt, 3)).toBe(false);
});

it("gives a card that was never seen the time that it takes to read, where that is longer", () => {
  // 240 characters are read in 10 seconds, 1,200 in 50.
  expect(secondsForNew(240, 20)).toBe(20);
  expect(secondsForNew(1_200, 20)).toBe(50);
});
