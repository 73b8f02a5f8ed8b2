import { useRef, useState } from "react";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Backup, RestoreMode } from "#app/restore.ts";

/** A restore as its user sees it. */
export type RestoreState =
  | { readonly at: "choosing"; readonly problem: string | null }
  | { readonly at: "reading" }
  | { readonly at: "asking"; readonly backup: Backup; readonly problem: string | null }
  | { readonly at: "restoring"; readonly share: number }
  | { readonly at: "done"; readonly mode: RestoreMode };

export type Restoring = {
  readonly state: RestoreState;
  readonly open: (file: () => Promise<Blob>) => void;
  readonly restore: (mode: RestoreMode) => void;
  readonly cancel: () => void;
};

const begin: RestoreState = { at: "choosing", problem: null };

/** Opens a backup, asks what to do with it, and does it. What it needs is loaded then. */
export function useRestoring(app: Rehearse): Restoring {
  const [state, setState] = useState<RestoreState>(begin);
  const isBusy = useRef(false);
  const once = async (work: () => Promise<RestoreState>, orElse: (why: string) => RestoreState) => {
    // The button may be tapped again before the first tap was dealt with.
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      setState(await work());
    } catch (error) {
      setState(orElse(reasonOf(error)));
    } finally {
      isBusy.current = false;
    }
  };

  const open: Restoring["open"] = (file) =>
    void once(
      async () => {
        setState({ at: "reading" });
        const { openBackup } = await import("#app/restore.ts");
        return { at: "asking", backup: await openBackup(await file()), problem: null };
      },
      (problem) => ({ at: "choosing", problem }),
    );

  const restore: Restoring["restore"] = (mode) => {
    if (state.at !== "asking") return;
    const { backup } = state;
    void once(
      async () => {
        setState({ at: "restoring", share: 0 });
        const { restore } = await import("#app/restore.ts");
        await restore(app, backup, mode, (share) => setState({ at: "restoring", share }));
        return { at: "done", mode };
      },
      (problem) => ({ at: "asking", backup, problem }),
    );
  };

  return { state, open, restore, cancel: () => setState(begin) };
}
