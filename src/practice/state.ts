import type { CardId } from "#model/ids.ts";
import type { Confidence, Review } from "#model/review.ts";
import type { Instant } from "#model/time.ts";

/** The card before the user, and how far they have got with it. */
export type Asked = {
  readonly card: CardId;
  readonly askedAt: Instant;
  readonly revealed: boolean;
  /** How sure the person was before the answer was shown; null where they did not say. */
  readonly confidence: Confidence | null;
  /** Positions of the key points that were said. */
  readonly said: readonly number[];
};

/** A card that comes back within the sitting. */
export type Step = { readonly card: CardId; readonly dueAt: Instant };

/** One sitting at one moment. It is made from the plan and what happened since, and is never stored. */
export type SittingState = {
  /** Cards of the plan that were not rated yet, in order. */
  readonly waiting: readonly CardId[];
  readonly steps: readonly Step[];
  /** Null when there is nothing to ask. */
  readonly asked: Asked | null;
  /** How many ratings stand. */
  readonly rated: number;
  /** The last rating that stands, and all as it was before it. */
  readonly last: { readonly review: Review; readonly before: SittingState } | null;
};
