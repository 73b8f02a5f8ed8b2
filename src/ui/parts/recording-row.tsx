import { useState } from "react";
import type { KeptRecording } from "#app/recording-files.ts";
import { deleteRecordings, fileOfRecording } from "#app/recordings.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { sizeInWords } from "./backup-words.ts";
import { calledOff, type Doing } from "./doing.ts";
import { download } from "./download.ts";
import { dateAndTimeInWords } from "./interview-words.ts";
import { usePlayback } from "./recording-playback.ts";
import { RecordingPlayer } from "./recording-player.tsx";
import { deletedInWords, lengthInWords } from "./recording-words.ts";
import { canShareSound, shareFile } from "./share-sheet.ts";

type Props = {
  readonly app: Rehearse;
  readonly recording: KeptRecording;
  readonly act: Doing["act"];
  /** It is gone, and with it the button that was pressed. */
  readonly onDeleted: () => void;
};

/** A recording that is kept: to be played, saved elsewhere and deleted. */
export function RecordingRow({ app, recording, act, onDeleted }: Props) {
  const { at, lengthMs, bytes, type, sound } = recording;
  const playback = usePlayback(sound);
  const [canShare] = useState(() => canShareSound(type));
  const when = dateAndTimeInWords(at, app.environment);
  const name = `the recording of ${when}`;
  const handOver = (to: (file: File) => unknown, done: string) =>
    act(async () => to(await fileOfRecording(app, recording)), done);
  const remove = async () => {
    await deleteRecordings(app, [recording], deletedInWords(1));
    onDeleted();
    // The bar that undoes it tells of it.
    return calledOff;
  };
  return (
    <li className="recording">
      <p className="recording-when">
        {when} <span className="hint">{sizeInWords(bytes)}</span>
      </p>
      <RecordingPlayer
        playback={playback}
        lengthMs={lengthMs}
        name={`${name}, ${lengthInWords(lengthMs)}`}
      />
      <button
        type="button"
        className="button"
        aria-label={`Save ${name} as a file`}
        onClick={() => handOver(download, "The recording is among your downloads.")}
      >
        Save
      </button>
      {canShare && (
        <button
          type="button"
          className="button"
          aria-label={`Share ${name}`}
          onClick={() => handOver(shareFile, "The recording was handed over.")}
        >
          Share…
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-label={`Delete ${name}`}
        onClick={() => act(remove, "")}
      >
        Delete
      </button>
      {playback.problem && (
        <p className="problem" role="alert">
          It could not be played: {playback.problem}
        </p>
      )}
    </li>
  );
}
