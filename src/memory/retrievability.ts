import type { MemoryState } from "#model/memory.ts";
import { dayMs, type Instant } from "#model/time.ts";

// The forgetting curve of FSRS-6, R(t, S) = (1 + factor · t / S)^decay, with its default decay, and the factor that
// makes R = 90 % after S days. It stands here rather than being taken from ts-fsrs, because the first screen orders
// cards by it and should not have to load a scheduler for that; tests hold it against ts-fsrs.
// https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm#fsrs-6
const decay = -0.1542;
const factor = 0.9 ** (1 / decay) - 1;

/**
 * The probability, 0 to 1, that a card is recalled at an instant; null for a card that was never reviewed.
 * A card whose last review lies in the future (a clock was set back) counts as reviewed just now.
 */
export function retrievability(memory: MemoryState, at: Instant): number | null {
  if (memory.phase === "new") return null;
  return retrievabilityAfter(Math.max(0, (at - memory.reviewedAt) / dayMs), memory.stability);
}

/** The same, some days (0 or more) after a review that left a stability, in days. */
export const retrievabilityAfter = (elapsedDays: number, stability: number): number =>
  (1 + (factor * elapsedDays) / stability) ** decay;
