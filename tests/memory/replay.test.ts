import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextMemory } from "#memory/next.ts";
import { replay, sameHistory } from "#memory/replay.ts";
import { standingReviews } from "#memory/standing.ts";
import { dayOf } from "#model/day.ts";
import { reviewId } from "#model/ids.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import {
  type LogEntry,
  type Rating,
  type Reset,
  type Retraction,
  type Review,
  ratings,
} from "#model/review.ts";
import { type Instant, instant } from "#model/time.ts";
import { aReview, days, minutes, now, utc } from "../builders.ts";

const retraction = (id: string, review: Review | Reset): Retraction => ({
  entry: "retraction",
  id: reviewId(id),
  retracts: review.id,
  card: review.card,
  at: review.at,
  day: review.day,
});

/** What a person may do with one card: rate it, have it begin anew, take back the last of these, or change the clock. */
type Act =
  | { do: "rate"; rating: Rating }
  | { do: "reset" }
  | { do: "undo" }
  | { do: "clock"; by: number };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("rate" as const),
        rating: fc.constantFrom(...ratings),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ do: "undo" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "reset" as const }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("clock" as const),
        by: fc.oneof(
          fc.integer({ min: 0, max: minutes(30) }),
          fc.integer({ min: 0, max: days(90) }),
          fc.integer({ min: -days(800), max: 0 }),
        ),
      }),
    },
  ),
  { maxLength: 40 },
);

/** When the next entry is logged: behind the last one, though the clock was set back. */
function momentOf(memory: MemoryState, clock: Instant): Instant {
  const last = memory.phase === "new" ? memory.resetAt : memory.reviewedAt;
  return instant(Math.max(clock, (last ?? 0) + 1));
}

const resetAt = (at: Instant, id: string): Reset => ({
  entry: "reset",
  id: reviewId(id),
  card: aReview(id).card,
  at,
  day: dayOf(at, utc),
});

/** Carries the acts out as the app does: from state to state, remembering the state before each rating. */
function live(sequence: readonly Act[]): { log: LogEntry[]; memory: MemoryState } {
  const log: LogEntry[] = [];
  const before: { entry: Review | Reset; memory: MemoryState }[] = [];
  let memory: MemoryState = unseen;
  let clock = now;
  for (const [count, act] of sequence.entries()) {
    if (act.do === "clock") clock = instant(clock + act.by);
    else if (act.do === "rate") {
      const at = momentOf(memory, clock);
      const review = aReview(`${count}`.padStart(3, "0"), {
        at,
        day: dayOf(at, utc),
        rating: act.rating,
      });
      before.push({ entry: review, memory });
      log.push(review);
      memory = nextMemory(memory, review);
    } else if (act.do === "reset") {
      const at = momentOf(memory, clock);
      const reset = resetAt(at, `${count}`.padStart(3, "0"));
      before.push({ entry: reset, memory });
      log.push(reset);
      memory = { phase: "new", resetAt: at };
    } else {
      const taken = before.pop();
      if (taken) {
        log.push(retraction(`${count}`.padStart(3, "0"), taken.entry));
        memory = taken.memory;
      }
    }
  }
  return { log, memory };
}

describe("a replay of a card's log", () => {
  it("is the card's memory, whatever was rated, undone or done to the clock", () => {
    fc.assert(
      fc.property(acts, (sequence) => {
        const { log, memory } = live(sequence);
        expect(replay(log)).toEqual(memory);
      }),
      { numRuns: 2_000 },
    );
  });

  it("does not depend on the order in which entries arrived, nor on one arriving twice", () => {
    const shuffledLogs = acts.chain((sequence) => {
      const { log } = live(sequence);
      return fc.tuple(
        fc.constant(log),
        fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
      );
    });
    fc.assert(
      fc.property(shuffledLogs, ([log, arrived]) => {
        expect(replay(arrived)).toEqual(replay(log));
      }),
      { numRuns: 500 },
    );
  });

  it("of nothing is a card that was never seen", () => {
    expect(replay([])).toEqual(unseen);
  });

  it("begins anew behind a reset, and remembers all once that is taken back", () => {
    const [first, second] = [aReview("1"), aReview("3", { at: instant(now + days(3)) })];
    const reset = resetAt(instant(now + days(1)), "2");
    expect(replay([first, reset])).toEqual({ phase: "new", resetAt: reset.at });
    expect(replay([first, reset, second])).toEqual(replay([second]));
    expect(replay([first, reset, second, retraction("4", reset)])).toEqual(replay([first, second]));
    expect(standingReviews([first, reset, second])).toEqual([first, second]);
  });

  it("leaves out a review that was taken back, even when the retraction arrives first", () => {
    const review = aReview("1");
    expect(standingReviews([retraction("2", review), review])).toEqual([]);
  });

  it("tells equal histories from different ones", () => {
    const history = { memory: replay([aReview("1")]), said: [{ hit: [0], of: 2 }] };
    const same = { memory: replay([aReview("1")]), said: [{ hit: [0], of: 2 }] };
    const otherMemory = { ...same, memory: replay([aReview("1", { rating: "hard" })]) };
    expect(sameHistory(history, same)).toBe(true);
    expect(sameHistory(history, otherMemory)).toBe(false);
    expect(sameHistory(history, { ...same, said: [{ hit: [1], of: 2 }] })).toBe(false);
  });
});
