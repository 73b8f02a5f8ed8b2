import { useRef, useState } from "react";
import { actOnNotes } from "#app/notes-acts.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { BulkAct } from "./bulk-acts.ts";
import type { Selecting } from "./selecting.ts";

export type BulkDoing = {
  /** From 0 to 1, how much is done of what is being done; null while nothing is. */
  readonly share: number | null;
  /** Why nothing was done, in a sentence; null where something was. */
  readonly problem: string | null;
  readonly act: (bulk: BulkAct) => void;
};

/** Does an act to all notes that are selected, which ends the selection. Where it fails they stay selected. */
export function useBulkDoing(app: Rehearse, { selection, end }: Selecting): BulkDoing {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const begun = useRef(false);
  const act = async ({ actOn, done, none, isLeaving }: BulkAct) => {
    const notes = selection?.ids() ?? [];
    if (begun.current || notes.length === 0) return;
    begun.current = true;
    setProblem(null);
    setShare(0);
    try {
      const changed = await actOnNotes(app, actOn(notes), done, { onProgress: setShare });
      if (changed > 0) end(isLeaving);
      else setProblem(none);
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setShare(null);
      begun.current = false;
    }
  };
  return { share, problem, act: (bulk) => void act(bulk) };
}
