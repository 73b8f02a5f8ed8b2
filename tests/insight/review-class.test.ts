import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classAt,
  classCount,
  classOf,
  levelOf,
  levels,
  type ReviewClass,
  topicClassOf,
} from "#insight/review-class.ts";
import { retrievabilityAfter } from "#memory/retrievability.ts";
import { addDays, dayOfNumber, numberOfDay } from "#model/day.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import { confidences, type Review, ratings } from "#model/review.ts";
import { periodAt, periodKey } from "#model/roll-up.ts";
import { aReview, learned, today } from "../builders.ts";

const classed = (before: MemoryState, over: Partial<Review> = {}): ReviewClass =>
  classAt(classOf(before, aReview("r", over)));

/** A card that was reviewed so many days ago. */
const seen = (daysAgo: number, stability: number) =>
  learned({ reviewedOn: addDays(today, -daysAgo), stability });

describe("the class of a review", () => {
  it("tells a first sight and a repeat on the same day from a later day, and only of that an expectation", () => {
    expect(classed(unseen)).toMatchObject({ moment: "first", expected: null });
    expect(classed(seen(0, 10))).toMatchObject({ moment: "same day", expected: null });
    // The odds of its level, 0.9 to 0.925, are √(9 · 0.925/0.075) = √111 = 10.5357, and 10.5357 / 11.5357 = 0.9133.
    // After 9 of 10 days recall is a little above 0.9.
    const later = classed(seen(9, 10));
    expect(later.moment).toBe("later day");
    expect(later.expected).toBeCloseTo(0.9133, 4);
  });

  it("takes a card that was reviewed in the future, by a clock that was set back, for one of the same day", () => {
    expect(classed(seen(-3, 10)).moment).toBe("same day");
  });

  it("is that of a mature card from a stability of 21 days on", () => {
    expect(classed(seen(5, 20.99)).isMature).toBe(false);
    expect(classed(seen(5, 21)).isMature).toBe(true);
    expect(classed(unseen).isMature).toBe(false);
  });

  it("tells in sixths which part was said, and takes a part for neither nothing nor all", () => {
    const said = (hit: number, total: number) =>
      classed(unseen, { pointsHit: Array.from({ length: hit }, (_, at) => at), pointsTotal: total })
        .sixthsSaid;
    // 6 · 2/4 = 3; 6 · 1/20 = 0.3, which is at least 1; 6 · 19/20 = 5.7, which is at most 5.
    expect([said(2, 4), said(1, 20), said(19, 20), said(4, 4)]).toEqual([3, 1, 5, 6]);
  });

  it("goes by the rating where nothing was ticked, and where Again stands against a whole answer", () => {
    const none = { pointsHit: [], pointsTotal: 3 };
    const all = { pointsHit: [0, 1, 2], pointsTotal: 3 };
    expect(classed(unseen, { ...none, rating: "again" }).sixthsSaid).toBe(0);
    expect(classed(unseen, { ...none, rating: "hard" }).sixthsSaid).toBe(6);
    expect(classed(unseen, { ...all, rating: "again" }).sixthsSaid).toBe(0);
  });
});

const anyMemory: fc.Arbitrary<MemoryState> = fc.oneof(
  fc.constant(unseen),
  fc
    .tuple(fc.integer({ min: -3, max: 2_000 }), fc.double({ min: 0.001, max: 5_000, noNaN: true }))
    .map(([daysAgo, stability]) => seen(daysAgo, stability)),
);

const anyReview: fc.Arbitrary<Review> = fc
  .record({
    rating: fc.constantFrom(...ratings),
    total: fc.integer({ min: 1, max: 30 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    confidence: fc.constantFrom(null, ...confidences),
  })
  .map(({ rating, total, part, confidence }) =>
    aReview("r", {
      rating,
      pointsHit: Array.from({ length: Math.round(part * total) }, (_, at) => at),
      pointsTotal: total,
      ...(confidence && { confidence }),
    }),
  );

describe("reading a class back", () => {
  it("gives what went in, and of the expectation its level", () => {
    fc.assert(
      fc.property(anyMemory, anyReview, (before, review) => {
        const read = classed(before, review);
        expect(read.rating).toBe(review.rating);
        expect(read.confidence).toBe(review.confidence ?? null);
        if (before.phase === "new") {
          expect(read).toMatchObject({ moment: "first", expected: null, isMature: false });
          return;
        }
        expect(read.isMature).toBe(before.stability >= 21);
        const elapsed = numberOfDay(today) - numberOfDay(before.reviewedOn);
        if (elapsed <= 0) {
          expect(read).toMatchObject({ moment: "same day", expected: null });
          return;
        }
        const expected = retrievabilityAfter(elapsed, before.stability);
        expect(read.moment).toBe("later day");
        expect(read.expected).toBe(levels[levelOf(expected)]);
      }),
    );
  });

  it("gives the sixths that are nearest to the part that was said, unless that is nothing or all", () => {
    fc.assert(
      fc.property(anyMemory, anyReview, (before, review) => {
        const part = review.pointsHit.length / review.pointsTotal;
        const { sixthsSaid } = classed(before, review);
        if (part > 0 && part < 1) {
          expect(sixthsSaid).toBeGreaterThanOrEqual(1);
          expect(sixthsSaid).toBeLessThanOrEqual(5);
          const nearest = Math.abs(sixthsSaid / 6 - part) <= 1 / 12 + 1e-9;
          const atAnEnd = part < 1 / 12 ? sixthsSaid === 1 : part > 11 / 12 && sixthsSaid === 5;
          expect(nearest || atAnEnd).toBe(true);
        } else expect(sixthsSaid).toBe(review.rating === "again" ? 0 : 6);
      }),
    );
  });

  it("tells all classes apart", () => {
    const texts = Array.from({ length: classCount }, (_, key) => JSON.stringify(classAt(key)));
    expect(new Set(texts).size).toBe(classCount);
  });

  it("works in the periods of a topic too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.nat({ max: classCount - 1 }),
        (day, of) => {
          const read = periodAt(periodKey(dayOfNumber(day), of));
          // A period is 28 days.
          expect(read).toEqual({ day: Math.floor(day / 28) * 28, class: of });
        },
      ),
    );
  });
});

it("puts the probability that stands for a level into that level", () => {
  expect(levels.map(levelOf)).toEqual(levels.map((_, level) => level));
});

it("a topic's class tells recalled from missed, and leaves out how mature the card was and how sure the person", () => {
  const before = learned({ stability: 30, reviewedOn: "2026-11-15" as never });
  const of = (over: Parameters<typeof aReview>[1]) => topicClassOf(before, aReview("1", over));
  expect(of({ rating: "easy", confidence: "sure" })).toBe(of({ rating: "good" }));
  expect(of({ rating: "again" })).not.toBe(of({ rating: "good" }));
  expect(classAt(of({ rating: "hard" }))).toEqual({
    ...classAt(classOf(before, aReview("1", { rating: "good" }))),
    isMature: false,
  });
});
