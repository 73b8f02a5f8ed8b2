import { useEffect, useLayoutEffect } from "react";
import type { CardView } from "#app/practice-view.ts";
import { type RecorderState, recorderOf } from "#app/recorder.ts";
import { useRecorder } from "#app/recording-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/recordings.ts";
import { SayItAfter } from "./say-it-after.tsx";
import { SayItBefore } from "./say-it-before.tsx";
import "./say-it.css";

export type SayItProps = { readonly app: Rehearse; readonly card: CardView };

export type SayItPartProps = SayItProps & { readonly state: RecorderState };

/** Records the answer while it is not shown yet, and plays it beside the key points. */
export function SayIt({ app, card }: SayItProps) {
  const recorder = recorderOf(app);
  const state = useRecorder(recorder);
  const { revealed } = card;
  useLayoutEffect(() => {
    if (revealed) recorder.stop();
    else recorder.passOn();
  }, [recorder, revealed]);
  useEffect(() => recorder.stop, [recorder]);
  const { status } = state.now;
  return (
    <>
      <p role="status" className="visually-hidden">
        {status === "recording" && say("nowRecording")}
        {status === "ending" && say("hasEnded")}
      </p>
      {revealed ? (
        <SayItAfter app={app} card={card} state={state} />
      ) : (
        <SayItBefore app={app} card={card} state={state} />
      )}
    </>
  );
}
