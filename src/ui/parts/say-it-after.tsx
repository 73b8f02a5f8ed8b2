import { useRef } from "react";
import { flushSync } from "react-dom";
import { hasOwnFiles } from "#app/backup-places.ts";
import { type LastSaid, recorderOf } from "#app/recorder.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { microphoneProblems, nowhereToKeep, standingWords } from "./recording-words.ts";
import type { SayItPartProps } from "./say-it.tsx";
import { useKeeping } from "./say-it-keeping.ts";
import { SayItNoRoom } from "./say-it-no-room.tsx";
import { SayItPlayer } from "./say-it-player.tsx";

/** Beside the key points: what was said, to be played, kept or discarded. */
export function SayItAfter({ app, card, state: { now, last, problem } }: SayItPartProps) {
  if (now.status === "recording" || now.status === "ending") return <Coming />;
  if (problem === "nothing heard") return <p className="problem">{microphoneProblems[problem]}</p>;
  if (last?.recording.card !== card.id) return null;
  return <SaidOnCard key={last.recording.id} app={app} last={last} />;
}

/** Its room, for the moment that the sound takes. */
const Coming = () => (
  <section className="say-it-coming" aria-hidden="true">
    <div className="say-it-row" />
    <p className="hint">{standingWords.undecided}</p>
  </section>
);

/** What its one button does that is always there, by what was decided. */
const decisions: Record<LastSaid["standing"], string> = {
  undecided: "Keep",
  kept: "Don’t keep",
  discarded: "Bring back",
};

function SaidOnCard({ app, last }: { readonly app: Rehearse; readonly last: LastSaid }) {
  const recorder = recorderOf(app);
  const keeping = useKeeping(app, last);
  const deciding = useRef<HTMLButtonElement>(null);
  const { standing } = last;
  const canKeep = hasOwnFiles();
  const decide = {
    undecided: keeping.keep,
    kept: keeping.unkeep,
    discarded: () => recorder.decide("undecided"),
  }[standing];
  const discard = () => {
    flushSync(() => recorder.decide("discarded"));
    // The button that was pressed is gone.
    deciding.current?.focus();
  };
  return (
    <section aria-label="What you said">
      <div className="say-it-row">
        {standing !== "discarded" && <SayItPlayer said={last} hasKey />}
        {(canKeep || standing === "discarded") && (
          <button type="button" className="button" ref={deciding} onClick={decide}>
            {decisions[standing]}
          </button>
        )}
        {standing === "undecided" && (
          <button type="button" className="button" onClick={discard}>
            Discard
          </button>
        )}
      </div>
      <p className="hint" role="status">
        {standing === "undecided" && !canKeep ? nowhereToKeep : standingWords[standing]}
      </p>
      <SayItNoRoom keeping={keeping} />
    </section>
  );
}
