import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topicClassOf } from "#insight/review-class.ts";
import { strengthsOf as strengths } from "#insight/strength.ts";
import { isKnown, weakestOf } from "#insight/weakest.ts";
import { addDays } from "#model/day.ts";
import { addedToTopic, countsOfReviews, type TopicRollUp } from "#model/roll-up.ts";
import { aReview, learned, today } from "../builders.ts";
import { aLearnedCard, anyLearnedCards, aTopic, reviewed, ten } from "./roll-ups.ts";

/** The strength of topics on a day. */
const strengthsOf = (rows: readonly TopicRollUp[], day: typeof today) =>
  strengths(rows, day).topics;

const strengthOf = (rows: readonly TopicRollUp[], name: string) => {
  const found = strengthsOf(rows, today).find(({ topic }) => topic === name);
  if (!found?.share) throw new Error(`${name} is not known`);
  return { ...found, share: found.share };
};

describe("the strength of a topic", () => {
  it("is what the scheduler says of its cards, before there is any review to go by", () => {
    // R(10 days, stable for 10) = 0.9 by definition; R(10, 1) = (1 + 0.9803 × 10)^-0.1542 = 0.693; their mean is 0.796.
    const rows = [aTopic([aLearnedCard(10, today, 10), aLearnedCard(1, today, 10)])];
    const [strength] = strengthsOf(rows, today);
    expect(strength?.share?.middle).toBeCloseTo(0.796, 2);
    expect(strength).toMatchObject({ cards: 2, seen: 2, evidence: 0 });
  });

  it("is of the cards that were seen; the others are counted apart", () => {
    const seen = ten("a");
    const rows = [{ ...seen, cards: 25 }];
    expect(strengthsOf(rows, today)).toMatchObject([{ cards: 25, seen: 10 }]);
    const unseen = { ...aTopic([]), cards: 3 };
    expect(strengthsOf([unseen], today)).toMatchObject([{ cards: 3, seen: 0, share: null }]);
  });

  it("falls with time", () => {
    const at = (days: number) =>
      strengthsOf([ten("a")], addDays(today, days)).map(({ share }) => share?.middle ?? 0)[0] ?? 0;
    expect(at(30)).toBeLessThan(at(0));
  });

  it("does not cry wolf over three misses, where all else goes as expected", () => {
    const others = ["b", "c", "d"].map((name) => reviewed(ten(name), { said: 27, missed: 3 }));
    const { share, evidence } = strengthOf(
      [reviewed(ten("a"), { said: 0, missed: 3 }), ...others],
      "a",
    );
    // Three of three were missed: raw success is 0. It is pulled down, and by no means all the way.
    expect(evidence).toBeCloseTo(3, 1);
    expect(share.middle).toBeGreaterThan(0.6);
    expect(share.middle).toBeLessThan(0.9);
  });

  it("does not hide where recall keeps failing though nine in ten were promised", () => {
    const others = ["b", "c", "d"].map((name) => reviewed(ten(name), { said: 54, missed: 6 }));
    const rows = [reviewed(ten("a"), { said: 30, missed: 30 }), ...others];
    // With 60 reviews, half of them missed, the record outweighs the prior: the truth is at about a half.
    const { share } = strengthOf(rows, "a");
    expect(share.low).toBeLessThan(0.5);
    expect(share.middle).toBeGreaterThan(0.45);
    expect(share.middle).toBeLessThan(0.62);
    expect(strengthOf(rows, "b").share.low).toBeGreaterThan(share.high);
  });

  it("is corrected by the person's record on other topics where it has none of its own", () => {
    const misses = ["b", "c", "d", "e"].map((name) =>
      reviewed(ten(name), { said: 40, missed: 20 }),
    );
    const { share } = strengthOf([ten("a"), ...misses], "a");
    // Elsewhere 2 in 3 are recalled where 9 in 10 were promised.
    expect(share.middle).toBeGreaterThan(0.6);
    expect(share.middle).toBeLessThan(0.8);
  });

  it("is surer the more reviews there are", () => {
    const width = (times: number) => {
      const others = ["b", "c"].map((name) => reviewed(ten(name), { said: 27, missed: 3 }));
      const own = reviewed(ten("a"), { said: 9 * times, missed: times });
      const { share } = strengthOf([own, ...others], "a");
      return share.high - share.low;
    };
    expect(width(10)).toBeLessThan(width(3));
    expect(width(3)).toBeLessThan(width(1));
  });

  it("forgets reviews of long ago: of 60 misses a year back little is left", () => {
    const others = ["b", "c"].map((name) => reviewed(ten(name), { said: 54, missed: 6 }));
    const since = (daysAgo: number) =>
      strengthOf([reviewed(ten("a"), { said: 0, missed: 60, daysAgo }), ...others], "a");
    // Half for each 56 days: 60 × 0.5^(364 / 56) = 60 × 0.011 = 0.7 reviews (0.9 with the period they are counted in).
    expect(since(364).evidence).toBeLessThan(1);
    expect(since(364).evidence).toBeGreaterThan(0.6);
    expect(since(364).share.middle).toBeGreaterThan(since(1).share.middle + 0.2);
  });

  it("counts the points of an answer that were said as parts of it", () => {
    const day = addDays(today, -1);
    const before = learned({ stability: 10, reviewedOn: addDays(day, -10) });
    const withPoints = (hit: number[]) =>
      addedToTopic(ten("a"), [
        countsOfReviews([
          {
            day,
            class: 0,
            topicClass: topicClassOf(
              before,
              aReview("1", { day, pointsHit: hit, pointsTotal: 3, rating: "hard" }),
            ),
            tookMs: 0,
            by: 30,
          },
        ]),
      ]);
    const [whole, twoOfThree] = [withPoints([0, 1, 2]), withPoints([0, 2])].map((row) =>
      strengthOf([row], "a"),
    );
    expect(twoOfThree?.share.high).toBeLessThan(whole?.share.low ?? 0);
  });

  it("lies within 0 and 1, in order, and does not depend on the order of topics or reviews", () => {
    const anyReviewed = fc.record({
      said: fc.nat({ max: 50 }),
      missed: fc.nat({ max: 50 }),
      daysAgo: fc.integer({ min: 0, max: 500 }),
    });
    const anyTopics = fc.array(fc.tuple(anyLearnedCards, fc.array(anyReviewed, { maxLength: 4 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyTopics, (topics) => {
        const rows = topics.map(([cards, logs], at) =>
          logs.reduce(reviewed, aTopic(cards, `topic ${at}`)),
        );
        const backwards = topics.map(([cards, logs], at) =>
          [...logs].reverse().reduce(reviewed, aTopic([...cards].reverse(), `topic ${at}`)),
        );
        const { topics: told, overall } = strengths(rows, today);
        for (const { share } of [...told, overall(() => true)]) {
          if (!share) continue;
          expect(share.low).toBeGreaterThanOrEqual(0);
          expect(share.middle).toBeGreaterThanOrEqual(share.low);
          expect(share.high).toBeGreaterThanOrEqual(share.middle);
          expect(share.high).toBeLessThanOrEqual(1);
        }
        expect(backwards).toEqual(rows);
        const reversed = [...strengthsOf([...rows].reverse(), today)].reverse();
        for (const [at, { share }] of reversed.entries()) {
          expect(share?.middle ?? -1).toBeCloseTo(told[at]?.share?.middle ?? -1, 9);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the weakest topics", () => {
  const rows = [
    reviewed(ten("sound"), { said: 45, missed: 5 }),
    reviewed(ten("weak"), { said: 25, missed: 25 }),
    reviewed(ten("weaker"), { said: 10, missed: 40 }),
    reviewed(ten("unlucky"), { said: 0, missed: 3 }),
    { ...aTopic([], "unseen"), cards: 5 },
  ];

  it("are ranked by the lower end of their range, and a topic of which too little is known is not", () => {
    const told = strengthsOf(rows, today);
    expect(
      weakestOf(told)
        .map(({ topic }) => topic)
        .slice(0, 2),
    ).toEqual(["weaker", "weak"]);
    expect(told.filter((each) => !isKnown(each)).map(({ topic }) => topic)).toEqual([
      "unlucky",
      "unseen",
    ]);
  });

  it("are none where all is strong", () => {
    const strong = ["a", "b", "c"].map((name) => reviewed(ten(name), { said: 98, missed: 2 }));
    expect(weakestOf(strengthsOf(strong, today))).toEqual([]);
  });
});
