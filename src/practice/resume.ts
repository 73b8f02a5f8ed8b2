import { nextMemory } from "#memory/next.ts";
import { replay } from "#memory/replay.ts";
import { standingReviews } from "#memory/standing.ts";
import type { CardId } from "#model/ids.ts";
import type { MemoryState } from "#model/memory.ts";
import type { LogEntry } from "#model/review.ts";
import type { Sitting } from "#model/sitting.ts";
import type { Instant } from "#model/time.ts";
import { beginSitting, step } from "./sitting.ts";
import type { SittingState } from "./state.ts";

/**
 * The state of a sitting that was left, made anew from its plan and the log.
 *
 * @param histories the whole log of each card that was rated in the sitting
 * @param present the cards of the plan that can still be asked
 */
export function resumeSitting(
  sitting: Sitting,
  histories: ReadonlyMap<CardId, readonly LogEntry[]>,
  present: ReadonlySet<CardId>,
  now: Instant,
): SittingState {
  const memories = new Map<CardId, MemoryState>();
  for (const [card, log] of histories) {
    memories.set(card, replay(log.filter((entry) => entry.sitting !== sitting.id)));
  }
  const here = [...histories.values()].flat().filter((entry) => entry.sitting === sitting.id);
  const plan = sitting.plan.filter((card) => present.has(card) || histories.has(card));

  const rated = standingReviews(here).reduce(
    (state, review) => {
      const after = nextMemory(memories.get(review.card) ?? { phase: "new" }, review);
      memories.set(review.card, after);
      return step(state, { type: "rated", review, after, now });
    },
    beginSitting(plan, now),
  );

  const gone = [...histories.keys()].filter((card) => !present.has(card));
  const state = gone.reduce(
    (reached, card) => step(reached, { type: "dropped", card, now }),
    rated,
  );
  return step({ ...state, asked: null }, { type: "waited", now });
}
