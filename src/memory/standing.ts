import { isReadable } from "#model/readable.ts";
import type { LogEntry, Review } from "#model/review.ts";

/**
 * The reviews that count, oldest first: those that can be read and were not taken back, each once, whatever order they
 * arrived in. Reviews of one instant are put in the order of their ids.
 */
export function standingReviews(log: Iterable<LogEntry>): Review[] {
  const entries = [...log].filter(isReadable);
  const retracted = new Set(
    entries.flatMap((entry) => (entry.entry === "retraction" ? [entry.retracts] : [])),
  );
  const reviews = new Map(
    entries.flatMap((entry) =>
      entry.entry === "review" && !retracted.has(entry.id) ? [[entry.id, entry] as const] : [],
    ),
  );
  return [...reviews.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
