import type { Said } from "#app/recorder.ts";
import { useShortcuts } from "#ui/frame/shortcuts.ts";
import { say } from "#words/recordings.ts";
import { usePlayback } from "./recording-playback.ts";
import { RecordingPlayer } from "./recording-player.tsx";
import { lengthInWords } from "./recording-words.ts";

type Props = {
  readonly said: Said;
  /** Whether the key R plays it: before the answer is shown it records. */
  readonly hasKey?: boolean;
};

/** Plays what was just said. */
export function SayItPlayer({ said: { recording, sound }, hasKey = false }: Props) {
  const playback = usePlayback(async () => sound);
  const length = lengthInWords(recording.lengthMs);
  useShortcuts({ r: hasKey ? playback.toggle : null });
  return (
    <>
      <RecordingPlayer
        playback={playback}
        lengthMs={recording.lengthMs}
        play={say("playSaid", { length })}
        pause={say("pauseSaid", { length })}
        {...(hasKey && { shortcut: "R" })}
      />
      {playback.problem && (
        <p className="problem" role="alert">
          {say("notPlayed", { reason: playback.problem })}
        </p>
      )}
    </>
  );
}
