import type { CardId } from "#model/ids.ts";
import type { MemoryState } from "#model/memory.ts";
import type { Confidence, Review } from "#model/review.ts";
import type { Instant } from "#model/time.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { learnAheadMs } from "#plan/today.ts";
import type { Asked, SittingState, Step } from "./state.ts";

export type SittingEvent =
  /**
   * The answer was shown; `said` are the key points that are known to be right already (items put in their place).
   * Confidence counts only when it was stated before the answer, so a second showing changes nothing.
   */
  | {
      readonly type: "revealed";
      readonly said: readonly number[];
      readonly confidence: Confidence | null;
    }
  /** A key point was said, or (ticked by mistake) was not. */
  | { readonly type: "ticked"; readonly point: number; readonly said: boolean }
  /** A card was rated, here or in another tab; `after` is its memory since. */
  | {
      readonly type: "rated";
      readonly review: Review;
      readonly after: MemoryState;
      readonly now: Instant;
    }
  /** The last rating that stands was taken back. */
  | { readonly type: "undone" }
  /** A card cannot be asked any more: it was suspended or its note is gone. */
  | { readonly type: "dropped"; readonly card: CardId; readonly now: Instant }
  /** The sitting is a short one: nothing comes back in it, and no other card is asked where there is no time for one. */
  | { readonly type: "shortened"; readonly hasTime: boolean; readonly now: Instant }
  /** Time has passed: a step may have come due. */
  | { readonly type: "waited"; readonly now: Instant };

/** A sitting before its first card is rated. */
export const beginSitting = (plan: readonly CardId[], now: Instant): SittingState =>
  ask({ waiting: plan, steps: [], asked: null, rated: 0, last: null }, now);

/** The sitting after an event. Events that do not fit the state (a tick before the answer is shown) change nothing. */
export function step(state: SittingState, event: SittingEvent): SittingState {
  const { asked } = state;
  switch (event.type) {
    case "revealed":
      return asked && !asked.revealed
        ? { ...state, asked: reveal(asked, event.said, event.confidence) }
        : state;
    case "ticked":
      return asked?.revealed ? { ...state, asked: tick(asked, event.point, event.said) } : state;
    case "rated":
      return rate(state, event.review, event.after, event.now);
    case "undone":
      return state.last?.before ?? state;
    case "dropped":
      return ask({ ...without(state, event.card), asked: null }, event.now);
    case "shortened":
      return shorten(state, event.hasTime, event.now);
    case "waited":
      return asked ? state : ask(state, event.now);
    default:
      return assertUnreachable(event);
  }
}

/** How many reviews are done, and how many there will be at least. */
export const progressOf = (state: SittingState): { done: number; total: number } => ({
  done: state.rated,
  total: state.rated + state.waiting.length + state.steps.length,
});

/** The cards that may be asked after the present one, the likeliest first. */
export const upNext = (state: SittingState): CardId[] =>
  [...state.steps.map((next) => next.card), ...state.waiting].filter(
    (card) => card !== state.asked?.card,
  );

function rate(state: SittingState, review: Review, after: MemoryState, now: Instant): SittingState {
  const answered: Asked = {
    card: review.card,
    askedAt: (review.at - review.tookMs) as Instant,
    revealed: true,
    confidence: review.confidence ?? null,
    said: review.pointsHit,
  };
  const rest = without(state, review.card);
  const steps: readonly Step[] =
    after.phase === "learning" || after.phase === "relearning"
      ? [...rest.steps, { card: review.card, dueAt: after.dueAt }].sort((a, b) => a.dueAt - b.dueAt)
      : rest.steps;
  const before = { ...state, asked: answered };
  return ask(
    { ...rest, steps, asked: null, rated: state.rated + 1, last: { review, before } },
    now,
  );
}

const shorten = (state: SittingState, hasTime: boolean, now: Instant): SittingState =>
  ask({ ...state, waiting: hasTime ? state.waiting : [], steps: [], asked: null }, now);

const without = (state: SittingState, card: CardId): SittingState => ({
  ...state,
  waiting: state.waiting.filter((waiting) => waiting !== card),
  steps: state.steps.filter((waiting) => waiting.card !== card),
});

const reveal = (asked: Asked, said: readonly number[], confidence: Confidence | null): Asked => ({
  ...asked,
  revealed: true,
  said,
  confidence,
});

const tick = (asked: Asked, point: number, said: boolean): Asked => ({
  ...asked,
  said: said
    ? [...new Set([...asked.said, point])].sort((a, b) => a - b)
    : asked.said.filter((other) => other !== point),
});

/** Puts the next card before the user: a step whose time has come, a waiting card, or a step ahead of its time. */
function ask(state: SittingState, now: Instant): SittingState {
  const [soonest] = state.steps;
  const [first] = state.waiting;
  const card =
    soonest && soonest.dueAt <= now
      ? soonest.card
      : (first ?? (soonest && soonest.dueAt <= now + learnAheadMs ? soonest.card : undefined));
  return {
    ...state,
    asked:
      card === undefined
        ? null
        : { card, askedAt: now, revealed: false, confidence: null, said: [] },
  };
}
