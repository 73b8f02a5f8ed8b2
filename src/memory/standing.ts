import { isReadable } from "#model/readable.ts";
import type { LogEntry, Reset, Review } from "#model/review.ts";

/**
 * The reviews that count, oldest first: those that can be read and were not taken back, each once, whatever order they
 * arrived in. Reviews of one instant are put in the order of their ids.
 */
export const standingReviews = (log: Iterable<LogEntry>): Review[] => standingRuns(log).flat();

/**
 * The same of one card, in runs: each begins where the card was reset, the first with its first review. What the card is remembered by is the
 * last run, which may be empty; there is at least one.
 */
export function standingRuns(log: Iterable<LogEntry>): Review[][] {
  let run: Review[] = [];
  const runs = [run];
  for (const entry of standing(log)) {
    if (entry.entry === "review") run.push(entry);
    else {
      run = [];
      runs.push(run);
    }
  }
  return runs;
}

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
