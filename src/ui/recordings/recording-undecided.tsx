import { useState } from "react";
import { recorderOf } from "#app/recorder.ts";
import { useRecorder } from "#app/recording-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/recordings.ts";
import { SaidOnCard } from "./say-it-after.tsx";
import "./say-it.css";

/** What was said last, where its user has not decided about it: a sitting may have ended with it. */
export function RecordingUndecided({ app }: { readonly app: Rehearse }) {
  const { last } = useRecorder(recorderOf(app));
  // It stays where it is once they have decided, so that this can be taken back.
  const [shown] = useState(() => (last?.standing === "undecided" ? last.recording.id : null));
  if (last === null || last.recording.id !== shown) return null;
  return (
    <section className="recording-card" aria-labelledby="recording-undecided">
      <h2 id="recording-undecided">{say("notKeptYet")}</h2>
      <p dir="auto">{last.recording.prompt}</p>
      <SaidOnCard app={app} last={last} />
    </section>
  );
}
