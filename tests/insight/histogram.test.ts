import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalBands, medianStability, stabilityBands } from "#insight/histogram.ts";
import { aCard, inLearning, today } from "../builders.ts";
import { aLearnedCard, anyLearnedCards, aTopic } from "./roll-ups.ts";

const edges = [0, 1, 3, 7, 14, 21, 30, 60, 90, 180, 365];

const stableFor = (days: number) => aLearnedCard(days);
const withInterval = (days: number) => aLearnedCard(10, today, days);

const cardsIn = (bands: ReturnType<typeof intervalBands>) => bands.map(({ cards }) => cards);
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

describe("the bands", () => {
  it("are all there, the last one without an end, also where there is no card", () => {
    const empty = edges.map((from, at) => ({ from, to: edges[at + 1] ?? null, cards: 0 }));
    expect(stabilityBands([])).toEqual(empty);
    expect(intervalBands([aTopic([aCard("new")])])).toEqual(empty);
  });

  it("of intervals hold their first day and not their last", () => {
    const topics = [
      aTopic([0, 1, 2, 3, 6].map(withInterval), "one"),
      aTopic([7, 13, 364, 365, 4_000].map(withInterval), "two"),
    ];
    // 0 | 1, 2 | 3, 6 | 7, 13 | … | 364 | 365, 4000
    expect(cardsIn(intervalBands(topics))).toEqual([1, 2, 2, 2, 0, 0, 0, 0, 0, 1, 2]);
  });

  it("of stabilities hold all cards that were seen, in learning steps too, and no new ones", () => {
    const cards = [
      aCard("new"),
      aCard("learning", { memory: inLearning({ stability: 0.4 }) }),
      ...[2, 10, 12, 75, 800].map(stableFor),
    ];
    // 0.4 | 2 | – | 10, 12 | – | – | – | 75 | – | – | 800
    expect(cardsIn(stabilityBands([aTopic(cards)]))).toEqual([1, 1, 0, 2, 0, 0, 0, 1, 0, 0, 1]);
    // The card in a learning step has no interval yet; the other five have one of 10 days.
    expect(cardsIn(intervalBands([aTopic(cards)]))).toEqual([0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("hold every card once, in whatever order the topics are", () => {
    fc.assert(
      fc.property(anyLearnedCards, anyLearnedCards, (one, two) => {
        const topics = [aTopic(one, "one"), aTopic(two, "two")];
        const reversed = [...topics].reverse();
        for (const bandsOf of [stabilityBands, intervalBands]) {
          const bands = bandsOf(topics);
          expect(sum(cardsIn(bands))).toBe(one.length + two.length);
          expect(bandsOf(reversed)).toEqual(bands);
        }
      }),
    );
  });
});

/** A roll-up tells stabilities apart by a step of 2^(1/8), so that it is off by half of one at most: a factor of 2^(1/16) = 1.0443. */
const within = (actual: number | null, expected: number) => {
  expect(actual).toBeGreaterThan(expected / 1.0444);
  expect(actual).toBeLessThan(expected * 1.0444);
};

describe("the median stability", () => {
  it("is that of the card in the middle", () => {
    within(medianStability([aTopic([2, 10, 800].map(stableFor))]), 10);
  });

  it("is the mean of the two in the middle", () => {
    // (10 + 20) / 2
    within(medianStability([aTopic([20, 2, 800, 10].map(stableFor))]), 15);
  });

  it("counts the cards of all topics, those that are alike each by itself", () => {
    const topics = [
      aTopic([5, 5, 5].map(stableFor), "one"),
      aTopic([5, 90, 100, 300].map(stableFor), "two"),
    ];
    // 5, 5, 5, 5, 90, 100, 300: the fourth of seven
    within(medianStability(topics), 5);
  });

  it("is unknown where no card was seen", () => {
    expect(medianStability([aTopic([aCard("new")])])).toBeNull();
    expect(medianStability([])).toBeNull();
  });

  it("has half of the cards on either side, to within a step", () => {
    fc.assert(
      fc.property(anyLearnedCards, (cards) => {
        const median = medianStability([aTopic(cards)]) ?? 0;
        const stabilities = cards.map(({ memory }) =>
          memory.phase === "review" ? memory.stability : 0,
        );
        const below = stabilities.filter((each) => each < median / 1.0444);
        const above = stabilities.filter((each) => each > median * 1.0444);
        expect(below.length).toBeLessThanOrEqual(cards.length / 2);
        expect(above.length).toBeLessThanOrEqual(cards.length / 2);
      }),
    );
  });
});
