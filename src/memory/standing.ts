import { isReadable } from "#model/readable.ts";
import type { LogEntry, Reset, Review } from "#model/review.ts";
import type { Instant } from "#model/time.ts";

/** Reviews of a card that follow from one another, oldest first. There are none where it was reset and not reviewed since. */
export type Run = {
  readonly reviews: readonly Review[];
  /** When the reset was with which it begins; null where the card had never been reset. */
  readonly resetAt: Instant | null;
};

/**
 * The reviews that count, oldest first: those that can be read and were not taken back, each once, whatever order they
 * arrived in. Reviews of one instant are put in the order of their ids.
 */
export const standingReviews = (log: Iterable<LogEntry>): Review[] =>
  standing(log).flatMap((entry) => (entry.entry === "review" ? [entry] : []));

/** The same of one card, in runs: what it is remembered by is the last of them. There is at least one. */
export function standingRuns(log: Iterable<LogEntry>): readonly Run[] {
  let reviews: Review[] = [];
  const runs: Run[] = [{ reviews, resetAt: null }];
  for (const entry of standing(log)) {
    if (entry.entry === "review") reviews.push(entry);
    else {
      reviews = [];
      runs.push({ reviews, resetAt: entry.at });
    }
  }
  return runs;
}

/** The last of them. */
export const lastRun = (log: Iterable<LogEntry>): Run => standingRuns(log).at(-1) as Run;

function standing(log: Iterable<LogEntry>): (Review | Reset)[] {
  const entries = [...log].filter(isReadable);
  const retracted = new Set(
    entries.flatMap((entry) => (entry.entry === "retraction" ? [entry.retracts] : [])),
  );
  const left = new Map(
    entries.flatMap((entry) =>
      entry.entry !== "retraction" && !retracted.has(entry.id) ? [[entry.id, entry] as const] : [],
    ),
  );
  return [...left.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
