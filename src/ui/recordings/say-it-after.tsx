import { useRef } from "react";
import { flushSync } from "react-dom";
import { hasOwnFiles } from "#app/backup-places.ts";
import { type LastSaid, recorderOf } from "#app/recorder.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/recordings.ts";
import { problemInWords } from "./recording-words.ts";
import type { SayItPartProps } from "./say-it.tsx";
import { useKeeping } from "./say-it-keeping.ts";
import { SayItNoRoom } from "./say-it-no-room.tsx";
import { SayItPlayer } from "./say-it-player.tsx";

/** Beside the key points: what was said, to be played, kept or discarded. */
export function SayItAfter({ app, card, state: { now, last, problem } }: SayItPartProps) {
  if (now.status === "recording" || now.status === "ending") return <Coming />;
  if (problem === "nothing heard") return <p className="problem">{problemInWords(problem)}</p>;
  if (last?.recording.card !== card.id) return null;
  return <SaidOnCard key={last.recording.id} app={app} last={last} />;
}

/** Its room, for the moment that the sound takes. */
const Coming = () => (
  <section className="say-it-coming" aria-hidden="true">
    <div className="say-it-row" />
    <p className="hint">{say("isUndecided")}</p>
  </section>
);

/** By what was decided: what is said of it, and what its one button does that is always there. */
const standings = {
  undecided: { says: "isUndecided", does: "keep" },
  kept: { says: "isKept", does: "dontKeep" },
  discarded: { says: "isDiscarded", does: "bringBack" },
} as const;

/** What was said, and what is to become of it. */
export function SaidOnCard({ app, last }: { readonly app: Rehearse; readonly last: LastSaid }) {
  const recorder = recorderOf(app);
  const keeping = useKeeping(app, last);
  const deciding = useRef<HTMLButtonElement>(null);
  const { standing } = last;
  const { says, does } = standings[standing];
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
    <section aria-label={say("whatYouSaid")}>
      <div className="say-it-row">
        {standing !== "discarded" && <SayItPlayer said={last} hasKey />}
        {(canKeep || standing === "discarded") && (
          <button type="button" className="button" ref={deciding} onClick={decide}>
            {say(does)}
          </button>
        )}
        {standing === "undecided" && (
          <button type="button" className="button" onClick={discard}>
            {say("discard")}
          </button>
        )}
      </div>
      <p className="hint" role="status">
        {say(standing === "undecided" && !canKeep ? "nowhereToKeep" : says)}
      </p>
      <SayItNoRoom keeping={keeping} />
    </section>
  );
}
