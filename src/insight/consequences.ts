import { nextMemory } from "#memory/next.ts";
import { standingReviews } from "#memory/standing.ts";
import type { CardHistory } from "#model/card.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import { type LogEntry, type Review, workedMs } from "#model/review.ts";
import type { Consequences, ReviewCounts } from "#model/roll-up.ts";
import { nextSaid } from "#model/said-points.ts";
import { classOf, topicClassOf } from "./review-class.ts";

/** What follows from a review that is added to a card's history. */
export const afterReview = ({ memory, said }: CardHistory, review: Review): Consequences => ({
  memory: nextMemory(memory, review),
  said: nextSaid(said, review),
  counts: [countsOf(memory, review)],
});

/** What follows from a whole log; the counts are those of all its reviews. */
export function followLog(log: Iterable<LogEntry>): Consequences {
  let history: CardHistory = { memory: unseen, said: [] };
  const counts: ReviewCounts[] = [];
  for (const review of standingReviews(log)) {
    const { counts: added, ...after } = afterReview(history, review);
    counts.push(...added);
    history = after;
  }
  return { ...history, counts };
}

/** What follows when entries are added to a log, whichever they are: the counts are what changes in the roll-ups. */
export function afterEntries(log: readonly LogEntry[], added: readonly LogEntry[]): Consequences {
  const after = followLog([...log, ...added]);
  return { ...after, counts: countsBetween(followLog(log).counts, after.counts) };
}

const countsOf = (before: MemoryState, review: Review): ReviewCounts => ({
  day: review.day,
  class: classOf(before, review),
  topicClass: topicClassOf(before, review),
  tookMs: workedMs(review),
  by: 1,
});

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
