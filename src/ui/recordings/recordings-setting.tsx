import { Link } from "wouter";
import { hasOwnFiles } from "#app/backup-places.ts";
import { usePreference } from "#app/preference.ts";
import { canRecord } from "#app/recording-support.ts";
import { recordingLimit } from "#app/recordings.ts";
import { bytesOfLimit, type RecordingLimit } from "#model/recording-room.ts";
import { sizeInWords } from "#ui/data/backup-words.ts";
import { Choice } from "#ui/design/choice.tsx";
import { say } from "#words/recordings.ts";

type Choosable = `${RecordingLimit}`;
const limits: Record<Choosable, RecordingLimit> = { 50: 50, 200: 200, 1000: 1_000 };
const inWords = (limit: Choosable): string => sizeInWords(bytesOfLimit(limits[limit]));

type Props = { readonly onSaved: () => void };

/** Where what was said lies, and how much room it may take. It is not there where the browser cannot record or keep it. */
export function RecordingsSetting({ onSaved }: Props) {
  const limit = usePreference(recordingLimit);
  if (!canRecord() || !hasOwnFiles()) return null;
  return (
    <>
      <div className="setting">
        <h3>{say("title")}</h3>
        <p className="setting-about">{say("about")}</p>
        <Link href="/recordings" className="button">
          {say("listen")}
        </Link>
      </div>
      <Choice
        className="setting"
        legend={say("room")}
        words={{ 50: inWords("50"), 200: inWords("200"), 1000: inWords("1000") }}
        chosen={`${limit}`}
        onChoose={(chosen) => {
          recordingLimit.set(limits[chosen]);
          onSaved();
        }}
      />
    </>
  );
}
