import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retrievability } from "#memory/retrievability.ts";
import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import { later } from "#model/time.ts";
import type { Candidates } from "#plan/candidates.ts";
import { aheadCount, planAhead, planToday } from "#plan/today.ts";
import { aCard, days, inLearning, learned, minutes, now, today } from "../builders.ts";

const nothing: Candidates = {
  now,
  today,
  learning: [],
  due: [],
  alsoDue: 0,
  unseen: [],
  upcoming: [],
  introducedToday: 0,
  notesReviewedToday: new Set(),
};

/** A due card that is remembered the worse, the more of its stability has passed. */
const due = (key: string, elapsedDays: number, over: Partial<Card> = {}): Card =>
  aCard(key, {
    topic: key,
    memory: learned({ reviewedAt: later(now, -days(elapsedDays)) }),
    ...over,
  });

const fresh = (count: number, over: Partial<Card> = {}): Card[] =>
  Array.from({ length: count }, (_, at) =>
    aCard(`new-${at}`, { topic: `topic ${at}`, order: at, ...over }),
  );

const ids = (cards: readonly Card[]) => cards.map((card) => card.id);

describe("today's queue", () => {
  it("asks due cards from the least to the most likely to be recalled", () => {
    const [faded, fading, firm] = [due("c", 90), due("b", 30), due("a", 10)];
    expect(planToday({ ...nothing, due: [firm, faded, fading] }, 10).queue).toEqual(
      ids([faded, fading, firm]),
    );
  });

  it("counts due cards that are left for another sitting", () => {
    const plan = planToday({ ...nothing, due: [due("a", 10)], alsoDue: 7, unseen: fresh(1) }, 10);
    expect(plan.queue).toHaveLength(2);
    expect(plan).toMatchObject({ due: 8, unseen: 1 });
  });

  it("asks a step whose time is near at the end, when the time has passed with the rest", () => {
    const soon = aCard("soon", { memory: inLearning({ dueAt: later(now, minutes(15)) }) });
    const plan = planToday(
      { ...nothing, learning: [soon], due: [due("b", 10)], unseen: fresh(1) },
      10,
    );
    expect(plan.queue).toEqual(ids([due("b", 10), ...fresh(1), soon]));
  });

  it("asks steps first, then due cards, then new ones", () => {
    const step = aCard("step", { memory: inLearning({ dueAt: now }) });
    const plan = planToday(
      { ...nothing, learning: [step], due: [due("b", 10)], unseen: fresh(1) },
      10,
    );
    expect(plan.queue).toEqual(ids([step, due("b", 10), ...fresh(1)]));
    expect(plan).toMatchObject({ learning: 1, due: 1, unseen: 1 });
  });

  it("keeps back steps that are more than 20 minutes away and says when they come", () => {
    const dueAt = later(now, minutes(21));
    const plan = planToday(
      { ...nothing, learning: [aCard("a", { memory: inLearning({ dueAt }) })] },
      10,
    );
    expect(plan).toMatchObject({ queue: [], next: { when: "instant", at: dueAt } });
  });

  it("introduces no more new cards than the day's number, over all sittings of the day", () => {
    const plan = (introducedToday: number) =>
      planToday({ ...nothing, unseen: fresh(30), introducedToday }, 10).unseen;
    expect([plan(0), plan(4), plan(10), plan(12)]).toEqual([10, 6, 0, 0]);
  });

  it("introduces new cards in their order", () => {
    expect(planToday({ ...nothing, unseen: fresh(3) }, 2).queue).toEqual(ids(fresh(2)));
  });

  it("asks only one card of a note on a day", () => {
    const [spot, fix] = [due("p", 20, { face: "spot" }), due("p", 30, { face: "fix" })];
    expect(planToday({ ...nothing, due: [spot, fix] }, 10).queue).toEqual([fix.id]);
    const newSibling = aCard("p", { face: "spot" });
    expect(planToday({ ...nothing, due: [fix], unseen: [newSibling] }, 10).queue).toEqual([fix.id]);
    const seen = { ...nothing, notesReviewedToday: new Set([newSibling.note]) };
    expect(planToday({ ...seen, unseen: [newSibling] }, 10).queue).toEqual([]);
  });

  it("counts a new card that has to wait for its sibling towards no limit", () => {
    const siblings = [aCard("p", { face: "fix" }), aCard("p", { face: "spot" }), aCard("q")];
    expect(planToday({ ...nothing, unseen: siblings }, 2).unseen).toBe(2);
  });

  it("lets topics take turns", () => {
    const topics = ["pay", "pay", "pay", "levels", "levels"];
    const cards = topics.map((topic, at) => due(`${at}`, 50 - at, { topic }));
    const byId = new Map(cards.map((card) => [card.id, card.topic]));
    const asked = planToday({ ...nothing, due: cards }, 10).queue.map((id) => byId.get(id));
    expect(asked).toEqual(["pay", "levels", "pay", "levels", "pay"]);
  });

  it("holds every card that may be asked once, in order of recall within a topic", () => {
    const anyCards = fc.array(
      fc.record({
        topic: fc.constantFrom("a", "b", "c"),
        elapsed: fc.integer({ min: 1, max: 400 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anyCards, (specs) => {
        const cards = specs.map(({ topic, elapsed }, at) => due(`${at}`, elapsed, { topic }));
        const byId = new Map(cards.map((card) => [card.id, card]));
        const asked = planToday({ ...nothing, due: cards }, 10).queue.map(
          (id) => byId.get(id) as Card,
        );
        expect(new Set(asked)).toEqual(new Set(cards));
        for (const topic of ["a", "b", "c"]) {
          const recall = asked
            .filter((card) => card.topic === topic)
            .map((card) => retrievability(card.memory, now) ?? 0);
          expect(recall).toEqual([...recall].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe("when there is nothing left today, the next card comes", () => {
  it.each<[string, Partial<Candidates>, number, unknown]>([
    [
      "tomorrow, when new cards are left",
      { unseen: fresh(1), introducedToday: 10 },
      10,
      "2026-11-26",
    ],
    [
      "tomorrow, when a sibling was asked today",
      { due: [due("a", 9)], notesReviewedToday: new Set([due("a", 9).note]) },
      0,
      "2026-11-26",
    ],
    [
      "on the day the soonest card falls due",
      {
        upcoming: [
          aCard("a", { memory: learned({ dueOn: "2026-12-24" as Day }) }),
          aCard("b", { memory: learned({ dueOn: "2026-12-01" as Day }) }),
        ],
      },
      10,
      "2026-12-01",
    ],
  ])("%s", (_, candidates, newCardsPerDay, day) => {
    expect(planToday({ ...nothing, ...candidates }, newCardsPerDay).next).toEqual({
      when: "day",
      day,
    });
  });

  it("never, when new cards are switched off and there is nothing else", () => {
    expect(planToday({ ...nothing, unseen: fresh(3) }, 0).next).toBeNull();
  });
});

describe("studying ahead", () => {
  const upcoming = (key: string, dueOn: string, elapsedDays: number) =>
    aCard(key, {
      topic: key,
      memory: learned({ dueOn: dueOn as Day, reviewedAt: later(now, -days(elapsedDays)) }),
    });

  it("takes the cards that fall due soonest, least recalled first", () => {
    const soon = [upcoming("a", "2026-11-26", 3), upcoming("b", "2026-11-27", 9)];
    expect(planAhead({ ...nothing, upcoming: soon })).toEqual(ids([...soon].reverse()));
  });

  it("goes on with new cards, and leaves out what was reviewed today", () => {
    const reviewed = upcoming("a", "2026-11-26", 0);
    const candidates = { ...nothing, upcoming: [reviewed], unseen: fresh(50), introducedToday: 10 };
    const ahead = planAhead({ ...candidates, notesReviewedToday: new Set([reviewed.note]) });
    expect(ahead).toEqual(ids(fresh(aheadCount)));
  });

  it("has nothing when there is neither an upcoming nor a new card", () => {
    expect(planAhead(nothing)).toEqual([]);
  });
});
