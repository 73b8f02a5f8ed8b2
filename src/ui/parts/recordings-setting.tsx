import { Link } from "wouter";
import { hasOwnFiles } from "#app/backup-places.ts";
import { usePreference } from "#app/preference.ts";
import { canRecord } from "#app/recording-support.ts";
import { recordingLimit } from "#app/recordings.ts";
import { Choice } from "#ui/design/choice.tsx";
import { limitOf, limitWords } from "./recording-words.ts";

/** Where what was said lies, and how much room it may take. It is not there where the browser cannot record or keep it. */
export function RecordingsSetting() {
  const limit = usePreference(recordingLimit);
  if (!canRecord() || !hasOwnFiles()) return null;
  return (
    <>
      <div className="setting">
        <h3>Recordings</h3>
        <p className="setting-about">
          Answers that you said aloud and kept. They stay on this device: no backup holds them.
        </p>
        <Link href="/recordings" className="button">
          Listen to recordings
        </Link>
      </div>
      <Choice
        className="setting"
        legend="Room for recordings"
        words={limitWords}
        chosen={`${limit}`}
        onChoose={(chosen) => recordingLimit.set(limitOf[chosen])}
      />
    </>
  );
}
