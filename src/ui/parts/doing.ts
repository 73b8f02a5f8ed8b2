import { useEffect, useRef, useState } from "react";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DoneAct } from "#app/undo.ts";

/** What an act comes to that its user has called off. */
export const calledOff = Symbol("called off");

export type Doing = {
  /** What was done last, in a sentence. */
  readonly done: string | null;
  /** Why the last act was not done, in a sentence. */
  readonly problem: string | null;
  /** Does something that can fail and leaves the screen as it is, once at a time. */
  readonly act: (work: () => Promise<unknown>, done: string, then?: () => void) => void;
};

/**
 * Does acts that stay on their screen, and tells of each whether it was done.
 *
 * @param undo where the acts can be undone: what was done is told no more once it was
 */
export function useDoing(undo?: Rehearse["undo"]): Doing {
  const [told, setTold] = useState<Omit<Doing, "act">>({ done: null, problem: null });
  const begun = useRef(false);
  const last = useRef<DoneAct | null>(null);
  useEffect(
    () =>
      undo?.subscribe((undone) => {
        if (undone && undone === last.current) setTold({ done: null, problem: null });
      }),
    [undo],
  );
  const act: Doing["act"] = async (work, done, then) => {
    // The button may be tapped again before the first tap was dealt with.
    if (begun.current) return;
    begun.current = true;
    try {
      const isDone = (await work()) !== calledOff;
      last.current = undo?.last() ?? null;
      setTold({ done: isDone ? done : null, problem: null });
      if (isDone) then?.();
    } catch (error) {
      setTold({ done: null, problem: reasonOf(error) });
    } finally {
      begun.current = false;
    }
  };
  return { ...told, act: (...how) => void act(...how) };
}
