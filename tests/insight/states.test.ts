import { describe, expect, it } from "vitest";
import { recallOf } from "#insight/recall.ts";
import { topicClassOf } from "#insight/review-class.ts";
import { statesOf } from "#insight/states.ts";
import { recordOf } from "#insight/topic-record.ts";
import { addDays, numberOfDay } from "#model/day.ts";
import { addedToTopic, countsOfReviews, type TopicRollUp } from "#model/roll-up.ts";
import { aReview, learned, today } from "../builders.ts";
import { aLearnedCard, aTopic } from "./roll-ups.ts";

const day = numberOfDay(today);

/** The states of a topic today. */
const statesIn = (topic: TopicRollUp) =>
  statesOf(topic.cards, recallOf(topic, day), recordOf(topic, day).trusted);

/** A topic with reviews of cards stable for ten days, after so many days. */
function reviewedAfter(elapsed: number, good: number, again: number) {
  const before = learned({ stability: 10, reviewedOn: addDays(today, -elapsed) });
  const counts = (rating: "good" | "again", by: number) => ({
    day: today,
    class: 0,
    topicClass: topicClassOf(before, aReview("1", { rating })),
    tookMs: 0,
    by,
  });
  return addedToTopic(aTopic([]), [
    countsOfReviews([counts("good", good), counts("again", again)]),
  ]);
}

describe("the cards of a topic", () => {
  it("are to be learned, fading, or held", () => {
    const cards = [
      // Stable for half a day: it would be lost tomorrow.
      aLearnedCard(0.5, today, 1),
      // Reviewed 60 days ago and stable for 10: (1 + 0.9803 × 6)^-0.1542 = 6.88^-0.1542 = 0.743.
      aLearnedCard(10, addDays(today, -50), 10),
      // Reviewed 10 days ago: 0.9.
      aLearnedCard(10, today, 10),
    ];
    const topic = { ...aTopic(cards), cards: 5 };
    // Two of the five were never seen.
    expect(statesIn(topic)).toMatchObject({ notLearned: 2 + 1, fading: 1 });
  });
});

describe("reviews of which recall was expected", () => {
  it("are those it was expected of at least eight times in ten", () => {
    // After 10 days 0.9; after 100 days (1 + 9.803)^-0.1542 = 0.693.
    expect(statesIn(reviewedAfter(10, 8, 2)).trusted).toMatchObject({
      reviews: 10,
      missed: 2,
    });
    expect(statesIn(reviewedAfter(100, 8, 2)).trusted.reviews).toBe(0);
  });

  it("are misjudged where more was missed than chance explains", () => {
    // Expected of 40: 40 × 0.1 = 4 misses or a little fewer, with a deviation of √(4 × 0.9) = 1.9. Up to 7 is chance; 12 is not.
    expect(statesIn(reviewedAfter(10, 33, 7)).isMisjudged).toBe(false);
    expect(statesIn(reviewedAfter(10, 28, 12)).isMisjudged).toBe(true);
    // Two misses of two are too few to say so.
    expect(statesIn(reviewedAfter(10, 0, 2)).isMisjudged).toBe(false);
    expect(statesIn(reviewedAfter(10, 0, 3)).isMisjudged).toBe(true);
  });
});
