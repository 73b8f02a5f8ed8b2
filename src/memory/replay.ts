import { dequal } from "dequal";
import type { CardHistory } from "#model/card.ts";
import type { MemoryState } from "#model/memory.ts";
import type { LogEntry } from "#model/review.ts";
import { memoryAfter } from "./course.ts";
import { lastRun, type Run } from "./standing.ts";

/** The memory state that a card's log amounts to. A cached state must always equal it. */
export function replay(log: Iterable<LogEntry>): MemoryState {
  const run = lastRun(log);
  return afterRun(run, memoryAfter(run.reviews));
}

/** What a card is remembered by, given what the reviews of its last run amount to. */
export const afterRun = ({ reviews, resetAt }: Run, memory: MemoryState): MemoryState =>
  reviews.length === 0 && resetAt !== null ? { phase: "new", resetAt } : memory;

/** Whether two cards have the same history. */
export const sameHistory = (a: CardHistory, b: CardHistory): boolean =>
  dequal(a.memory, b.memory) && dequal(a.said, b.said);
