import { type ComponentType, useEffect, useState } from "react";
import { idle } from "#ui/lazy-screen.ts";
import type { TodayDoneProps } from "./today-done.tsx";

type Part = ComponentType<TodayDoneProps>;

let loaded: Part | null = null;

/**
 * What is shown once nothing is due: loaded when there is nothing else to do, or at once where it is needed. Null until then. Not by
 * Suspense, which keeps what it shows meanwhile for 300 ms at least. Where it cannot be loaded the screen says so.
 */
export function useTodayDone(isNeeded: boolean): Part | null {
  const [part, setPart] = useState<Part | null>(() => loaded);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    void (isNeeded ? Promise.resolve() : idle())
      .then(() => import("./today-done.tsx"))
      .then(
        ({ TodayDone }) => {
          loaded = TodayDone;
          setPart(() => TodayDone);
        },
        (error: unknown) => setFailure({ error }),
      );
  }, [isNeeded]);
  if (failure && isNeeded) throw failure.error;
  return part;
}
