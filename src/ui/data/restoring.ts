import { useEffect, useRef, useState } from "react";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Backup, RestoreMode } from "#app/restore.ts";

/** A restore as its user sees it. */
export type RestoreState =
  | { readonly at: "choosing"; readonly problem: string | null }
  | { readonly at: "reading"; readonly share: number }
  | { readonly at: "asking"; readonly backup: Backup; readonly problem: string | null }
  | { readonly at: "restoring"; readonly share: number }
  | { readonly at: "done"; readonly mode: RestoreMode };

export type Restoring = {
  readonly state: RestoreState;
  readonly open: (file: () => Promise<Blob>) => void;
  readonly restore: (mode: RestoreMode) => void;
  /** Goes back one step, and ends what is being done: nothing is changed then. */
  readonly cancel: () => void;
};

const begin: RestoreState = { at: "choosing", problem: null };

type Work = (stop: AbortSignal) => Promise<RestoreState>;

/** Opens a backup, asks what to do with it, and does it. What it needs is loaded then. Leaving the screen ends it. */
export function useRestoring(app: Rehearse): Restoring {
  const [state, setState] = useState<RestoreState>(begin);
  const working = useRef<AbortController | null>(null);
  useEffect(() => () => working.current?.abort(), []);
  const once = async (work: Work, orElse: (why: string | null) => RestoreState) => {
    // The button may be tapped again before the first tap was dealt with.
    if (working.current) return;
    const stopper = new AbortController();
    working.current = stopper;
    try {
      setState(await work(stopper.signal));
    } catch (error) {
      setState(orElse(stopper.signal.aborted ? null : reasonOf(error)));
    } finally {
      working.current = null;
    }
  };

  const open: Restoring["open"] = (file) =>
    void once(
      async (stop) => {
        const onProgress = (share: number) => setState({ at: "reading", share });
        onProgress(0);
        const { openBackup } = await import("#app/restore.ts");
        const backup = await openBackup(app, await file(), { onProgress, stop });
        return { at: "asking", backup, problem: null };
      },
      (problem) => ({ at: "choosing", problem }),
    );

  const restore: Restoring["restore"] = (mode) => {
    if (state.at !== "asking") return;
    const { backup } = state;
    void once(
      async (stop) => {
        const onProgress = (share: number) => setState({ at: "restoring", share });
        onProgress(0);
        const { restore } = await import("#app/restore.ts");
        await restore(app, backup, mode, { onProgress, stop });
        return { at: "done", mode };
      },
      (problem) => ({ at: "asking", backup, problem }),
    );
  };

  const cancel = () => {
    if (working.current) working.current.abort();
    else setState(begin);
  };
  return { state, open, restore, cancel };
}
