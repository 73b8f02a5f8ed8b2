import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, numberOfDay } from "#model/day.ts";
import {
  addedToTopic,
  countsOfCard,
  emptyTopic,
  isEmptyTopic,
  memoryAt,
  negated,
  periodAt,
  periodKey,
  stabilities,
} from "#model/roll-up.ts";
import { entriesOf } from "#model/tally.ts";
import { aCard, inLearning, learned, today } from "../builders.ts";

const { deck, topic } = aCard("a");

describe("a card adds to its topic", () => {
  it("nothing while it is suspended or retired", () => {
    for (const over of [{ suspended: true }, { retired: true }]) {
      const counts = countsOfCard(aCard("a", { memory: learned(), ...over }));
      expect(isEmptyTopic(addedToTopic(emptyTopic(deck, topic), [counts]))).toBe(true);
    }
  });

  it("itself when it is new, its memory once it was seen, and when it is due once it is learned", () => {
    const added = (...cards: Parameters<typeof countsOfCard>) =>
      addedToTopic(emptyTopic(deck, topic), cards.map(countsOfCard));
    const counted = (card: Parameters<typeof countsOfCard>[0]) => {
      const { cards, memories, due } = added(card);
      return [cards, memories.length / 2, due.length / 2];
    };
    expect(counted(aCard("a"))).toEqual([1, 0, 0]);
    expect(counted(aCard("a", { memory: inLearning() }))).toEqual([1, 1, 0]);
    expect(counted(aCard("a", { memory: learned() }))).toEqual([1, 1, 1]);
  });

  it("what is taken away again when it changes", () => {
    const counts = countsOfCard(aCard("a", { memory: learned() }));
    const row = addedToTopic(emptyTopic(deck, topic), [counts, negated(counts)]);
    expect(isEmptyTopic(row)).toBe(true);
  });
});

it("a memory is told by the day of its last review and its stability, to a twentieth", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 36_500, noNaN: true }),
      fc.integer({ min: 0, max: 5_000 }),
      (stability, ago) => {
        const reviewedOn = addDays(today, -ago);
        const { memories } = countsOfCard(
          aCard("a", { memory: learned({ stability, reviewedOn }) }),
        );
        const { day, step } = memoryAt(memories[0]?.[0] ?? -1);
        expect(day).toBe(numberOfDay(reviewedOn));
        // Steps of an eighth of a doubling: 2^(1/16) = 1.044 to either side.
        expect((stabilities[step] as number) / stability).toBeGreaterThan(0.95);
        expect((stabilities[step] as number) / stability).toBeLessThan(1.05);
      },
    ),
  );
});

it("reviews are counted in periods of four weeks", () => {
  // 2026-11-25 is day 20,782 of 1970 on: period 742, which began on day 742 × 28 = 20,776.
  expect(periodAt(periodKey(today, 99))).toEqual({ day: 20_776, class: 99 });
  const row = addedToTopic(emptyTopic(deck, topic), [
    { cards: 0, memories: [], due: [], intervals: [], reviews: [[periodKey(today, 99), 3]] },
  ]);
  expect([...entriesOf(row.reviews)]).toEqual([[742 * 4096 + 99, 3]]);
});
