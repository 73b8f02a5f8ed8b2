import { describe, expect, it } from "vitest";
import { addDays } from "#model/day.ts";
import { interviewId } from "#model/ids.ts";
import { unseen } from "#model/memory.ts";
import { personOf, taskOf } from "#plan/agenda.ts";
import { assumedHold } from "#plan/hold.ts";
import { anAgenda, anAgendaCard, today } from "../builders.ts";
import { reviewed } from "./agendas.ts";

describe("the planning problem of an agenda", () => {
  it("has room for the reviews that fit the minutes, less what was used of today's", () => {
    const agenda = anAgenda(3, { minutes: [20, 0, 7], usedMinutes: 5, secondsPerReview: 30 });
    // (20 − 5) · 60 / 30, 0 and 7 · 60 / 30
    expect(taskOf(agenda).room).toEqual([30, 0, 14]);
  });

  it("has no room today when more was used than there was", () => {
    expect(taskOf(anAgenda(2, { usedMinutes: 26 })).room).toEqual([0, 60]);
  });

  it("has a goal on the day of each interview, at its hour", () => {
    const interviews = [
      { id: interviewId("first"), day: addDays(today, 2), afterNoon: -0.125 },
      { id: interviewId("second"), day: addDays(today, 6), afterNoon: 0.25 },
    ];
    expect(taskOf(anAgenda(6, { interviews })).goals).toEqual([
      { day: 2, later: -0.125 },
      { day: 6, later: 0.25 },
    ]);
  });

  it("takes an interview beyond the days that are planned to be behind the last of them", () => {
    const interviews = [{ id: interviewId("far"), day: addDays(today, 200), afterNoon: 0 }];
    const agenda = anAgenda(60, { interviews });
    expect(taskOf(agenda).goals).toEqual([{ day: 60, later: 0 }]);
  });

  it("names each set of weights once", () => {
    const weights = [
      [1, 0],
      [1, 1],
      [1, 0],
      [0, 1],
    ];
    const cards = weights.map((each, at) => anAgendaCard(`${at}`, { weights: each }));
    const task = taskOf(anAgenda(2, { cards }));
    expect(task.stakes).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
    expect(task.cards.map(({ stake }) => stake)).toEqual([0, 1, 0, 2]);
  });

  it("has the cards in their order, with the days since each was reviewed, and none for those never reviewed", () => {
    const memories = [unseen, reviewed(4, 12, 6), reviewed(0, 3), reviewed(-2, 3)];
    const cards = memories.map((memory, at) => anAgendaCard(`${at}`, { memory }));
    expect(taskOf(anAgenda(2, { cards })).cards.map(({ memory }) => memory)).toEqual([
      null,
      { stability: 12, difficulty: 6, elapsedDays: 4 },
      { stability: 3, difficulty: 5, elapsedDays: 0 },
      // A clock was set back.
      { stability: 3, difficulty: 5, elapsedDays: 0 },
    ]);
  });
});

describe("a person", () => {
  it("is as assumed when nothing is on record", () => {
    const { odds, knownDeviation, hold } = personOf(anAgenda(1).record);
    expect(odds.first.again).toBeCloseTo(0.65, 12);
    expect(knownDeviation).toBeCloseTo(Math.sqrt((0.35 * 0.65) / 21), 12);
    expect(hold.log).toBeCloseTo(0, 12);
    expect(Math.abs(hold.deviation - assumedHold.deviation)).toBeLessThan(0.01);
  });

  it("is told by their own ratings, and by what they recalled", () => {
    const missed = { elapsedDays: 5, stability: 10, recalled: false };
    const { odds, knownDeviation, hold } = personOf({
      first: { again: 2, hard: 0, good: 18, easy: 0 },
      later: { again: 9, hard: 10, good: 10, easy: 0 },
      recalled: Array(9).fill(missed),
    });
    // 20 assumed and 20 of their own: (13 + 2) / 40 missed at first sight.
    expect(odds.first.again).toBeCloseTo(0.375, 12);
    expect(odds.recalled.hard).toBeCloseTo((0.224 * 20 + 10) / 40, 12);
    expect(knownDeviation).toBeCloseTo(Math.sqrt((0.625 * 0.375) / 41), 12);
    expect(hold.log).toBeLessThan(-0.2);
  });
});
