import { dequal } from "dequal";
import { type MemoryState, unseen } from "#model/memory.ts";
import type { LogEntry } from "#model/review.ts";
import { nextMemory } from "./next.ts";
import { standingReviews } from "./standing.ts";

/** The memory state that a card's log amounts to. A cached state must always equal it. */
export const replay = (log: Iterable<LogEntry>): MemoryState =>
  standingReviews(log).reduce(nextMemory, unseen as MemoryState);

export const sameMemory = (a: MemoryState, b: MemoryState): boolean => dequal(a, b);
