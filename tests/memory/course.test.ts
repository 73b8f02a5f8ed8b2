import fc from "fast-check";
import { expect, it } from "vitest";
import { memoryAfter } from "#memory/course.ts";
import { type Before, nextMemory } from "#memory/next.ts";
import { standingReviews } from "#memory/standing.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import { anyLog, cards } from "./logs.ts";

/** What the next review builds on. */
function asBefore(memory: MemoryState): Before {
  if (memory.phase === "new") return memory;
  const { reviewedAt: _at, ...rest } = memory;
  if ("dueOn" in rest) {
    const { dueOn: _on, ...before } = rest;
    return before;
  }
  const { dueAt: _dueAt, ...before } = rest;
  return before;
}

it("a memory is that of one review after another, and so is what is told of the one before each", () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      for (const card of cards) {
        const reviews = standingReviews(log.filter((entry) => entry.card === card));
        const visited: Before[] = [];
        const memory = memoryAfter(reviews, (before) => visited.push(before));
        const states: MemoryState[] = [unseen];
        for (const review of reviews) states.push(nextMemory(states.at(-1) ?? unseen, review));
        expect(memory).toEqual(states.at(-1));
        expect(visited).toEqual(states.slice(0, -1).map(asBefore));
      }
    }),
    { numRuns: 1_000 },
  );
});

it("a memory after no review is that of a card never seen", () => {
  expect(memoryAfter([])).toEqual(unseen);
});
