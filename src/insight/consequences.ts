import { memoryAfter } from "#memory/course.ts";
import { type Before, nextMemory, type Rated } from "#memory/next.ts";
import { afterRun } from "#memory/replay.ts";
import { standingRuns } from "#memory/standing.ts";
import type { CardHistory } from "#model/card.ts";
import { type LogEntry, type Review, workedMs } from "#model/review.ts";
import type { Consequences, ReviewCounts } from "#model/roll-up.ts";
import { nextSaid, type SaidPoints } from "#model/said-points.ts";
import { type Classed, classesOf } from "./review-class.ts";

/** What of a review something follows from. */
export type Followed = Rated & Classed & Pick<Review, "tookMs">;

/** What follows from a review that is added to a card's history. */
export const afterReview = ({ memory, said }: CardHistory, review: Review): Consequences => ({
  memory: nextMemory(memory, review),
  said: nextSaid(said, review),
  counts: [countsOf(memory, review)],
});

/** What follows from a whole log of a card; the counts are those of all its reviews, those before a reset too. */
export function followLog(log: Iterable<LogEntry>): Consequences {
  const runs = standingRuns(log).map((run) => {
    const { memory, ...rest } = followReviews(run.reviews);
    return { ...rest, memory: afterRun(run, memory) };
  });
  const last = runs.at(-1) as Consequences;
  return { ...last, counts: runs.flatMap(({ counts }) => counts) };
}

/** What follows from reviews of a card, the oldest first, which begin with its first. */
export function followReviews(reviews: readonly Followed[]): Consequences {
  let said: readonly SaidPoints[] = [];
  const counts: ReviewCounts[] = [];
  const memory = memoryAfter(reviews, (before, review) => {
    counts.push(countsOf(before, review));
    said = nextSaid(said, review);
  });
  return { memory, said, counts };
}

/** What follows when entries are added to a log, whichever they are: the counts are what changes in the roll-ups. */
export function afterEntries(log: readonly LogEntry[], added: readonly LogEntry[]): Consequences {
  const after = followLog([...log, ...added]);
  return { ...after, counts: countsBetween(followLog(log).counts, after.counts) };
}

function countsOf(before: Before, review: Followed): ReviewCounts {
  const { ofDay, ofTopic } = classesOf(before, review);
  return {
    day: review.day,
    class: ofDay,
    topicClass: ofTopic,
    tookMs: workedMs(review),
    by: 1,
  };
}

function countsBetween(
  before: readonly ReviewCounts[],
  after: readonly ReviewCounts[],
): ReviewCounts[] {
  const changes = new Map<string, ReviewCounts>();
  const add = (counts: ReviewCounts, by: number) => {
    const key = `${counts.day} ${counts.class} ${counts.tookMs}`;
    changes.set(key, { ...counts, by: (changes.get(key)?.by ?? 0) + by });
  };
  for (const counts of before) add(counts, -counts.by);
  for (const counts of after) add(counts, counts.by);
  return [...changes.values()].filter(({ by }) => by !== 0);
}
