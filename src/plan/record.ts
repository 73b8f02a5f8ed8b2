import { nextMemory } from "#memory/next.ts";
import { standingReviews } from "#memory/standing.ts";
import { daysBetween } from "#model/day.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import type { LogEntry, Review } from "#model/review.ts";
import type { PersonRecord } from "./agenda.ts";
import type { Recalled } from "./hold.ts";
import { countRatings } from "./odds.ts";

/** What the logs of some cards tell of the person, each log whole. */
export function recordOf(logs: Iterable<readonly LogEntry[]>): PersonRecord {
  const first: Review[] = [];
  const later: Review[] = [];
  const recalled: Recalled[] = [];
  for (const log of logs) {
    let memory: MemoryState = unseen;
    for (const review of standingReviews(log)) {
      if (memory.phase === "new") first.push(review);
      else {
        const elapsedDays = daysBetween(memory.reviewedOn, review.day);
        // A second review of a day says little of how long a memory holds.
        if (elapsedDays > 0) {
          later.push(review);
          const { stability } = memory;
          recalled.push({ elapsedDays, stability, recalled: review.rating !== "again" });
        }
      }
      memory = nextMemory(memory, review);
    }
  }
  return { first: countRatings(first), later: countRatings(later), recalled };
}
