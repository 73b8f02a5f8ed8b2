import { useCallback, useEffect, useState } from "react";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DoneAct } from "#app/undo.ts";
import { say } from "#words/frame-more.ts";

/** What the bar says. */
export type Told = {
  readonly says: string;
  /** Whether what it says was done can be undone from here. */
  readonly canUndo: boolean;
  /** It is on its way, and says so as long as it takes. */
  readonly isUnderWay?: true;
};

/** What takes no longer need not be said to be under way. */
const shortMs = 400;

export type UndoTelling = {
  /** Null when there is nothing to say. */
  readonly told: (Told & { readonly turn: number }) | null;
  /** Undoes the last act, and tells how that went. */
  readonly undo: () => void;
  readonly close: () => void;
};

/** Tells of each act once it is done, and of each that was undone, wherever that was asked for. */
export function useUndoTelling({ undo: list }: Rehearse): UndoTelling {
  const [told, setTold] = useState<UndoTelling["told"]>(null);
  const tell = useCallback(
    (next: Told) => setTold((before) => ({ ...next, turn: (before?.turn ?? 0) + 1 })),
    [],
  );
  useEffect(() => {
    const tellOf = (undone: DoneAct | null) => {
      const last = list.last();
      if (undone) tell({ says: say("undone", { act: undone.done }), canUndo: false });
      else if (last) tell({ says: last.done, canUndo: true });
    };
    // This may be loaded for it.
    tellOf(null);
    return list.subscribe(tellOf);
  }, [list, tell]);
  const undo = useCallback(async () => {
    const underWay: Told = { says: say("undoing"), canUndo: false, isUnderWay: true };
    const timer = setTimeout(() => tell(underWay), shortMs);
    try {
      await list.undo();
    } catch (error) {
      tell({ says: say("notUndone", { reason: reasonOf(error) }), canUndo: true });
    } finally {
      clearTimeout(timer);
    }
  }, [list, tell]);
  const close = useCallback(() => setTold(null), []);
  return { told, undo: () => void undo(), close };
}
