import type { FSRS } from "ts-fsrs";
import { type MemoryState, unseen } from "#model/memory.ts";
import { type Before, daysSince, nextMemory, type Rated } from "./next.ts";
import { gradeOf, schedulerFor } from "./scheduler.ts";

/**
 * The memory that reviews of a card amount to, one after another: the same as `nextMemory` from each to the next.
 *
 * Of all but the last is reckoned only what the next one builds on. The scheduler also tells for each of the four ratings when
 * the card is to be asked again, which takes it thirty times as long, and of which nothing is left once the card was asked.
 *
 * @param visit is told of each review, and of the memory before it
 */
export function memoryAfter<Review extends Rated>(
  reviews: readonly Review[],
  visit: (before: Before, review: Review) => void = () => {},
): MemoryState {
  let before: Before = unseen;
  for (const review of reviews.slice(0, -1)) {
    visit(before, review);
    before = strengthAfter(before, review);
  }
  const last = reviews.at(-1);
  if (!last) return unseen;
  visit(before, last);
  return nextMemory(before, last);
}

function strengthAfter(before: Before, review: Rated): Before {
  const scheduler = schedulerFor(review.scheduler);
  const { stability, difficulty } = scheduler.next_state(
    before.phase === "new" ? null : before,
    daysSince(before, review.day),
    gradeOf[review.rating],
  );
  const move = moveOf(scheduler, before, review);
  const isFirst = before.phase === "new";
  const introducedOn = isFirst ? review.day : before.introducedOn;
  const reviews = isFirst ? 1 : before.reviews + 1;
  const lapses = isFirst ? move.lapses : before.lapses + move.lapses;
  // Not put together from parts: a million of them are made.
  const { phase, step } = move;
  const reviewedOn = review.day;
  return phase === "review"
    ? { phase, stability, difficulty, reviewedOn, introducedOn, reviews, lapses }
    : { phase, step, stability, difficulty, reviewedOn, introducedOn, reviews, lapses };
}

/** Where a rating leads to in the steps of a scheduler, and whether the card has lapsed with it, 0 or 1. */
type Move = {
  readonly phase: "learning" | "relearning" | "review";
  readonly step: number;
  readonly lapses: number;
};

const moves = new WeakMap<FSRS, Map<string, Move>>();

/** It is the same for memories of any strength, so that the scheduler is asked once for all. */
function moveOf(scheduler: FSRS, before: Before, review: Rated): Move {
  const known = moves.get(scheduler) ?? new Map<string, Move>();
  moves.set(scheduler, known);
  const step = "step" in before ? before.step : 0;
  const key = `${before.phase} ${step} ${review.rating}`;
  const found = known.get(key);
  if (found) return found;
  const move = moveMade(before, review);
  known.set(key, move);
  return move;
}

function moveMade(before: Before, review: Rated): Move {
  const after = nextMemory(before, review);
  if (after.phase === "new") throw new Error("A reviewed card cannot be new");
  return {
    phase: after.phase,
    step: "step" in after ? after.step : 0,
    lapses: after.lapses - (before.phase === "new" ? 0 : before.lapses),
  };
}
