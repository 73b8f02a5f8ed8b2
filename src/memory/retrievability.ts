import { default_w, forgetting_curve } from "ts-fsrs";
import type { MemoryState } from "#model/memory.ts";
import { dayMs, type Instant } from "#model/time.ts";

/**
 * The probability, 0 to 1, that a card is recalled at an instant; null for a card that was never reviewed.
 * A card whose last review lies in the future (a clock was set back) counts as reviewed just now.
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm#fsrs-6
 */
export function retrievability(memory: MemoryState, at: Instant): number | null {
  if (memory.phase === "new") return null;
  const elapsedDays = Math.max(0, (at - memory.reviewedAt) / dayMs);
  return forgetting_curve(default_w, elapsedDays, memory.stability);
}
