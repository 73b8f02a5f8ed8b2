import type { Day } from "./day.ts";
import type { CardId, DeckId, SittingId } from "./ids.ts";
import type { Origin } from "./review.ts";
import type { Instant } from "./time.ts";

/** A topic, by its name in a deck. */
export type TopicName = { readonly deck: DeckId; readonly topic: string };

/** One round of practice: the cards planned for it. What came of it stands in the log. */
export type Sitting = {
  readonly id: SittingId;
  readonly day: Day;
  readonly startedAt: Instant;
  readonly origin: Origin;
  /** The topic that is practised; absent where it is not one alone. */
  readonly topic?: TopicName;
  readonly plan: readonly CardId[];
  /** When its last card was rated; null while it can be taken up again. */
  readonly endedAt: Instant | null;
};
