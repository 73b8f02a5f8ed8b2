import { recorderOf } from "#app/recorder.ts";
import { useShortcuts } from "#ui/frame/shortcuts.ts";
import { KeyHint } from "#ui/parts/key-hint.tsx";
import { say } from "#words/recordings.ts";
import { MicrophoneIcon, StopIcon } from "./recording-icons.tsx";
import { fallSilent } from "./recording-playback.ts";
import { problemInWords } from "./recording-words.ts";
import type { SayItPartProps } from "./say-it.tsx";
import { SayItLevel } from "./say-it-level.tsx";
import { SayItPast } from "./say-it-past.tsx";
import { SayItPlayer } from "./say-it-player.tsx";
import { SayItTime } from "./say-it-time.tsx";
import "#ui/design/button.css";
import "#ui/design/screen.css";

/** While the answer is not shown yet: one tap records, another one ends it. */
export function SayItBefore({ app, card, state: { now, last, problem } }: SayItPartProps) {
  const recorder = recorderOf(app);
  const isOff = now.status === "off";
  const isRecording = now.status === "recording";
  const mine = isOff && last && !last.isPast ? last : null;
  const recordOrStop = () => {
    if (isRecording) return recorder.stop();
    fallSilent();
    void recorder.begin(card.id, card.ask.prompt);
  };
  useShortcuts({ r: recordOrStop });
  return (
    <>
      <div className="say-it-row">
        <button
          type="button"
          className="button say-it-button"
          aria-keyshortcuts="R"
          onClick={recordOrStop}
        >
          {isRecording ? <StopIcon /> : <MicrophoneIcon />}
          {say(isRecording ? "stop" : mine ? "sayItAgain" : "sayIt")} <KeyHint name="R" />
        </button>
        {now.status === "asking" && <span className="hint say-it-late">{say("waiting")}</span>}
        {now.status === "recording" && (
          <>
            <SayItTime startedMs={now.startedMs} />
            <SayItLevel stream={now.stream} />
          </>
        )}
        {mine && <SayItPlayer key={mine.recording.id} said={mine} />}
        {isOff && last?.isPast && <SayItPast app={app} last={last} />}
      </div>
      <div role="alert">
        {problem && <p className="problem say-it-problem">{problemInWords(problem)}</p>}
      </div>
    </>
  );
}
