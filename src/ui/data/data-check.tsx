import { useEffect, useRef, useState } from "react";
import { backUp } from "#app/backups.ts";
import type { DataCheck as Result } from "#app/check.ts";
import { inDataWorker } from "#app/data-work.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { progressInWords, WorkProgress } from "#ui/parts/work-progress.tsx";
import { say } from "#words/data.ts";
import { linesOf, summaryOf } from "./data-check-words.ts";

type State =
  | Result
  | "idle"
  | "called off"
  | { readonly share: number }
  | { readonly failure: string };

/** The part of the time that the copy from before takes. */
const copying = 0.2;

/** Looks through all that is stored, puts right what cannot be so, and tells what it was. Leaving the screen ends it. */
export function DataCheck({ app }: { app: Rehearse }) {
  const [state, setState] = useState<State>("idle");
  const working = useRef<AbortController | null>(null);
  useEffect(() => () => working.current?.abort(), []);
  const check = async () => {
    if (working.current) return;
    const stopper = new AbortController();
    const stop = stopper.signal;
    working.current = stopper;
    const onProgress = (share: number) => setState({ share });
    onProgress(0);
    try {
      // What is put right could be put wrong: a copy from before is kept, where there is a place for it.
      await backUp(app, "repair", { onProgress: (share) => onProgress(copying * share), stop });
      const now = app.environment.now();
      const left = (share: number) => onProgress(copying + (1 - copying) * share);
      setState(await inDataWorker(app, "check", { now }, { onProgress: left, stop }));
    } catch (error) {
      setState(stop.aborted ? "called off" : { failure: reasonOf(error) });
    } finally {
      working.current = null;
    }
  };
  return (
    <div className="setting">
      <h3>{say("check")}</h3>
      <div role="status" className="setting-about">
        <Outcome state={state} />
      </div>
      {typeof state === "object" && "share" in state ? (
        <WorkProgress
          label={say("checking")}
          share={state.share}
          onStop={() => working.current?.abort()}
        />
      ) : (
        <button type="button" className="button" onClick={check}>
          {say("checkData")}
        </button>
      )}
    </div>
  );
}

function Outcome({ state }: { state: State }) {
  if (state === "idle") return <p>{say("aboutCheck")}</p>;
  if (state === "called off") return <p>{say("checkCancelled")}</p>;
  if ("share" in state)
    return <p className="visually-hidden">{progressInWords(say("checking"), state.share)}</p>;
  if ("failure" in state) return <p>{say("checkFailed", { reason: state.failure })}</p>;
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
