import { usePreference } from "#app/preference.ts";
import type { KeptRecording } from "#app/recording-files.ts";
import { deleteRecordings, recordingLimit } from "#app/recordings.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { bytesOf, bytesOfLimit, oldestInTheWay } from "#model/recording-room.ts";
import { sizeInWords } from "./backup-words.ts";
import { calledOff, type Doing } from "./doing.ts";
import { deletedInWords, limitWords, recordingsInWords } from "./recording-words.ts";

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
        {recordingsInWords(recordings.length)}, {sizeInWords(bytesOf(recordings))} of{" "}
        {limitWords[limit]}. They stay on this device: no backup holds them.
      </p>
      {inTheWay.length > 0 && (
        <div className="problem recording-room">
          <p>
            That is more than you want them to take. The oldest could go:{" "}
            {recordingsInWords(inTheWay.length)}, {sizeInWords(bytesOf(inTheWay))}.
          </p>
          <button type="button" className="button" onClick={() => act(remove, "")}>
            Delete the oldest
          </button>
        </div>
      )}
    </>
  );
}
