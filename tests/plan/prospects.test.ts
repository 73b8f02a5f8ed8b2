import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#model/day.ts";
import { interviewId } from "#model/ids.ts";
import { type Agenda, personOf, taskOf } from "#plan/agenda.ts";
import { planForInterviews } from "#plan/interviews.ts";
import { type Prospect, prospectsOf } from "#plan/prospects.ts";
import { readinessOf } from "#plan/readiness.ts";
import { anAgenda, anAgendaCard, today } from "../builders.ts";
import { anyAgenda, reviewed, unseenCards } from "./agendas.ts";

function prospects(agenda: Agenda): Prospect[] {
  return prospectsOf(agenda, Math.max(0, ...agenda.minutes));
}
const prospectOf = (agenda: Agenda): Prospect => prospects(agenda)[0] as Prospect;

/** So many cards never reviewed, and so many minutes on each of 10 days. */
const tenDays = (minutes: number, cards = unseenCards(100)): Agenda =>
  anAgenda(10, { cards, minutes: Array(10).fill(minutes) });

describe("with other minutes", () => {
  it("recall rises with the minutes, and fewer cards are not ready", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        for (const { whatIf } of prospects(agenda)) {
          const [more, recall, notReady] = [
            whatIf.map((each) => each.more),
            whatIf.map((each) => each.recall),
            whatIf.map((each) => each.notReady),
          ];
          expect(more).toEqual([...more].sort((a, b) => a - b));
          expect(recall).toEqual([...recall].sort((a, b) => a - b));
          expect(notReady).toEqual([...notReady].sort((a, b) => b - a));
        }
      }),
      { numRuns: 5 },
    );
  });

  it("tries no fewer than a minute a day, and has the minutes there are among them", () => {
    const { whatIf, recall } = prospectOf(tenDays(10));
    expect(whatIf.map(({ more }) => more)).toEqual([-5, 0, 5, 10, 15, 20, 30, 45]);
    expect(whatIf.find(({ more }) => more === 0)?.recall).toBeCloseTo(recall ?? 0, 2);
  });

  it("says what a plan with these minutes would promise", () => {
    const { whatIf } = prospectOf(tenDays(10));
    for (const more of [-5, 5, 20]) {
      const promised = whatIf.find((each) => each.more === more)?.recall ?? 0;
      // The search for prices ends within 0.001 a card, one that goes on from others within 0.005.
      expect(Math.abs(promised - (prospectOf(tenDays(10 + more)).recall ?? 0))).toBeLessThan(0.006);
    }
  });

  it("leaves a day without minutes without any", () => {
    const agenda = anAgenda(2, { cards: unseenCards(8), minutes: [0, 0] });
    const { whatIf } = prospectsOf(agenda, 20)[0] as Prospect;
    for (const { recall } of whatIf) expect(recall).toBeCloseTo(0.35, 6);
  });
});

describe("a plan that fits", () => {
  it("is no misfit, and neither is one with nothing to prepare", () => {
    expect(prospectOf(tenDays(20, unseenCards(30))).misfit).toBeNull();
    expect(
      prospectOf(tenDays(0, [anAgendaCard("firm", { memory: reviewed(1, 500) })])).misfit,
    ).toBeNull();
    const nothing = prospectOf(tenDays(5, []));
    expect(nothing).toMatchObject({ cards: 0, recall: null, misfit: null });
  });
});

describe("a plan that does not fit", () => {
  const topics = (large: number, small: number) => [
    ...unseenCards(large, { topic: "large" }),
    ...Array.from({ length: small }, (_, at) => anAgendaCard(`small-${at}`, { topic: "small" })),
  ];

  it("tells how many cards will not be ready, and the minutes that would do", () => {
    const { misfit, notReady } = prospectOf(tenDays(5));
    expect(misfit?.notReady).toBe(Math.round(notReady));
    expect(notReady).toBeGreaterThan(5);
    const more = misfit?.moreMinutes ?? 0;
    expect(more).toBeGreaterThan(0);
    // Planned with them it fits: at most 5 of 100 cards are not ready, but for what the search is off by.
    expect(prospectOf(tenDays(5 + more)).notReady).toBeLessThan(5.5);
  });

  it("names no minutes where not even the most would do", () => {
    const cards = unseenCards(150);
    const agenda = anAgenda(1, { cards, minutes: [1] });
    expect(prospectOf(agenda).misfit).toMatchObject({ moreMinutes: null });
  });

  it("names a topic to leave out without which the others fit", () => {
    const cards = topics(60, 40);
    const { misfit } = prospectOf(tenDays(7, cards));
    const [topic, ...others] = misfit?.leaveOut ?? [];
    expect(others).toEqual([]);
    const left = cards.filter((card) => card.topic !== topic?.topic);
    expect(left.length).toBeLessThan(cards.length);
    expect(prospectOf(tenDays(7, left)).misfit).toBeNull();
  });

  it("names none where none would do", () => {
    const agenda = anAgenda(1, { cards: topics(150, 30), minutes: [1] });
    expect(prospectOf(agenda).misfit).toMatchObject({ leaveOut: [] });
  });

  it("leaves no topic out where there is one alone", () => {
    expect(prospectOf(tenDays(5)).misfit).toMatchObject({ leaveOut: [] });
  });

  it("reckons nothing with more minutes for days that have minutes of their own", () => {
    const agenda = anAgenda(2, {
      cards: unseenCards(40),
      minutes: [3, 3],
      isUsual: [false, false],
    });
    const { whatIf, misfit } = prospectsOf(agenda, 20)[0] as Prospect;
    expect(new Set(whatIf.map(({ recall }) => recall.toFixed(2))).size).toBe(1);
    expect(misfit?.moreMinutes).toBeNull();
  });
});

it("says the same of the same agenda, whatever was reckoned before, and ends each day by day at the recall it states", () => {
  const agenda = tenDays(4, [...unseenCards(80), anAgendaCard("seen", { memory: reviewed(3, 4) })]);
  const before = prospects(agenda);
  prospects(tenDays(12));
  expect(prospects(agenda)).toEqual(before);
  for (const { byDay, recall } of before) expect(byDay.at(-1)).toBeCloseTo(recall ?? 0, 9);
});

it("tells of each interview by itself, with the range of its readiness", () => {
  const interviews = [2, 9].map((ahead) => ({
    id: interviewId(`in-${ahead}`),
    day: addDays(today, ahead),
    afterNoon: 0,
  }));
  const some = (key: string, count: number, weights: number[]) =>
    Array.from({ length: count }, (_, at) => anAgendaCard(`${key}-${at}`, { weights }));
  const agenda = anAgenda(9, {
    interviews,
    cards: [...some("first", 90, [1, 0]), ...some("second", 15, [0, 1])],
    minutes: Array(9).fill(4),
  });
  const { prices } = planForInterviews(agenda, null);
  const [first, second] = prospectsOf(agenda, 4) as [Prospect, Prospect];
  expect([first.interview, second.interview]).toEqual(interviews.map(({ id }) => id));
  const ranges = readinessOf(taskOf(agenda), personOf(agenda.record), prices.prices);
  expect(ranges.map(({ low, high }) => [low, high])).toEqual([
    [first.low, first.high],
    [second.low, second.high],
  ]);
  // 24 reviews in two days are too few for 90 cards, 84 in a week enough for 15.
  expect(first.misfit).not.toBeNull();
  expect(second.misfit).toBeNull();
});
