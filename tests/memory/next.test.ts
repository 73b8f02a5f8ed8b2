import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextMemory, previewRatings } from "#memory/next.ts";
import { addDays, type Day, daysBetween } from "#model/day.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import { type Rating, ratings } from "#model/review.ts";
import { later } from "#model/time.ts";
import { days, inLearning, learned, minutes, now, scheduler, today } from "../builders.ts";

const card = cardId(noteId(deckId("deck"), "a"), "recall");
const exact = { ...scheduler, fuzz: false };

const rate = (
  memory: MemoryState,
  rating: Rating,
  elapsedDays = 0,
  settings = exact,
): MemoryState => {
  const last = memory.phase === "new" ? today : memory.reviewedOn;
  const lastAt = memory.phase === "new" ? now : memory.reviewedAt;
  return nextMemory(memory, {
    card,
    rating,
    at: later(lastAt, days(elapsedDays)),
    day: addDays(last, elapsedDays),
    scheduler: settings,
  });
};

/** Reviews a card each time on the day it falls due, and tells the intervals in days. */
function intervals(ratings: readonly Rating[]): number[] {
  let memory: MemoryState = unseen;
  let interval = 0;
  return ratings.map((rating) => {
    memory = rate(memory, rating, interval);
    interval = memory.phase === "review" ? daysBetween(memory.reviewedOn, memory.dueOn) : 0;
    return interval;
  });
}

describe("FSRS-6 as others publish it", () => {
  // py-fsrs tests/test_basic.py, test_review_card; ts-fsrs packages/fsrs/__tests__/FSRS-6.test.ts, "ivl_history".
  it("gives the published intervals for thirteen reviews on their days", () => {
    const ratings: Rating[] = [
      "good",
      "good",
      "good",
      "good",
      "good",
      "good",
      "again",
      "again",
      "good",
      "good",
      "good",
      "good",
      "good",
    ];
    expect(intervals(ratings)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  // py-fsrs tests/test_basic.py, test_memo_state; fsrs-rs src/inference.rs, test_memory_state.
  it("gives the published memory state after reviews at 0, 0, 1, 3, 8 and 21 days", () => {
    const waits = [0, 0, 1, 3, 8, 21];
    const ratings: Rating[] = ["again", "good", "good", "good", "good", "good"];
    const state = ratings.reduce<MemoryState>(
      (memory, rating, at) => rate(memory, rating, waits[at]),
      unseen,
    );
    expect(state.phase).toBe("review");
    if (state.phase !== "review") return;
    expect(state.stability).toBeCloseTo(53.62691, 4);
    expect(state.difficulty).toBeCloseTo(6.3574867, 4);
  });

  // ts-fsrs packages/fsrs/__tests__/FSRS-6.test.ts, "first repeat".
  it.each([
    ["again", 0.212, 6.4133, "learning"],
    ["hard", 1.2931, 5.11217071, "learning"],
    ["good", 2.3065, 2.11810397, "learning"],
    ["easy", 8.2956, 1, "review"],
  ] as const)("gives the published first state for %s", (rating, stability, difficulty, phase) => {
    const state = rate(unseen, rating);
    expect(state).toMatchObject({ phase });
    if (state.phase === "new") return;
    expect(state.stability).toBeCloseTo(stability, 4);
    expect(state.difficulty).toBeCloseTo(difficulty, 4);
  });

  // py-fsrs tests/test_basic.py, test_repeated_correct_reviews.
  it("comes down to difficulty 1 when a card is Easy ten times", () => {
    let memory: MemoryState = unseen;
    for (let count = 0; count < 10; count += 1) memory = rate(memory, "easy");
    expect(memory).toMatchObject({ difficulty: 1 });
  });
});

describe("the steps of the first day", () => {
  // py-fsrs tests/test_basic.py: test_again_learning_steps, test_hard_…, test_good_…
  it.each([
    ["again", 1],
    ["hard", 6],
    ["good", 10],
  ] as const)("asks a new card rated %s again after %i minutes", (rating, wait) => {
    expect(rate(unseen, rating)).toMatchObject({
      phase: "learning",
      dueAt: later(now, minutes(wait)),
    });
  });

  it("has learned a card after Good twice", () => {
    expect(rate(rate(unseen, "good"), "good")).toMatchObject({
      phase: "review",
      dueOn: "2026-11-27",
    });
  });

  it("asks a forgotten card again after 10 minutes and counts one lapse", () => {
    const after = rate(learned(), "again", 10);
    expect(after).toMatchObject({ phase: "relearning", lapses: 1 });
    expect(after.phase === "relearning" && after.dueAt - after.reviewedAt).toBe(minutes(10));
  });

  it("keeps the first day of a card for good", () => {
    const after = rate(rate(rate(unseen, "good"), "good"), "good", 2);
    expect(after).toMatchObject({ introducedOn: today, reviewedOn: "2026-11-27", reviews: 3 });
  });
});

describe("days and clocks", () => {
  it("counts study days: a review minutes later but after the rollover is a day later", () => {
    const memory = learned({
      reviewedOn: "2026-11-24" as Day,
      reviewedAt: later(now, -minutes(10)),
    });
    const nextDay = nextMemory(memory, {
      card,
      rating: "good",
      at: now,
      day: today,
      scheduler: exact,
    });
    const sameDay = nextMemory(memory, {
      card,
      rating: "good",
      at: now,
      day: "2026-11-24" as Day,
      scheduler: exact,
    });
    expect(nextDay).not.toEqual({ ...sameDay, reviewedOn: today });
    expect(
      nextDay.phase !== "new" && sameDay.phase !== "new" && nextDay.stability > sameDay.stability,
    ).toBe(true);
  });

  it("takes a review on an earlier day (travel west, a clock set back) as one of the same day", () => {
    const memory = learned({ reviewedOn: today, reviewedAt: now });
    const back = nextMemory(memory, {
      card,
      rating: "good",
      at: later(now, 1),
      day: "2026-11-20" as Day,
      scheduler: exact,
    });
    const same = nextMemory(memory, {
      card,
      rating: "good",
      at: later(now, 1),
      day: today,
      scheduler: exact,
    });
    expect(
      back.phase === "review" && same.phase === "review" && back.stability === same.stability,
    ).toBe(true);
  });
});

describe("fuzz", () => {
  const interval = (key: string) => {
    const memory = learned({ stability: 60 });
    const after = nextMemory(memory, {
      card: cardId(noteId(deckId("deck"), key), "recall"),
      rating: "good",
      at: now,
      day: today,
      scheduler,
    });
    return after.phase === "review" ? daysBetween(today, after.dueOn) : 0;
  };

  it("is the same for the same card and differs between cards", () => {
    const keys = Array.from({ length: 30 }, (_, at) => `card-${at}`);
    const found = keys.map(interval);
    expect(keys.map(interval)).toEqual(found);
    expect(new Set(found).size).toBeGreaterThan(5);
  });
});

describe("previews", () => {
  it("tell what each rating of a new card leads to", () => {
    expect(previewRatings(unseen, { card, at: now, day: today, scheduler: exact })).toEqual({
      again: { unit: "minutes", count: 1 },
      hard: { unit: "minutes", count: 6 },
      good: { unit: "minutes", count: 10 },
      easy: { unit: "days", count: 8 },
    });
  });

  it("are what the rating then does, fuzz included", () => {
    const memory = learned({ stability: 40 });
    const moment = { card, at: now, day: today, scheduler };
    const { good } = previewRatings(memory, moment);
    const after = nextMemory(memory, { ...moment, rating: "good" });
    expect(after.phase === "review" && daysBetween(today, after.dueOn)).toBe(good.count);
  });
});

describe("without steps within a day", () => {
  const stepless = { ...exact, sameDaySteps: false };
  const anyStability = fc.double({ min: 0.01, max: 1_000, noNaN: true });
  const anyMemory: fc.Arbitrary<MemoryState> = fc.oneof(
    fc.constant(unseen),
    anyStability.map((stability) => learned({ stability })),
    fc.record({ stability: anyStability, step: fc.constantFrom(0, 1) }).map(inLearning),
    anyStability.map((stability) => inLearning({ phase: "relearning", step: 0, stability })),
  );
  const anyGap = fc.integer({ min: 0, max: 60 });

  it.each(ratings)("a card rated %s, new or not, waits for a later day", (rating) => {
    fc.assert(
      fc.property(anyMemory, anyGap, fc.boolean(), (memory, elapsedDays, fuzz) => {
        const after = rate(memory, rating, elapsedDays, { ...stepless, fuzz });
        expect(after.phase).toBe("review");
        if (after.phase === "review") expect(after.dueOn > after.reviewedOn).toBe(true);
      }),
    );
  });

  it("leaves a card as strong as with them", () => {
    fc.assert(
      fc.property(anyMemory, anyGap, fc.constantFrom(...ratings), (memory, gap, rating) => {
        const strengthOf = (after: MemoryState) =>
          after.phase === "new" ? null : [after.stability, after.difficulty];
        const without = rate(memory, rating, gap, stepless);
        expect(strengthOf(without)).toEqual(strengthOf(rate(memory, rating, gap)));
      }),
    );
  });

  it("is asked for by a review: one that says nothing of steps has them", () => {
    fc.assert(
      fc.property(anyMemory, anyGap, fc.constantFrom(...ratings), (memory, gap, rating) => {
        const told = rate(memory, rating, gap, { ...exact, sameDaySteps: true });
        expect(rate(memory, rating, gap)).toEqual(told);
      }),
    );
  });
});
