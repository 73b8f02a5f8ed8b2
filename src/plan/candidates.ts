import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import type { NoteId } from "#model/ids.ts";
import type { Instant } from "#model/time.ts";

/** All that decides what to practise at an instant. Suspended and retired cards are not among it. */
export type Candidates = {
  readonly now: Instant;
  readonly today: Day;
  /** Cards in learning or relearning, whenever their next step is. */
  readonly learning: readonly Card[];
  /** Learned cards that are due today or were due before: as many as are asked in a sitting, the longest due in front. */
  readonly due: readonly Card[];
  /** How many more of them there are. */
  readonly alsoDue: number;
  /** Cards never reviewed, those to be introduced first in front. */
  readonly unseen: readonly Card[];
  /** Learned cards that fall due after today, the soonest in front. */
  readonly upcoming: readonly Card[];
  /** How many cards were introduced today. */
  readonly introducedToday: number;
  /** Notes of which a card was reviewed today: their other cards wait for another day. */
  readonly notesReviewedToday: ReadonlySet<NoteId>;
};
