import { useEffect, useState } from "react";
import { usePractice } from "#app/hands-free-hooks.ts";
import type { HandsFreeRun } from "#app/hands-free-start.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { Dialog } from "#ui/design/dialog.tsx";
import { useShortcuts } from "#ui/frame/shortcuts.ts";
import { toToday } from "#ui/parts/places.ts";
import { useWakeLock } from "#ui/parts/wake-lock.ts";
import { PracticeBar } from "#ui/practice/practice-bar.tsx";
import { PracticeMessages } from "#ui/practice/practice-messages.tsx";
import { PracticeOver } from "#ui/practice/practice-over.tsx";
import { say } from "#words/speech.ts";
import { HandsFreeKeys } from "./hands-free-help.tsx";
import { HandsFreeStage } from "./hands-free-stage.tsx";

type Props = { readonly app: Rehearse; readonly run: HandsFreeRun };

/** Card after card, as they are heard. */
export function HandsFreeCards({ app, run: { practice, handsFree } }: Props) {
  const view = usePractice(practice);
  const sitting = view.status === "asking" || view.status === "done" ? view : null;
  const undo = sitting?.canUndo ? () => handsFree.undo() : null;
  useShortcuts({ z: undo, "?": () => setHelped(true) });
  useWakeLock(view.status === "asking");
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === "visible") void practice.refresh();
    };
    document.addEventListener("visibilitychange", refresh);
    return () => document.removeEventListener("visibilitychange", refresh);
  }, [practice]);
  const [isHelped, setHelped] = useState(false);
  return (
    <div className={view.status === "asking" ? "practice hands-free" : "practice"}>
      <PracticeBar
        progress={sitting?.progress ?? null}
        back={toToday}
        onUndo={undo}
        onKeys={() => setHelped(true)}
      />
      <PracticeMessages
        notice={sitting?.notice ?? null}
        problem={sitting?.problem ?? null}
        onRetry={() => void practice.retry()}
      />
      {view.status === "asking" && <HandsFreeStage card={view.card} handsFree={handsFree} />}
      {view.status !== "asking" && view.status !== "loading" && (
        <PracticeOver
          view={view}
          now={app.environment.now()}
          back={toToday}
          onOpen={() => void practice.open({ origin: "practice" })}
        />
      )}
      {isHelped && (
        <Dialog title={say("tapsAndKeys")} onClosed={() => setHelped(false)}>
          {(close) => (
            <>
              <HandsFreeKeys />
              <button type="button" className="button" onClick={close}>
                {say("close")}
              </button>
            </>
          )}
        </Dialog>
      )}
    </div>
  );
}
