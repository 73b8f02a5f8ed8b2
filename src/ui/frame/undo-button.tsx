import { useState } from "react";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useLastAct } from "#app/undo-hooks.ts";
import { UndoIcon } from "#ui/design/other-icons.tsx";
import { say } from "#words/frame-more.ts";

/** Undoes the last act, as long as there is one to undo. That it was undone is told elsewhere, on all screens. */
export function UndoButton({ app }: { readonly app: Rehearse }) {
  const last = useLastAct(app);
  const [problem, setProblem] = useState<string | null>(null);
  const undo = () => {
    setProblem(null);
    app.undo.undo().catch((error: unknown) => setProblem(reasonOf(error)));
  };
  return (
    <>
      {last && (
        <button type="button" className="button undo-button" onClick={undo}>
          <UndoIcon />
          <span dir="auto">{say("undoThat", { act: last.done })}</span>
        </button>
      )}
      {problem !== null && (
        <p role="alert" className="problem">
          {say("notUndone", { reason: problem })}
        </p>
      )}
    </>
  );
}
