import { expect, it } from "vitest";
import { replay } from "#memory/replay.ts";
import { addDays } from "#model/day.ts";
import { reviewId } from "#model/ids.ts";
import { unseen } from "#model/memory.ts";
import type { LogEntry, Rating, Retraction, Review } from "#model/review.ts";
import { later } from "#model/time.ts";
import { recordOf } from "#plan/record.ts";
import { aReview, days, minutes, now, today } from "../builders.ts";

const exact = { memoryModel: "fsrs-6", desiredRetention: 0.9, fuzz: false } as const;

/** A review so many days, and minutes, after the first. */
const on = (day: number, rating: Rating, minute = 0): Review =>
  aReview(`${day}-${minute}`, {
    rating,
    at: later(now, days(day) + minutes(minute)),
    day: addDays(today, day),
    scheduler: exact,
  });

const takenBack = ({ id, card, at, day, sitting }: Review): Retraction => ({
  entry: "retraction",
  id: reviewId(`not ${id}`),
  retracts: id,
  card,
  at,
  day,
  sitting,
});

const stabilityAfter = (log: readonly LogEntry[]): number => {
  const memory = replay(log);
  return memory === unseen || memory.phase === "new" ? 0 : memory.stability;
};

it("is empty for no logs", () => {
  const none = { again: 0, hard: 0, good: 0, easy: 0 };
  expect(recordOf([])).toEqual({ first: none, later: none, recalled: [] });
});

it("tells first ratings from later ones, and how stable a card was when it was recalled or not", () => {
  const log = [on(0, "good"), on(4, "hard"), on(9, "again")];
  const { first, later: after, recalled } = recordOf([log]);
  expect(first).toEqual({ again: 0, hard: 0, good: 1, easy: 0 });
  expect(after).toEqual({ again: 1, hard: 1, good: 0, easy: 0 });
  expect(recalled).toEqual([
    // After a first Good a card is stable for w2 days.
    { elapsedDays: 4, stability: 2.3065, recalled: true },
    { elapsedDays: 5, stability: stabilityAfter(log.slice(0, 2)), recalled: false },
  ]);
});

it("leaves a second review of a day out, but for what it does to the card", () => {
  const log = [on(0, "again"), on(0, "good", 1), on(0, "good", 11), on(3, "good")];
  const { first, later: after, recalled } = recordOf([log]);
  expect(first).toEqual({ again: 1, hard: 0, good: 0, easy: 0 });
  expect(after).toEqual({ again: 0, hard: 0, good: 1, easy: 0 });
  expect(recalled).toEqual([
    { elapsedDays: 3, stability: stabilityAfter(log.slice(0, 3)), recalled: true },
  ]);
});

it("does not know of what was taken back", () => {
  const [wrong, right] = [on(0, "easy"), on(0, "again", 1)];
  const [slip, again] = [on(6, "again"), on(6, "good", 1)];
  const log = [wrong, takenBack(wrong), right, slip, takenBack(slip), again];
  const { first, later: after, recalled } = recordOf([log]);
  expect(first).toEqual({ again: 1, hard: 0, good: 0, easy: 0 });
  expect(after).toEqual({ again: 0, hard: 0, good: 1, easy: 0 });
  // After a first Again a card is stable for w0 days.
  expect(recalled).toEqual([{ elapsedDays: 6, stability: 0.212, recalled: true }]);
});

it("adds up over the logs of cards, in whatever order their entries come", () => {
  const one = [on(0, "good"), on(2, "easy")];
  const other = [on(1, "hard"), on(8, "good")];
  const { first, later: after, recalled } = recordOf([one, [...other].reverse()]);
  expect(first).toEqual({ again: 0, hard: 1, good: 1, easy: 0 });
  expect(after).toEqual({ again: 0, hard: 0, good: 1, easy: 1 });
  expect(recalled.map(({ elapsedDays }) => elapsedDays)).toEqual([2, 7]);
});
