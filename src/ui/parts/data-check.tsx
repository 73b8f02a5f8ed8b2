import { useState } from "react";
import { backUp } from "#app/backups.ts";
import type { DataCheck as Result } from "#app/check.ts";
import { inDataWorker } from "#app/data-work.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { linesOf, summaryOf } from "./data-check-words.ts";

type State = Result | "idle" | "checking" | { readonly failure: string };

/** Looks through all that is stored, puts right what cannot be so, and tells what it was. */
export function DataCheck({ app }: { app: Rehearse }) {
  const [state, setState] = useState<State>("idle");
  const check = () => {
    if (state === "checking") return;
    setState("checking");
    // What is put right could be put wrong: a copy from before is kept, where there is a place for it.
    backUp(app, "repair")
      .then(() => inDataWorker(app, "check", { now: app.environment.now() }))
      .then(setState, (error: unknown) => setState({ failure: reasonOf(error) }));
  };
  return (
    <div className="setting">
      <h2>Check</h2>
      <div role="status" className="setting-about">
        <Outcome state={state} />
      </div>
      <button type="button" className="button" aria-disabled={state === "checking"} onClick={check}>
        Check my data
      </button>
    </div>
  );
}

function Outcome({ state }: { state: State }) {
  if (state === "idle")
    return <p>Compares all that is stored with your reviews, and repairs what is wrong.</p>;
  if (state === "checking") return <p>Checking…</p>;
  if ("failure" in state) return <p>The check could not be finished: {state.failure}</p>;
  const lines = linesOf(state);
  return (
    <>
      <p>{summaryOf(state)}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
