import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MockQuestion } from "#model/mock.ts";
import { type Instant, instant, later } from "#model/time.ts";
import {
  beginMock,
  followUpsOf,
  isLeft,
  type MockEvent,
  type MockState,
  placeIn,
  spentIn,
  stepMock,
} from "#practice/mock.ts";
import { aMock, now } from "../builders.ts";

const [plain] = aMock("one").questions as [Extract<MockQuestion, { from: "deck" }>];
const followed: MockQuestion = {
  ...plain,
  followUps: [{ by: "deck", says: "And then?" }, { by: "interviewer" }],
};
const closer: MockQuestion = { from: "interviewer", asks: "your questions" };
const seconds = (count: number): Instant => later(now, count * 1_000);

const reached = (questions: readonly MockQuestion[], ...events: MockEvent[]): MockState =>
  events.reduce(stepMock, beginMock(questions, now));

describe("an answer", () => {
  test("is under way as soon as its question is asked", () => {
    const state = beginMock([plain, closer], now);
    expect(placeIn(state)).toEqual({ question: 0, followUp: 0 });
    expect(state.turn && spentIn(state.turn, seconds(7))).toBe(7_000);
  });

  test("is timed without its pauses", () => {
    const state = reached(
      [plain],
      { type: "paused", now: seconds(30) },
      { type: "resumed", now: seconds(100) },
      { type: "done", now: seconds(145) },
    );
    // 30 seconds before the pause, and 145 - 100 = 45 behind it.
    expect(state.answers[0]?.tookMs).toEqual([75_000]);
    expect(state.turn).toBeNull();
  });

  test("is followed up, and each follow-up has a clock of its own", () => {
    const state = reached(
      [followed],
      { type: "done", now: seconds(90) },
      { type: "done", now: seconds(120) },
    );
    expect(placeIn(state)).toEqual({ question: 0, followUp: 2 });
    expect(state.answers[0]?.tookMs).toEqual([90_000, 30_000]);
    const over = stepMock(state, { type: "done", now: seconds(125) });
    expect(over.answers[0]?.tookMs).toEqual([90_000, 30_000, 5_000]);
    expect(over.turn).toBeNull();
    expect(placeIn(over)).toEqual({ question: 0, followUp: 2 });
  });

  test("counts what was kept of it where the page was gone meanwhile", () => {
    const state = reached([plain], { type: "kept", now: seconds(10) }, { type: "taken up" });
    expect(state.turn).toEqual({ spentMs: 10_000, since: null });
    const goneOn = stepMock(state, { type: "resumed", now: seconds(500) });
    expect(goneOn.turn && spentIn(goneOn.turn, seconds(505))).toBe(15_000);
  });

  test("is known to be left once nobody has kept its time for twice as long as it takes", () => {
    const turn = { spentMs: 0, since: now };
    expect([isLeft(turn, seconds(20)), isLeft(turn, seconds(21))]).toEqual([false, true]);
    expect(isLeft({ spentMs: 0, since: null }, seconds(21))).toBe(false);
  });

  test("loses nothing where the clock was set back", () => {
    expect(spentIn({ spentMs: 4_000, since: now }, seconds(-60))).toBe(4_000);
  });
});

describe("a mock interview", () => {
  test("goes from question to question, and is over behind the last", () => {
    const done = { type: "done", now: seconds(60) } as const;
    const next = { type: "next", now: seconds(70) } as const;
    const state = reached([plain, closer], done, next);
    expect(placeIn(state)).toEqual({ question: 1, followUp: 0 });
    expect(state.endedAt).toBeNull();
    const over = [{ ...done, now: seconds(80) }, next].reduce(stepMock, state);
    expect(over).toMatchObject({ turn: null, endedAt: seconds(70) });
    expect(over.answers.map(({ tookMs }) => tookMs)).toEqual([[60_000], [10_000]]);
  });

  test("that is broken off keeps the answer under way and asks no more", () => {
    const over = reached([plain, closer], { type: "ended", now: seconds(20) });
    expect(over).toMatchObject({ turn: null, endedAt: seconds(20) });
    expect(over.answers.map(({ tookMs }) => tookMs)).toEqual([[20_000]]);
  });

  test("is judged only once it is over", () => {
    const judged = { type: "judged", at: 0, said: { hit: [0], of: 1 } } as const;
    const counted = { type: "fillers", at: 0, count: 3 } as const;
    const begun = beginMock([plain], now);
    expect([judged, counted].reduce(stepMock, begun)).toEqual(begun);
    const over = reached([plain], { type: "ended", now: seconds(20) }, judged, counted);
    expect(over.answers).toEqual([
      { tookMs: [20_000], noted: "", said: { hit: [0], of: 1 }, fillers: 3 },
    ]);
  });
});

const events: fc.Arbitrary<(now: Instant) => MockEvent> = fc.oneof(
  fc
    .constantFrom("done", "next", "paused", "resumed", "kept", "ended")
    .map((type) => (at: Instant) => ({ type, now: at })),
  fc.constant(() => ({ type: "taken up" }) as const),
  fc.nat(4).map((at) => () => ({ type: "noted", at, text: "so" }) as const),
  fc.nat(4).map((at) => () => ({ type: "judged", at, said: { hit: [], of: 1 } }) as const),
  fc.nat(4).map((at) => () => ({ type: "fillers", at, count: 1 }) as const),
);

test("whatever happens, nothing said is lost and time only grows", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(events, fc.integer({ min: -1_000, max: 90_000 })), { maxLength: 60 }),
      (history) => {
        let state = beginMock([plain, followed, closer], now);
        let clock: number = now;
        for (const [event, passed] of history) {
          const before = state;
          clock += passed;
          const at = instant(clock);
          state = stepMock(state, event(at));
          expect(state.questions).toBe(before.questions);
          expect(state.answers.length).toBeGreaterThanOrEqual(before.answers.length);
          expect(state.answers.length).toBeLessThanOrEqual(state.questions.length);
          if (before.endedAt !== null) expect(state.endedAt).toBe(before.endedAt);
          if (state.endedAt !== null) expect(state.turn).toBeNull();
          for (const [of, { tookMs }] of before.answers.entries())
            expect(state.answers[of]?.tookMs.slice(0, tookMs.length)).toEqual(tookMs);
          for (const [of, { tookMs }] of state.answers.entries()) {
            expect(tookMs.every((took) => took >= 0)).toBe(true);
            expect(tookMs.length).toBeLessThanOrEqual(1 + followUpsOf(state.questions[of]));
          }
          const spoken = ({ answers, turn }: MockState) =>
            answers.flatMap(({ tookMs }) => tookMs).reduce((sum, took) => sum + took, 0) +
            (turn?.spentMs ?? 0);
          expect(spoken(state)).toBeGreaterThanOrEqual(spoken(before));
        }
      },
    ),
  );
});
