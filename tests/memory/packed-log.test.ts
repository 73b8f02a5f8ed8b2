import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackedLog } from "#memory/packed-log.ts";
import { standingReviews } from "#memory/standing.ts";
import type { CardId } from "#model/ids.ts";
import { reviewId } from "#model/ids.ts";
import { isReadable } from "#model/readable.ts";
import type { LogEntry, Retraction, Review } from "#model/review.ts";
import { later } from "#model/time.ts";
import { aReview, minutes, now } from "../builders.ts";
import { anyLog, cards } from "./logs.ts";

function packed(...logs: (readonly LogEntry[])[]): PackedLog {
  const log = new PackedLog();
  for (const entries of logs) log.add(entries);
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
      fc.property(anyLog, fc.nat({ max: 40 }), (log, cut) => {
        const all = packed(log.slice(0, cut), log.slice(cut));
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
    const undone = packed([one, two, retraction("2b", two), three]);
    expect(undone.reviewsOf(card)).toEqual(kept([one, three]));
  });

  it("does not hold a card of which an earlier review was taken back", () => {
    const [one, two] = reviews("1", "2") as [Review, Review];
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

  it("holds more than fits into one block of memory", () => {
    const log = Array.from({ length: 70_000 }, (_, count) =>
      aReview(`${count}`, { at: later(now, count), pointsHit: [count % 3], pointsTotal: 3 }),
    );
    const held = packed(log).reviewsOf(card) ?? [];
    expect(held).toHaveLength(70_000);
    // 69,999 = 3 · 23,333.
    expect(held.at(-1)).toMatchObject({ at: later(now, 69_999), pointsHit: [0] });
  });

  it("knows no review of a card that is not in the log", () => {
    expect(packed([]).reviewsOf(card)).toEqual([]);
    expect([...packed(reviews("1")).cards()]).toEqual([card]);
  });
});
