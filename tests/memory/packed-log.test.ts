import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentOf } from "#memory/log-segment.ts";
import { PackedLog } from "#memory/packed-log.ts";
import { standingReviews } from "#memory/standing.ts";
import type { CardId } from "#model/ids.ts";
import { reviewId } from "#model/ids.ts";
import { segmentSize } from "#model/log-segment.ts";
import { isReadable } from "#model/readable.ts";
import type { LogEntry, Retraction, Review } from "#model/review.ts";
import { later } from "#model/time.ts";
import { aReview, minutes, now } from "../builders.ts";
import { anyLog, cards } from "./logs.ts";

/** Of logs that follow one another, each packed by itself. */
function packed(...logs: (readonly LogEntry[])[]): PackedLog {
  const log = new PackedLog();
  for (const entries of logs) if (entries.length > 0) log.add(segmentOf(entries));
  return log;
}

const logOf = (log: readonly LogEntry[], card: CardId) =>
  log.filter((entry) => entry.card === card);

/** What is kept of reviews. */
const kept = (reviews: readonly Review[]) =>
  reviews.map(({ entry: _entry, id: _id, origin: _origin, sitting: _sitting, ...rest }) => rest);

const retraction = (id: string, { id: retracts, card, at, day, sitting }: Review): Retraction => ({
  ...{ entry: "retraction", id: reviewId(id), retracts, card, at, day, sitting },
});

/** Reviews of one card, a minute apart. */
const reviews = (...ids: string[]) =>
  ids.map((id, count) => aReview(id, { at: later(now, minutes(count)) }));
const [card] = reviews("1").map((review) => review.card) as [CardId];

describe("a packed log", () => {
  it("gives the reviews of each card that stand, or says that it does not hold them", () => {
    fc.assert(
      fc.property(anyLog, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (log, cut, length) => {
        const all = packed(
          log.slice(0, cut),
          log.slice(cut, cut + length),
          log.slice(cut + length),
        );
        expect(all.entries()).toBe(log.length);
        expect(all.nameless()).toBe(log.filter((entry) => typeof entry.card !== "string").length);
        for (const each of cards) {
          const held = all.reviewsOf(each);
          if (held) expect(held).toEqual(kept(standingReviews(logOf(log, each))));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("holds every card whose entries can be read, are usual, and take back nothing but its latest review", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const all = packed(log);
        for (const each of cards) {
          const own = logOf(log, each);
          const isUsual = own.every(
            (entry) =>
              isReadable(entry) &&
              entry.entry === "review" &&
              entry.pointsTotal < 256 &&
              entry.pointsHit.every(
                (point, at) => point < 24 && point > (entry.pointsHit[at - 1] ?? -1),
              ),
          );
          if (isUsual) expect(all.reviewsOf(each)).not.toBeNull();
        }
      }),
    );
    const [one, two, three] = reviews("1", "2", "3") as [Review, Review, Review];
    const undone = [one, two, retraction("2b", two), three];
    expect(packed(undone).reviewsOf(card)).toEqual(kept([one, three]));
    expect(packed(undone.slice(0, 1), undone.slice(1)).reviewsOf(card)).toEqual(kept([one, three]));
  });

  it("does not hold a card of which an earlier review was taken back, or one of an earlier segment", () => {
    const [one, two] = reviews("1", "2") as [Review, Review];
    expect(packed([one, two], [retraction("3", two)]).reviewsOf(card)).toBeNull();
    expect(packed([one, two, retraction("3", one)]).reviewsOf(card)).toBeNull();
    expect(
      packed([one, two, retraction("3", two), retraction("4", one)]).reviewsOf(card),
    ).toBeNull();
  });

  it("puts the reviews of a clock that was set back in the order of their instants", () => {
    const [one, two, three] = reviews("1", "2", "3") as [Review, Review, Review];
    const [first, second] = [
      { ...three, id: one.id },
      { ...one, id: two.id },
    ];
    expect(packed([first, second]).reviewsOf(card)).toEqual(kept([one, three]));
  });

  it("holds logs of any length, in segments of a length", () => {
    const log = Array.from({ length: 3 * segmentSize + 1 }, (_, count) =>
      aReview(`${count}`, { at: later(now, count), pointsHit: [count % 3], pointsTotal: 3 }),
    );
    const held = packed(
      ...[0, 1, 2, 3].map((at) => log.slice(at * segmentSize, (at + 1) * segmentSize)),
    );
    const all = held.reviewsOf(card) ?? [];
    expect(all).toHaveLength(12_001);
    expect(all.map(({ at }) => at)).toEqual(log.map(({ at }) => at));
    // 12,000 = 3 · 4,000.
    expect(all.at(-1)).toMatchObject({ at: later(now, 12_000), pointsHit: [0] });
    expect(() => segmentOf(log.slice(0, segmentSize + 1))).toThrow(RangeError);
  });

  it("knows no review of a card that is not in the log", () => {
    expect(packed([]).reviewsOf(card)).toEqual([]);
    expect([...packed(reviews("1")).cards()]).toEqual([card]);
  });
});
