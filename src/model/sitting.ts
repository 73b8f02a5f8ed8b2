import type { Day } from "./day.ts";
import type { CardId, SittingId } from "./ids.ts";
import type { Origin } from "./review.ts";
import type { Instant } from "./time.ts";

/** One round of practice: the cards planned for it. What came of it stands in the log. */
export type Sitting = {
  readonly id: SittingId;
  readonly day: Day;
  readonly startedAt: Instant;
  readonly origin: Origin;
  readonly plan: readonly CardId[];
  /** When its last card was rated; null while it can be taken up again. */
  readonly endedAt: Instant | null;
};
