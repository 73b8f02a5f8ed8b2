import { nextMemory } from "#memory/next.ts";
import { replay } from "#memory/replay.ts";
import { standingReviews } from "#memory/standing.ts";
import type { CardId } from "#model/ids.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import type { LogEntry } from "#model/review.ts";
import type { Sitting } from "#model/sitting.ts";
import type { Instant } from "#model/time.ts";
import { beginSitting, step } from "./sitting.ts";
import type { SittingState, Step } from "./state.ts";

/**
 * The state of a sitting that was left, made anew from its plan and the log.
 *
 * @param histories the whole log of each card that was rated in the sitting
 * @param present the memory, as it is now, of each card of the sitting that can still be asked
 */
export function resumeSitting(
  sitting: Sitting,
  histories: ReadonlyMap<CardId, readonly LogEntry[]>,
  present: ReadonlyMap<CardId, MemoryState>,
  now: Instant,
): SittingState {
  const memories = new Map<CardId, MemoryState>();
  for (const [card, log] of histories) {
    memories.set(card, replay(log.filter((entry) => !isOf(sitting, entry))));
  }
  const here = [...histories.values()].flat().filter((entry) => isOf(sitting, entry));
  const plan = sitting.plan.filter((card) => present.has(card) || histories.has(card));

  const state = standingReviews(here).reduce(
    (reached, review) => {
      const after = nextMemory(memories.get(review.card) ?? unseen, review);
      memories.set(review.card, after);
      return step(reached, { type: "rated", review, after, now });
    },
    beginSitting(plan, now),
  );
  return step({ ...withPresent(state, sitting, present), asked: null }, { type: "waited", now });
}

const isOf = (sitting: Sitting, entry: LogEntry): boolean =>
  entry.entry !== "reset" && entry.sitting === sitting.id;

/**
 * The same with what other sittings have done since: a card that was rated there waits no more, and comes back when its
 * own next step says so. Cards that cannot be asked any more are gone.
 */
function withPresent(
  state: SittingState,
  sitting: Sitting,
  present: ReadonlyMap<CardId, MemoryState>,
): SittingState {
  const waiting = state.waiting.filter((card) => {
    const memory = present.get(card);
    return memory !== undefined && !isRatedSince(memory, sitting.startedAt);
  });
  const begun = new Set([...state.steps.map(({ card }) => card), ...state.waiting]);
  for (const card of waiting) begun.delete(card);
  const steps = [...begun].flatMap((card): Step[] => {
    const memory = present.get(card);
    return memory?.phase === "learning" || memory?.phase === "relearning"
      ? [{ card, dueAt: memory.dueAt }]
      : [];
  });
  return { ...state, waiting, steps: steps.sort((a, b) => a.dueAt - b.dueAt) };
}

/** Whether a card was rated at an instant or after it. */
export const isRatedSince = (memory: MemoryState, at: Instant): boolean =>
  memory.phase !== "new" && memory.reviewedAt >= at;
