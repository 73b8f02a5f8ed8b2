import { useRef, useState } from "react";
import { actOnNotes, canBeStopped } from "#app/notes-acts.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/decks.ts";
import type { BulkAct } from "./bulk-acts.ts";
import type { Selecting } from "./selecting.ts";

export type BulkDoing = {
  /** From 0 to 1, how much is done of what is being done; null while nothing is. */
  readonly share: number | null;
  /** Why nothing was done, in a sentence; null where something was. */
  readonly problem: string | null;
  readonly act: (bulk: BulkAct) => void;
  /** Stops what is being done, so that nothing is changed; null where it is done in a moment. */
  readonly stop: (() => void) | null;
};

/** Does an act to all notes that are selected, which ends the selection. Where it fails they stay selected. */
export function useBulkDoing(app: Rehearse, { selection, end }: Selecting): BulkDoing {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [stopper, setStopper] = useState<AbortController | null>(null);
  const begun = useRef(false);
  const act = async ({ actOn, done, none, isLeaving }: BulkAct) => {
    const notes = selection?.ids() ?? [];
    if (begun.current || notes.length === 0) return;
    begun.current = true;
    setProblem(null);
    setShare(0);
    const todo = actOn(notes);
    const abort = new AbortController();
    setStopper(canBeStopped(todo) ? abort : null);
    try {
      const watch = { onProgress: setShare, stop: abort.signal };
      const changed = await actOnNotes(app, todo, done, watch);
      if (changed > 0) end(isLeaving);
      else setProblem(none());
    } catch (error) {
      setProblem(abort.signal.aborted ? say("cancelled") : reasonOf(error));
    } finally {
      setShare(null);
      begun.current = false;
    }
  };
  const stop = stopper && (() => stopper.abort());
  return { share, problem, act: (bulk) => void act(bulk), stop };
}
