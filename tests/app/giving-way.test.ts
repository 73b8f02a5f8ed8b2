import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { giveWay, noteTouch } from "#app/giving-way.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** Begins to give way. Gives how long that took, once it is over. */
function given(): { took: number | null } {
  const begin = performance.now();
  const result: { took: number | null } = { took: null };
  void giveWay().then(() => {
    result.took = performance.now() - begin;
  });
  return result;
}

it("long work goes on at once where nobody uses the page", async () => {
  const way = given();
  await vi.advanceTimersByTimeAsync(0);
  expect(way.took).toBe(0);
});

it("long work waits a moment after each touch, and for no longer than a second", async () => {
  noteTouch();
  const once = given();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(once.took).toBe(250);

  noteTouch();
  const without = given();
  for (let touch = 0; touch < 20; touch += 1) {
    await vi.advanceTimersByTimeAsync(100);
    noteTouch();
  }
  expect(without.took).toBe(1_000);
});
