import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextMemory } from "#memory/next.ts";
import { replay } from "#memory/replay.ts";
import type { CardId } from "#model/ids.ts";
import { reviewId, sittingId } from "#model/ids.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import { type Rating, type Review, ratings } from "#model/review.ts";
import type { Sitting } from "#model/sitting.ts";
import { type Instant, later } from "#model/time.ts";
import { resumeSitting } from "#practice/resume.ts";
import { beginSitting, progressOf, step } from "#practice/sitting.ts";
import type { SittingState } from "#practice/state.ts";
import { aCard, aReview, minutes, now, today } from "../builders.ts";

const [a, b, c] = ["a", "b", "c"].map((key) => aCard(key).id) as [CardId, CardId, CardId];

/** A person at practice: rates what is asked, with the memory that follows from it. */
class Person {
  state: SittingState;
  clock: Instant = now;
  log: Review[] = [];
  #memories = new Map<CardId, MemoryState>();

  constructor(plan: readonly CardId[]) {
    this.state = beginSitting(plan, now);
  }

  rate(rating: Rating, waitMs = 1_000): this {
    this.clock = later(this.clock, waitMs);
    const card = this.state.asked?.card;
    if (!card) return this;
    const id = reviewId(`${this.log.length}`.padStart(4, "0"));
    const review = aReview(id, { card, rating, at: this.clock, day: today });
    const after = nextMemory(this.#memories.get(card) ?? unseen, review);
    this.#memories.set(card, after);
    this.log.push(review);
    this.state = step(this.state, { type: "rated", review, after, now: this.clock });
    return this;
  }

  undo(): this {
    const undone = this.state.last?.review;
    if (!undone) return this;
    this.state = step(this.state, { type: "undone" });
    this.log = this.log.filter((review) => review !== undone);
    this.#memories.set(
      undone.card,
      replay(this.log.filter((review) => review.card === undone.card)),
    );
    return this;
  }
}

describe("a sitting", () => {
  it("asks the cards of the plan in order", () => {
    const person = new Person([a, b, c]);
    expect(person.state.asked).toMatchObject({ card: a, revealed: false, said: [] });
    expect(person.rate("easy").state.asked?.card).toBe(b);
    expect(person.rate("easy").state.asked?.card).toBe(c);
    expect(person.rate("easy").state.asked).toBeNull();
  });

  it("brings a card back when its step has come, before the rest of the plan", () => {
    const person = new Person([a, b, c]).rate("again").rate("easy", minutes(2));
    expect(person.state.asked?.card).toBe(a);
  });

  it("asks a step ahead of its time rather than have the person wait", () => {
    const person = new Person([a]).rate("good");
    expect(person.state.asked?.card).toBe(a);
    expect(person.rate("good").state.asked).toBeNull();
  });

  it("shows progress that grows with each review", () => {
    const person = new Person([a, b]);
    const share = () => {
      const { done, total } = progressOf(person.state);
      return done / total;
    };
    const shares = [share()];
    for (const rating of ["again", "good", "good", "easy"] as const) {
      person.rate(rating);
      shares.push(share());
    }
    expect(shares).toEqual([...new Set(shares)].sort((x, y) => x - y));
  });

  it("takes ticks once the answer is shown, and not before", () => {
    const asked = beginSitting([a], now);
    const early = step(asked, { type: "ticked", point: 0, said: true });
    expect(early).toEqual(asked);
    const shown = step(asked, { type: "revealed", said: [], confidence: null });
    const ticked = step(step(shown, { type: "ticked", point: 2, said: true }), {
      type: "ticked",
      point: 0,
      said: true,
    });
    expect(ticked.asked?.said).toEqual([0, 2]);
    expect(step(ticked, { type: "ticked", point: 2, said: false }).asked?.said).toEqual([0]);
  });

  it("goes on with the next card when one is dropped", () => {
    expect(step(beginSitting([a, b], now), { type: "dropped", card: a, now }).asked?.card).toBe(b);
  });

  it("shows the undone card with its answer and ticks, so that only the rating is left to do", () => {
    const shown = step(beginSitting([a, b], now), {
      type: "revealed",
      said: [],
      confidence: null,
    });
    const review = aReview("1", { card: a, pointsHit: [1], pointsTotal: 2 });
    const rated = step(shown, { type: "rated", review, after: nextMemory(unseen, review), now });
    expect(step(rated, { type: "undone" }).asked).toMatchObject({
      card: a,
      revealed: true,
      said: [1],
    });
  });

  it("notes the confidence with which the answer was asked for, and nothing that is said after it", () => {
    const asked = beginSitting([a, b], now);
    expect(asked.asked?.confidence).toBeNull();
    const shown = step(asked, { type: "revealed", said: [], confidence: "sure" });
    expect(shown.asked).toMatchObject({ revealed: true, confidence: "sure" });
    const again = step(shown, { type: "revealed", said: [1], confidence: "unsure" });
    expect(again).toBe(shown);
  });

  it("asks the next card without a confidence, and gives the undone card back its own", () => {
    const shown = step(beginSitting([a, b], now), {
      type: "revealed",
      said: [],
      confidence: "unsure",
    });
    const review = aReview("1", { card: a, confidence: "unsure" });
    const rated = step(shown, { type: "rated", review, after: nextMemory(unseen, review), now });
    expect(rated.asked).toMatchObject({ card: b, confidence: null });
    expect(step(rated, { type: "undone" }).asked).toMatchObject({ card: a, confidence: "unsure" });
  });

  it("undoes nothing where nothing was rated", () => {
    const state = beginSitting([a], now);
    expect(step(state, { type: "undone" })).toBe(state);
  });
});

const anyPlan = fc.constantFrom([a], [a, b], [a, b, c]);
const anyRatings = fc.array(
  fc.record({
    rating: fc.constantFrom(...ratings),
    wait: fc.integer({ min: 0, max: minutes(15) }),
  }),
  { maxLength: 25 },
);

describe("undo", () => {
  it("restores the whole state before each rating, back to the beginning", () => {
    fc.assert(
      fc.property(anyPlan, anyRatings, (plan, sequence) => {
        const person = new Person(plan);
        const states = [person.state];
        for (const { rating, wait } of sequence) {
          if (!person.state.asked) break;
          states.push(person.rate(rating, wait).state);
        }
        for (const before of states.slice(0, -1).reverse()) {
          const { state } = person.undo();
          expect({ ...state, asked: state.asked?.card }).toEqual({
            ...before,
            asked: before.asked?.card,
          });
        }
      }),
    );
  });
});

describe("a short sitting", () => {
  const shorten = (state: SittingState, hasTime: boolean, at: Instant) =>
    step(state, { type: "shortened", hasTime, now: at });

  it("asks no card twice, and goes on with the next", () => {
    const person = new Person([a, b]).rate("again", minutes(2));
    const state = shorten(person.state, true, later(now, minutes(4)));
    expect(state.asked).toMatchObject({ card: b, askedAt: later(now, minutes(4)) });
    expect(progressOf(state)).toEqual({ done: 1, total: 2 });
  });

  it("is over where there is no time for another card, and can be undone all the same", () => {
    const person = new Person([a, b, c]).rate("good");
    const state = shorten(person.state, false, person.clock);
    expect(state).toMatchObject({ asked: null, waiting: [], steps: [], rated: 1 });
    expect(progressOf(state)).toEqual({ done: 1, total: 1 });
    const undone = step(state, { type: "undone" });
    expect(undone.asked).toMatchObject({ card: a, revealed: true });
    expect(undone.waiting).toEqual([a, b, c]);
  });
});

describe("a sitting that was left", () => {
  const sitting: Sitting = {
    id: sittingId("sitting"),
    day: today,
    startedAt: now,
    origin: "practice",
    plan: [a, b, c],
    endedAt: null,
  };
  const resume = (person: Person, present = [a, b, c]) => {
    const histories = new Map<CardId, Review[]>();
    for (const review of person.log)
      histories.set(review.card, [...(histories.get(review.card) ?? []), review]);
    const memories = new Map(present.map((card) => [card, replay(histories.get(card) ?? [])]));
    return resumeSitting(sitting, histories, memories, person.clock);
  };

  it("is resumed as it was, save for the card that was not rated", () => {
    fc.assert(
      fc.property(anyRatings, fc.nat(3), (sequence, undos) => {
        const person = new Person(sitting.plan);
        for (const { rating, wait } of sequence) person.rate(rating, wait);
        const resumable = (state: SittingState) => ({
          waiting: state.waiting,
          steps: state.steps,
          rated: state.rated,
          last: state.last?.review,
        });
        expect(resumable(resume(person))).toEqual(resumable(person.state));
        for (let count = 0; count < undos; count += 1) person.undo();
        expect(resumable(resume(person))).toEqual(resumable(person.state));
      }),
    );
  });

  it("can be undone back to its beginning after it was resumed", () => {
    const person = new Person(sitting.plan).rate("good").rate("again").rate("easy");
    const undone = [1, 2, 3].reduce((state) => step(state, { type: "undone" }), resume(person));
    expect(undone).toMatchObject({ waiting: [a, b, c], steps: [], rated: 0, last: null });
  });

  it("gives an undone card the confidence back that stands in the log", () => {
    const review = aReview("1", { card: a, rating: "easy", confidence: "sure" });
    const histories = new Map([[a, [review]]]);
    const memories = new Map([a, b, c].map((card) => [card, unseen as MemoryState]));
    const resumed = resumeSitting(sitting, histories, memories, later(now, minutes(1)));
    expect(resumed.asked).toMatchObject({ card: b, confidence: null });
    expect(step(resumed, { type: "undone" }).asked).toMatchObject({ card: a, confidence: "sure" });
  });

  it("passes over cards that were retired meanwhile", () => {
    const state = resume(new Person(sitting.plan).rate("again"), [c]);
    expect(state.asked?.card).toBe(c);
    expect(step(state, { type: "dropped", card: c, now }).asked).toBeNull();
  });

  it("asks no card again that was rated in another sitting since, but takes over its next step", () => {
    const elsewhere = (card: CardId, rating: Rating) =>
      nextMemory(unseen, aReview("x", { card, rating, at: later(now, minutes(1)) }));
    const memories = new Map([
      [a, elsewhere(a, "easy")],
      [b, elsewhere(b, "good")],
      [c, unseen as MemoryState],
    ]);
    const state = resumeSitting(sitting, new Map(), memories, later(now, minutes(2)));
    expect(state.waiting).toEqual([c]);
    expect(state.steps).toEqual([{ card: b, dueAt: later(now, minutes(11)) }]);
  });
});
