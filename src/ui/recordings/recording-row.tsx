import { useState } from "react";
import type { KeptRecording } from "#app/recording-files.ts";
import { deleteRecordings, fileOfRecording } from "#app/recordings.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { sizeInWords } from "#ui/data/backup-words.ts";
import { dateAndTimeInWords } from "#ui/interview/interview-words.ts";
import { calledOff, type Doing } from "#ui/parts/doing.ts";
import { download } from "#ui/parts/download.ts";
import { canShareSound, shareFile } from "#ui/sharing/share-sheet.ts";
import { say } from "#words/recordings.ts";
import { usePlayback } from "./recording-playback.ts";
import { RecordingPlayer } from "./recording-player.tsx";
import { deletedInWords, lengthInWords } from "./recording-words.ts";

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
  const length = lengthInWords(lengthMs);
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
        play={say("playRecording", { when, length })}
        pause={say("pauseRecording", { when, length })}
      />
      <button
        type="button"
        className="button"
        aria-label={say("saveRecording", { when })}
        onClick={() => handOver(download, say("isSaved"))}
      >
        {say("save")}
      </button>
      {canShare && (
        <button
          type="button"
          className="button"
          aria-label={say("shareRecording", { when })}
          onClick={() => handOver(shareFile, say("isShared"))}
        >
          {say("share")}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-label={say("deleteRecording", { when })}
        onClick={() => act(remove, "")}
      >
        {say("delete")}
      </button>
      {playback.problem && (
        <p className="problem" role="alert">
          {say("notPlayed", { reason: playback.problem })}
        </p>
      )}
    </li>
  );
}
