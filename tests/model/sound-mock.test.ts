import { expect, test } from "vitest";
import { deviceId } from "#model/ids.ts";
import type { Mock } from "#model/mock.ts";
import { soundMock } from "#model/sound-mock.ts";
import { later } from "#model/time.ts";
import { aMock, minutes, now } from "../builders.ts";

const changed = { at: later(now, minutes(30)), counter: 0, device: deviceId("check") };
const mended = (fields: object): Mock => soundMock({ ...aMock("one"), ...fields } as Mock, changed);
const said = { tookMs: [1_000], noted: "", said: null, fillers: null };

test("a mock interview that can be worked with stays the same row", () => {
  const mock = aMock("one");
  expect(soundMock(mock, changed)).toBe(mock);
  const over = aMock("two", { endedAt: now, turn: null, answers: [] });
  expect(soundMock(over, changed)).toBe(over);
});

test("fields that cannot be read take what says least", () => {
  expect(mended({ style: "exam", minutes: -1, decks: ["deck", 7], removed: 0 })).toEqual(
    aMock("one", { style: "screen", minutes: 0 }),
  );
  expect(mended({ turn: { spentMs: -1, since: null } })).toEqual(aMock("one", { turn: null }));
});

test("what stands behind a question that cannot be read is asked no more, since answers go by position", () => {
  const [question] = aMock("one").questions;
  const broken = { questions: [question, { from: "nowhere" }, question], answers: [said, said] };
  expect(mended(broken)).toEqual(
    aMock("one", {
      questions: question ? [question] : [],
      answers: [said],
      turn: null,
      endedAt: changed.at,
    }),
  );
});

test("one that is over has no clock, and one under way has an answer begun", () => {
  expect(mended({ endedAt: now }).turn).toBeNull();
  expect(mended({ answers: [] })).toMatchObject({ endedAt: changed.at, turn: null });
});
