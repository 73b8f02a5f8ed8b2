import { useEffect } from "react";
import { isLeft, keepEveryMs } from "#app/mock-figures.ts";
import { goOnWithMock } from "#app/mocks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Mock } from "#model/mock.ts";

/**
 * Sees to it that the clock of a mock interview counts what was spoken and nothing else: it is kept every few seconds, stops when
 * the page is out of sight or left, and stands still when it is taken up after the page was gone.
 */
export function useMockKeeping(app: Rehearse, { id, turn }: Mock): void {
  const isRunning = turn !== null && turn.since !== null;
  const wasLeft = turn !== null && isLeft(turn, app.environment.now());
  useEffect(() => {
    if (!isRunning) return;
    // What cannot be kept now is kept the next time; the act that ends the answer tells where it cannot be at all.
    const go = (type: "kept" | "paused") =>
      void goOnWithMock(app, id, (now) => ({ type, now })).catch(() => {});
    const timer = setInterval(() => go("kept"), keepEveryMs);
    const onHidden = () => document.visibilityState === "hidden" && go("paused");
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [app, id, isRunning]);
  useEffect(() => {
    if (wasLeft) void goOnWithMock(app, id, () => ({ type: "taken up" })).catch(() => {});
  }, [app, id, wasLeft]);
}
