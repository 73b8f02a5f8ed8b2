import { nextMemory } from "#memory/next.ts";
import { retrievability } from "#memory/retrievability.ts";
import { lastRun } from "#memory/standing.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import type { LogEntry, Rating } from "#model/review.ts";
import type { Instant } from "#model/time.ts";

/** The probability of recall, 0 to 1, at an instant. */
export type CurvePoint = { readonly at: Instant; readonly recall: number };

/** A review on the curve. */
export type CurveReview = {
  readonly at: Instant;
  readonly rating: Rating;
  /** The probability of recall just before it; null at the first one. */
  readonly before: number | null;
};

/** How well a card was remembered over time, and will be if it is not reviewed again. */
export type RecallCurve = {
  /** The reviews that stand, oldest first; there is one at least. */
  readonly reviews: readonly CurveReview[];
  /** From the first review to now: it falls from 1 after each review, and is 1 again at the next one. */
  readonly past: readonly CurvePoint[];
  /** From now on. */
  readonly ahead: readonly CurvePoint[];
};

/** So many points are drawn from one review to the next. */
const steps = 16;

/**
 * The memory curve of a card, by the replay of its log since it was last reset; null where no review stands since.
 *
 * @param until where the curve ends, after `now`. Where the clock was set back behind the last review, that is now
 */
export function recallCurve(
  log: Iterable<LogEntry>,
  now: Instant,
  until: Instant,
): RecallCurve | null {
  const standing = lastRun(log).reviews;
  const last = standing.at(-1);
  if (!last) return null;
  const present = Math.max(now, last.at) as Instant;
  const reviews: CurveReview[] = [];
  const past: CurvePoint[] = [];
  let memory: MemoryState = unseen;
  for (const [index, review] of standing.entries()) {
    const { at, rating } = review;
    reviews.push({ at, rating, before: retrievability(memory, at) });
    memory = nextMemory(memory, review);
    past.push(...fallOf(memory, at, standing[index + 1]?.at ?? present));
  }
  return { reviews, past, ahead: fallOf(memory, present, Math.max(until, present) as Instant) };
}

/** The forgetting curve between two instants: denser in front, where it falls fastest. */
const fallOf = (memory: MemoryState, from: Instant, to: Instant): CurvePoint[] =>
  Array.from({ length: steps + 1 }, (_, step) => {
    const at = (from + (to - from) * (step / steps) ** 2) as Instant;
    return { at, recall: retrievability(memory, at) ?? 0 };
  });
