import { type CardInput, type Card as FsrsCard, State } from "ts-fsrs";
import { addDays, type Day, daysBetween } from "#model/day.ts";
import type { CardId } from "#model/ids.ts";
import type { MemoryState } from "#model/memory.ts";
import { type Rating, type Review, ratings, type SchedulerSettings } from "#model/review.ts";
import { dayMs, type Instant, instant } from "#model/time.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { gradeOf, schedulerFor } from "./scheduler.ts";

/** When a card is rated, how, and under which settings: all that decides its next state. */
export type Rated = Pick<Review, "card" | "at" | "day" | "rating" | "scheduler">;

type Without<State, Key extends PropertyKey> = State extends unknown ? Omit<State, Key> : never;

/** What of a memory the next review builds on: all but when the card was to be asked again. */
export type Before = Without<MemoryState, "dueAt" | "dueOn" | "reviewedAt">;

/**
 * The state of a card's memory after a review.
 *
 * FSRS is given study days, not instants: a review at 23:50 and one at 00:10 are one study day, and one after a clock
 * was set back counts as the same day.
 */
export function nextMemory(before: Before, review: Rated): MemoryState {
  const elapsedDays = daysSince(before, review.day);
  const scheduler = schedulerFor(review.scheduler);
  const { card } = scheduler.next(
    toFsrs(before, review.card, elapsedDays),
    reviewDate(elapsedDays),
    gradeOf[review.rating],
  );
  return fromFsrs(card, before, review, elapsedDays);
}

/** When a card would be asked again, for each rating. */
export type Previews = Readonly<Record<Rating, Preview>>;
export type Preview =
  | { readonly unit: "minutes"; readonly count: number }
  | { readonly unit: "days"; readonly count: number };

/** What each rating would lead to, for the labels of the four buttons. */
export function previewRatings(
  before: MemoryState,
  moment: { card: CardId; at: Instant; day: Day; scheduler: SchedulerSettings },
): Previews {
  const previews = ratings.map((rating): [Rating, Preview] => {
    const after = nextMemory(before, { ...moment, rating });
    switch (after.phase) {
      case "new":
        throw new Error("A reviewed card cannot be new");
      case "learning":
      case "relearning":
        return [rating, { unit: "minutes", count: Math.round((after.dueAt - moment.at) / 60_000) }];
      case "review":
        return [rating, { unit: "days", count: daysBetween(moment.day, after.dueOn) }];
      default:
        return assertUnreachable(after);
    }
  });
  return Object.fromEntries(previews) as Record<Rating, Preview>;
}

/** Study days since the last review of a card; none before its first one. */
export const daysSince = (memory: Before, day: Day): number =>
  memory.phase === "new" ? 0 : Math.max(0, daysBetween(memory.reviewedOn, day));

// Dates for ts-fsrs, which counts whole UTC days between them. Only their distance matters.
const lastReviewDate = new Date(0);
const reviewDate = (elapsedDays: number): Date => new Date(elapsedDays * dayMs);

const stateOf = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const;

function toFsrs(memory: Before, card: CardId, elapsedDays: number): CardInput & { seed: string } {
  const known = memory.phase === "new" ? null : memory;
  return {
    seed: card,
    due: reviewDate(elapsedDays),
    state: stateOf[memory.phase],
    stability: known?.stability ?? 0,
    difficulty: known?.difficulty ?? 0,
    reps: known?.reviews ?? 0,
    lapses: known?.lapses ?? 0,
    learning_steps: known && known.phase !== "review" ? known.step : 0,
    elapsed_days: 0,
    scheduled_days: 0,
    last_review: known ? lastReviewDate : null,
  };
}

function fromFsrs(card: FsrsCard, before: Before, review: Rated, elapsedDays: number): MemoryState {
  const remembered = {
    stability: card.stability,
    difficulty: card.difficulty,
    reviewedAt: review.at,
    reviewedOn: review.day,
    introducedOn: before.phase === "new" ? review.day : before.introducedOn,
    reviews: card.reps,
    lapses: card.lapses,
  };
  if (card.state === State.Review) {
    return { ...remembered, phase: "review", dueOn: addDays(review.day, card.scheduled_days) };
  }
  const waitMs = card.due.getTime() - reviewDate(elapsedDays).getTime();
  return {
    ...remembered,
    phase: card.state === State.Relearning ? "relearning" : "learning",
    step: card.learning_steps,
    dueAt: instant(review.at + waitMs),
  };
}
