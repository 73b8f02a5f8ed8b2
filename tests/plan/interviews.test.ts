import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "#model/day.ts";
import { interviewId, noteId } from "#model/ids.ts";
import type { Agenda, AgendaCard } from "#plan/agenda.ts";
import { type InterviewQueue, planForInterviews } from "#plan/interviews.ts";
import { aDeck, anAgenda, anAgendaCard, inLearning, today } from "../builders.ts";
import { anyAgenda, reviewed, unseenCards } from "./agendas.ts";

const runs = { numRuns: 25 };

const ids = (cards: readonly AgendaCard[]) => cards.map(({ id }) => id);
const cardsOf = ({ cards }: Agenda, chosen: InterviewQueue["queue"]) =>
  chosen.map((id) => cards.find((card) => card.id === id) as AgendaCard);
const fitting = ({ minutes, usedMinutes, secondsPerReview }: Agenda): number =>
  Math.max(0, Math.floor((((minutes[0] ?? 0) - usedMinutes) * 60) / secondsPerReview));

function expectValid(agenda: Agenda, { queue, beyond }: InterviewQueue): void {
  expect(queue.length).toBeLessThanOrEqual(fitting(agenda));
  const all = [...queue, ...beyond];
  expect(new Set(all).size).toBe(all.length);
  const cards = cardsOf(agenda, all);
  expect(new Set(cards.map(({ note }) => note)).size).toBe(cards.length);
  for (const { note, memory, weights } of cards) {
    expect(agenda.notesReviewedToday.has(note)).toBe(false);
    expect(memory.phase !== "new" && memory.reviewedOn === today).toBe(false);
    expect(weights).toContain(1);
  }
}

describe("today's queue for any agenda", () => {
  it("fits the minutes left, with each card and note once, none from today and none that no interview covers", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => expectValid(agenda, planForInterviews(agenda, null))),
      runs,
    );
  });

  it("does not depend on the order of the cards", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const { queue, beyond } = planForInterviews(agenda, null);
        const other = { ...agenda, cards: [...agenda.cards].reverse() };
        expect(planForInterviews(other, null)).toMatchObject({ queue, beyond });
      }),
      runs,
    );
  });

  it("is as valid when planned from the prices of the day, or of the day before", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const { prices } = planForInterviews(agenda, null);
        expectValid(agenda, planForInterviews(agenda, prices));
        const yesterday = {
          day: addDays(today, -1),
          prices: Float64Array.of(0.1, ...prices.prices),
        };
        expectValid(agenda, planForInterviews(agenda, yesterday));
      }),
      runs,
    );
  });

  it("is empty when there are no minutes, or they are used up", () => {
    const none = (agenda: Agenda) => planForInterviews(agenda, null).queue;
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        expect(none({ ...agenda, minutes: agenda.minutes.map(() => 0) })).toEqual([]);
        expect(none({ ...agenda, usedMinutes: agenda.minutes[0] ?? 0 })).toEqual([]);
      }),
      runs,
    );
  });
});

describe("what is chosen", () => {
  it("fills the minutes when there is enough that is worth it, and offers some more behind", () => {
    const { queue, beyond } = planForInterviews(anAgenda(10, { cards: unseenCards(200) }), null);
    // 20 minutes at 20 seconds a review.
    expect(queue).toHaveLength(60);
    expect(beyond).toHaveLength(20);
  });

  it("is on the eve what a review helps most: of cards known about as well, those that are slipping", () => {
    const slipping = [1, 2, 3].map((at) =>
      anAgendaCard(`slips-${at}`, { memory: reviewed(20, 1) }),
    );
    const firm = [1, 2, 3].map((at) => anAgendaCard(`firm-${at}`, { memory: reviewed(1, 300) }));
    const agenda = anAgenda(1, { cards: [...firm, ...slipping], minutes: [1] });
    expect(new Set(planForInterviews(agenda, null).queue)).toEqual(new Set(ids(slipping)));
  });

  it("is first what counts at both interviews, of cards that are alike", () => {
    const interviews = [3, 6].map((ahead) => ({
      id: interviewId(`in-${ahead}`),
      day: addDays(today, ahead),
      afterNoon: 0,
    }));
    const memory = reviewed(9, 3);
    const some = (key: string, weights: number[]) =>
      [1, 2, 3, 4, 5, 6].map((at) => anAgendaCard(`${key}-${at}`, { memory, weights }));
    const both = some("m", [1, 1]);
    const cards = [...some("a", [1, 0]), ...both, ...some("z", [0, 1])];
    const agenda = anAgenda(6, { interviews, cards, minutes: Array(6).fill(2) });
    expect(new Set(planForInterviews(agenda, null).queue)).toEqual(new Set(ids(both)));
  });

  it("leaves out a card that no interview covers, however much time there is", () => {
    const cards = [
      anAgendaCard("none", { weights: [0], memory: reviewed(30, 2) }),
      ...unseenCards(2),
    ];
    const { queue, beyond } = planForInterviews(anAgenda(1, { cards }), null);
    expect([...queue, ...beyond].sort()).toEqual(ids(unseenCards(2)).sort());
  });

  it("leaves out a card that was missed today, which waits for another day", () => {
    const cards = [anAgendaCard("missed", { memory: inLearning() }), ...unseenCards(1)];
    const { queue } = planForInterviews(anAgenda(2, { cards }), null);
    expect(queue).toEqual(ids(unseenCards(1)));
  });

  it("asks of one note the card that is worth more today", () => {
    const note = noteId(aDeck([]).id, "shared");
    const [slips, firm] = [reviewed(20, 1), reviewed(1, 300)].map((memory, at) =>
      anAgendaCard(`${at}`, { memory, note }),
    ) as [AgendaCard, AgendaCard];
    expect(planForInterviews(anAgenda(1, { cards: [firm, slips] }), null).queue).toEqual([
      slips.id,
    ]);
  });
});

describe("the order", () => {
  const story = (key: string) =>
    anAgendaCard(key, { isStory: true, topic: "me", memory: reviewed(9, 1) });
  const question = (key: string) => anAgendaCard(key, { topic: "them", memory: reviewed(9, 4) });
  const cards = [story("a"), question("b"), story("c"), question("d")];

  it("has the person's own stories last on the eve, though they slip more", () => {
    const chosen = cardsOf(
      anAgenda(1, { cards }),
      planForInterviews(anAgenda(1, { cards }), null).queue,
    );
    expect(chosen.map(({ isStory }) => isStory)).toEqual([false, false, true, true]);
  });

  it("lets topics take turns before", () => {
    const agenda = anAgenda(8, { cards: [...unseenCards(3, { topic: "them" }), ...cards] });
    const topics = cardsOf(agenda, planForInterviews(agenda, null).queue).map(({ topic }) => topic);
    // Of two topics with two and five cards, the two stand between three of the five at least.
    expect(topics.slice(0, 4)).toEqual(
      topics[0] === "me" ? ["me", "them", "me", "them"] : ["them", "me", "them", "me"],
    );
  });
});

describe("prices from before", () => {
  it("are of the day they were found on, and one for each day", () => {
    const { prices } = planForInterviews(anAgenda(5, { cards: unseenCards(30) }), null);
    expect(prices.day).toBe(today);
    expect(prices.prices).toHaveLength(5);
  });

  it("lead to nearly the queue that a search without them leads to", () => {
    const memories = Array.from({ length: 60 }, (_, at) => reviewed(1 + (at % 9), 1 + at / 4));
    const seen = memories.map((memory, at) => anAgendaCard(`seen-${at}`, { memory }));
    const agenda = anAgenda(9, { cards: [...unseenCards(60), ...seen], minutes: Array(9).fill(8) });
    const before = planForInterviews(agenda, null).prices;
    const rated = {
      ...agenda,
      usedMinutes: 0.33,
      cards: agenda.cards.map((card, at) => (at === 3 ? { ...card, memory: inLearning() } : card)),
    };
    const [warm, cold] = [before, null].map(
      (prices) => new Set(planForInterviews(rated, prices).queue),
    );
    const shared = [...(warm ?? [])].filter((id) => cold?.has(id));
    // Cards that are worth the same within the search's temperature may stand in for each other.
    expect(shared.length).toBeGreaterThanOrEqual(0.8 * (cold?.size ?? 0));
  });

  it("that reach from too long ago are not used", () => {
    const agenda = anAgenda(5, { cards: unseenCards(30) });
    const found = planForInterviews(agenda, null);
    const longAgo = { day: "2026-10-01" as Day, prices: Float64Array.of(0.1, 0.1) };
    expect(planForInterviews(agenda, longAgo)).toEqual(found);
  });
});
