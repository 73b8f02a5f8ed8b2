import { useState } from "react";
import { checkData, type DataCheck as Result } from "#app/check.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { counted } from "./counted.ts";

type State = Result | "idle" | "checking" | { readonly failure: string };

/** Compares what is kept of each card with its reviews, and puts right what differs. */
export function DataCheck({ app }: { app: Rehearse }) {
  const [state, setState] = useState<State>("idle");
  const check = () => {
    if (state === "checking") return;
    setState("checking");
    checkData(app).then(setState, (error: Error) => setState({ failure: error.message }));
  };
  return (
    <div className="setting">
      <h2>Check</h2>
      <p role="status" className="setting-about">
        {wordsFor(state)}
      </p>
      <button type="button" className="button" aria-disabled={state === "checking"} onClick={check}>
        Check my data
      </button>
    </div>
  );
}

function wordsFor(state: State): string {
  if (state === "idle") return "Compares every card with its reviews, and repairs what differs.";
  if (state === "checking") return "Checking…";
  if ("failure" in state) return `The check could not be finished: ${state.failure}`;
  if (state.checked === 0) return "There are no reviews to check yet.";
  const checked = counted(state.checked, "card");
  const cards =
    state.repaired === 0
      ? `${checked} checked against their reviews`
      : `${checked} checked, ${state.repaired} put right`;
  if (state.recounted === null) {
    return `${cards}. Practice went on meanwhile: check once more when it is over.`;
  }
  if (state.recounted) return `${cards}; Progress was counted anew. No review was lost.`;
  return state.repaired === 0 ? `All is well: ${cards}.` : `${cards}. No review was lost.`;
}
