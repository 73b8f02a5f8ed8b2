import { nextMemory } from "#memory/next.ts";
import { standingRuns } from "#memory/standing.ts";
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
  for (const { reviews, resetAt } of [...logs].flatMap(standingRuns)) {
    let memory: MemoryState = unseen;
    for (const review of reviews) {
      if (memory.phase === "new") {
        // The first one behind a reset is of a card that was seen before.
        if (resetAt === null) first.push(review);
      } else {
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
