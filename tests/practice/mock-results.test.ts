import { expect, test } from "vitest";
import { fillersIn, firstUnjudged, saidShare, timesOf } from "#practice/mock-results.ts";

test("the share that was said is of all points that were gone through, not of answers", () => {
  // 1 of 4 and 2 of 2 are 3 of 6; the third was not gone through.
  const answers = [{ said: { hit: [2], of: 4 } }, { said: { hit: [0, 1], of: 2 } }, { said: null }];
  expect(saidShare(answers)).toBe(0.5);
  expect(saidShare([{ said: null }])).toBeNull();
  expect(firstUnjudged(answers)).toBe(2);
  expect(firstUnjudged(answers.slice(0, 2))).toBeNull();
});

test("follow-ups are timed apart from their question", () => {
  expect(timesOf({ tookMs: [90_000, 20_000, 15_000] })).toEqual({
    question: 90_000,
    followUps: 35_000,
  });
  expect(timesOf({ tookMs: [] })).toEqual({ question: 0, followUps: 0 });
});

test("filler words are none where nobody counted, rather than zero", () => {
  expect(fillersIn([{ fillers: null }])).toBeNull();
  expect(fillersIn([{ fillers: 0 }, { fillers: null }, { fillers: 3 }])).toBe(3);
});
