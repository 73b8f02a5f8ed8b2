import { dequal } from "dequal";
import type { CardHistory } from "#model/card.ts";
import type { MemoryState } from "#model/memory.ts";
import type { LogEntry } from "#model/review.ts";
import { memoryAfter } from "./course.ts";
import { standingRuns } from "./standing.ts";

/** The memory state that a card's log amounts to. A cached state must always equal it. */
export const replay = (log: Iterable<LogEntry>): MemoryState =>
  memoryAfter(standingRuns(log).at(-1) ?? []);

/** Whether two cards have the same history. */
export const sameHistory = (a: CardHistory, b: CardHistory): boolean =>
  dequal(a.memory, b.memory) && dequal(a.said, b.said);
