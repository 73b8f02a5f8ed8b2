import type { Day } from "./day.ts";
import type { CardId, ReviewId, SittingId } from "./ids.ts";
import type { Instant } from "./time.ts";

export const ratings = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof ratings)[number];

/**
 * Why the card was asked: it was its time, it was planned for an interview, the person studied ahead of it, they practised
 * what they are weak at, or a mock interview asked it or showed that it was missed.
 */
export const origins = ["practice", "interview", "ahead", "weak", "mock"] as const;
export type Origin = (typeof origins)[number];

/** How sure a person is of their answer before they see the right one. */
export const confidences = ["sure", "unsure"] as const;
export type Confidence = (typeof confidences)[number];

/** What the scheduler was set to when a review was made; kept with it, so that a replay is exact for ever. */
export type SchedulerSettings = {
  readonly memoryModel: "fsrs-6";
  /** Probability of recall at which a card falls due, 0.7 to 0.97. */
  readonly desiredRetention: number;
  /** Whether intervals vary a little, so that cards learned together do not stay together. */
  readonly fuzz: boolean;
  /**
   * False where a card that was missed, or is new, waits for another day instead of coming back within minutes, as on the
   * way to an interview: FSRS-6 gives a second review of one day next to no effect. Reviews without it had such steps.
   */
  readonly sameDaySteps?: boolean;
};

/** One rating of one card at one instant. */
export type Review = {
  readonly entry: "review";
  readonly id: ReviewId;
  readonly card: CardId;
  readonly at: Instant;
  readonly day: Day;
  readonly rating: Rating;
  /** Positions of the key points that were said, and how many there were. */
  readonly pointsHit: readonly number[];
  readonly pointsTotal: number;
  /** What the person said before the answer was shown, where they did. */
  readonly confidence?: Confidence;
  /** From the question being shown to the rating. */
  readonly tookMs: number;
  readonly origin: Origin;
  readonly sitting: SittingId;
  readonly scheduler: SchedulerSettings;
};

/** A review that took longer was a pause, in milliseconds. */
const longestMs = 120_000;

/** How long a review took, in milliseconds; of a pause only as much as a long answer takes. */
export const workedMs = ({ tookMs }: Pick<Review, "tookMs">): number => Math.min(tookMs, longestMs);

/** Takes a review, or a reset, back. What it takes back stays where it is: the log is only ever appended to. */
export type Retraction = {
  readonly entry: "retraction";
  readonly id: ReviewId;
  readonly retracts: ReviewId;
  readonly card: CardId;
  readonly at: Instant;
  readonly day: Day;
  /** Absent where it was not in a sitting that it was taken back. */
  readonly sitting?: SittingId;
};

/** Has a card begin anew, as one that was never seen. The reviews before it stay in the log: they were done. */
export type Reset = {
  readonly entry: "reset";
  readonly id: ReviewId;
  readonly card: CardId;
  readonly at: Instant;
  readonly day: Day;
};

export type LogEntry = Review | Retraction | Reset;
