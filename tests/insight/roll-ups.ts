import fc from "fast-check";
import { classOf, topicClassOf } from "#insight/review-class.ts";
import { retrievabilityAfter } from "#memory/retrievability.ts";
import type { Card } from "#model/card.ts";
import { addDays, type Day } from "#model/day.ts";
import { deckId } from "#model/ids.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import { type Confidence, confidences, type Rating, ratings } from "#model/review.ts";
import {
  addedToDay,
  addedToTopic,
  countsOfCard,
  countsOfReviews,
  type DayRollUp,
  emptyDay,
  emptyTopic,
  type TopicRollUp,
} from "#model/roll-up.ts";
import { aCard, aReview, learned, today } from "../builders.ts";

/** Some reviews of a day that are all alike. Unless told they are of young cards on a later day, rated Good, in 8 seconds. */
export type Alike = {
  readonly count: number;
  readonly moment?: "first" | "same day" | "later day";
  /** The probability of recall that the scheduler gives cards on a later day, 0.4 to 0.99; 0.91 unless told. */
  readonly expected?: number;
  readonly rating?: Rating;
  readonly isMature?: boolean;
  readonly confidence?: Confidence;
  readonly seconds?: number;
};

/** The roll-up of a day with such reviews. */
export const aDay = (day: Day, ...alike: readonly Alike[]): DayRollUp =>
  addedToDay(
    emptyDay(day),
    alike.map(({ count, seconds = 8, ...of }) => ({
      day,
      class: classFor(day, of),
      // No day asks for it.
      topicClass: 0,
      tookMs: seconds * 1000,
      by: count,
    })),
  );

/** The roll-up of a topic with such cards. */
export const aTopic = (cards: readonly Card[], topic = "topic"): TopicRollUp =>
  addedToTopic(emptyTopic(deckId("deck"), topic), cards.map(countsOfCard));

/** A learned card, stable for so many days, that falls due on a day, so many days after its last review. */
export function aLearnedCard(stability: number, dueOn: Day = today, interval = 10): Card {
  const reviewedOn = addDays(dueOn, -interval);
  return aCard("a", { memory: learned({ stability, reviewedOn, dueOn }) });
}

export type Reviewed = {
  readonly said: number;
  readonly missed: number;
  readonly daysAgo?: number;
};

/** The topic with reviews of cards that were expected to be recalled nine times in ten. */
export function reviewed(topic: TopicRollUp, { said, missed, daysAgo = 1 }: Reviewed): TopicRollUp {
  const day = addDays(today, -daysAgo);
  const before = learned({ stability: 10, reviewedOn: addDays(day, -10) });
  const counts = (rating: "good" | "again", by: number) => ({
    day,
    class: 0,
    topicClass: topicClassOf(before, aReview("1", { day, rating })),
    tookMs: 0,
    by,
  });
  return addedToTopic(topic, [countsOfReviews([counts("good", said), counts("again", missed)])]);
}

/** Ten cards that are to be recalled nine times in ten today: stable for ten days, and reviewed ten days ago. */
export const ten = (name: string): TopicRollUp =>
  aTopic(
    Array.from({ length: 10 }, () => aLearnedCard(10, today, 10)),
    name,
  );

function classFor(day: Day, { rating = "good", confidence, ...of }: Partial<Alike>): number {
  const review = aReview("r", { day, rating, ...(confidence && { confidence }) });
  return classOf(memoryBefore(day, of), review);
}

function memoryBefore(day: Day, of: Partial<Alike>): MemoryState {
  const { moment = "later day", expected = 0.91, isMature = false } = of;
  if (moment === "first") return unseen;
  const stability = isMature ? 30 : 10;
  if (moment === "same day") return learned({ stability, reviewedOn: day });
  const wait = waitFor(expected);
  const elapsed = Math.max(1, Math.round(stability * wait));
  return learned({ stability: elapsed / wait, reviewedOn: addDays(day, -elapsed) });
}

/** How many times as long as it is stable a card must wait to be recalled so probably, by halving a range. */
function waitFor(expected: number): number {
  let [low, high] = [0, 10_000];
  for (let half = 0; half < 100; half += 1) {
    const middle = (low + high) / 2;
    if (retrievabilityAfter(middle, 1) > expected) low = middle;
    else high = middle;
  }
  return low;
}

export const anyAlike: fc.Arbitrary<Alike> = fc.record(
  {
    count: fc.integer({ min: 1, max: 40 }),
    moment: fc.constantFrom("first", "same day", "later day"),
    expected: fc.double({ min: 0.4, max: 0.99, noNaN: true }),
    rating: fc.constantFrom(...ratings),
    isMature: fc.boolean(),
    confidence: fc.constantFrom(...confidences),
    seconds: fc.integer({ min: 1, max: 120 }),
  },
  { requiredKeys: ["count"] },
);

/** Days within the 60 before today, each once, in any order. */
export const anyDays: fc.Arbitrary<readonly DayRollUp[]> = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 60 }), fc.array(anyAlike, { minLength: 1, maxLength: 6 })), {
    selector: ([ago]) => ago,
    maxLength: 12,
  })
  .map((rows) => rows.map(([ago, alike]) => aDay(addDays(today, -ago), ...alike)));

/** Learned cards of any stability that fall due within 40 days of today. */
export const anyLearnedCards: fc.Arbitrary<readonly Card[]> = fc
  .array(
    fc.tuple(
      fc.double({ min: 0.001, max: 5_000, noNaN: true }),
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: 1, max: 1_000 }),
    ),
    { maxLength: 30 },
  )
  .map((cards) =>
    cards.map(([stability, ahead, interval]) =>
      aLearnedCard(stability, addDays(today, ahead), interval),
    ),
  );
