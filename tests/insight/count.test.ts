import fc from "fast-check";
import { expect, it } from "vitest";
import { RollUpCount } from "#insight/count.ts";
import type { Card } from "#model/card.ts";
import { addDays } from "#model/day.ts";
import {
  addedToDay,
  addedToTopic,
  countsOfCard,
  countsOfReviews,
  emptyDay,
  emptyTopic,
  isEmptyDay,
  isEmptyTopic,
  type ReviewCounts,
} from "#model/roll-up.ts";
import { aCard, inLearning, learned, today } from "../builders.ts";

const aReviewCount: fc.Arbitrary<ReviewCounts> = fc.record({
  day: fc.integer({ min: 0, max: 2 }).map((ago) => addDays(today, -ago)),
  class: fc.nat({ max: 3 }),
  topicClass: fc.nat({ max: 3 }),
  tookMs: fc.nat({ max: 120_000 }),
  by: fc.constant(1),
});

const aCardWithCounts = fc.record({
  card: fc
    .record({
      topic: fc.constantFrom("x", "y"),
      suspended: fc.boolean(),
      memory: fc.constantFrom<Card["memory"]>({ phase: "new" }, inLearning(), learned()),
    })
    .map((over) => aCard("a", over)),
  counts: fc.array(aReviewCount, { maxLength: 4 }),
});

it("counts what cards and reviews add to their topics and days, and takes away what was added", () => {
  fc.assert(
    fc.property(
      fc.array(aCardWithCounts, { maxLength: 6 }),
      fc.array(aCardWithCounts, { maxLength: 3 }),
      fc.array(aReviewCount, { maxLength: 3 }),
      (counted, takenAway, ofNoCard) => {
        const count = new RollUpCount();
        for (const { card, counts } of [...counted, ...takenAway]) count.add(card, counts);
        for (const { card, counts } of takenAway) count.add(card, counts, -1);
        count.addWithoutCard(ofNoCard);
        const topics = ["x", "y"].map((topic) =>
          addedToTopic(
            emptyTopic(aCard("a").deck, topic),
            counted
              .filter(({ card }) => card.topic === topic)
              .flatMap(({ card, counts }) => [countsOfCard(card), countsOfReviews(counts)]),
          ),
        );
        const days = [0, 1, 2].map((ago) => {
          const day = addDays(today, -ago);
          const all = [...counted.flatMap(({ counts }) => counts), ...ofNoCard];
          return addedToDay(
            emptyDay(day),
            all.filter((each) => each.day === day),
          );
        });
        const { days: ofDays, topics: ofTopics } = count.rollUps();
        expect([...ofTopics].sort((a, b) => (a.topic < b.topic ? -1 : 1))).toEqual(
          topics.filter((row) => !isEmptyTopic(row)),
        );
        expect([...ofDays].sort((a, b) => (a.day < b.day ? 1 : -1))).toEqual(
          days.filter((row) => !isEmptyDay(row)),
        );
      },
    ),
  );
});
