import { usePreference } from "#app/preference.ts";
import type { KeptRecording } from "#app/recording-files.ts";
import { deleteRecordings, recordingLimit } from "#app/recordings.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { bytesOf, bytesOfLimit, oldestInTheWay } from "#model/recording-room.ts";
import { sizeInWords } from "#ui/data/backup-words.ts";
import { calledOff, type Doing } from "#ui/parts/doing.ts";
import { say } from "#words/recordings.ts";
import { deletedInWords } from "./recording-words.ts";

type Props = {
  readonly app: Rehearse;
  readonly recordings: readonly KeptRecording[];
  readonly act: Doing["act"];
};

/** How much room recordings take, and which could go where that is more than their user wants. */
export function RecordingRoom({ app, recordings, act }: Props) {
  const limit = usePreference(recordingLimit);
  const inTheWay = oldestInTheWay(recordings, bytesOfLimit(limit), 0);
  const remove = async () => {
    await deleteRecordings(app, inTheWay, deletedInWords(inTheWay.length));
    // The bar that undoes it tells of it.
    return calledOff;
  };
  return (
    <>
      <p>
        {say("taken", {
          count: recordings.length,
          size: sizeInWords(bytesOf(recordings)),
          limit: sizeInWords(bytesOfLimit(limit)),
        })}
      </p>
      {inTheWay.length > 0 && (
        <div className="problem recording-room">
          <p>{say("tooMuch", { count: inTheWay.length, size: sizeInWords(bytesOf(inTheWay)) })}</p>
          <button type="button" className="button" onClick={() => act(remove, "")}>
            {say("deleteOldest")}
          </button>
        </div>
      )}
    </>
  );
}
