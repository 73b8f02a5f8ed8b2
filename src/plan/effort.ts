/** What a review takes until a person's own pace is known, in seconds. */
export const assumedSecondsPerReview = 20;

/** Fewer timed reviews than this say little about a person's pace. */
const enoughReviews = 20;

/** Nobody reads and answers a card faster; a slip of the finger must not fill a day with hundreds of cards. In seconds. */
const fastestReview = 3;

/** A person's pace: the median of their recent reviews, in seconds, so that a long pause does not count; at least 3. */
export function secondsPerReview(tookMs: readonly number[]): number {
  if (tookMs.length < enoughReviews) return assumedSecondsPerReview;
  const sorted = [...tookMs].sort((a, b) => a - b);
  return Math.max(fastestReview, (sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000);
}

/** For how many reviews so many minutes are enough, in part too; none where there are no minutes. */
export const reviewsIn = (minutes: number, seconds: number): number =>
  Math.max(0, (minutes * 60) / seconds);

/** About how long so many reviews take, in whole minutes, at least 1. */
export const minutesOf = (reviews: number, seconds: number): number =>
  Math.max(1, Math.round((reviews * seconds) / 60));

/** About how long a queue takes, in whole minutes, at least 1. A new card is asked twice on its first day. */
export const estimatedMinutes = (
  { queue, unseen }: { readonly queue: readonly unknown[]; readonly unseen: number },
  seconds: number,
): number => minutesOf(queue.length + unseen, seconds);
