import { useState } from "react";
import { type LastSaid, recorderOf } from "#app/recorder.ts";
import type { KeptRecording } from "#app/recording-files.ts";
import { deleteRecordings, inTheWayOf, keepRecording, unkeepRecording } from "#app/recordings.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { calledOff, useDoing } from "#ui/parts/doing.ts";
import { say } from "#words/recordings.ts";
import { deletedInWords } from "./recording-words.ts";

export type Keeping = {
  /** What was done last, and why the last act was not done. */
  readonly done: string | null;
  readonly problem: string | null;
  /** The oldest recordings, which would have to go so that this one finds room. */
  readonly inTheWay: readonly KeptRecording[];
  readonly keep: () => void;
  /** Deletes those in the way, and keeps it. */
  readonly makeRoom: () => void;
  readonly unkeep: () => void;
};

/** Keeps what was said last, where there is room, and takes that back. */
export function useKeeping(app: Rehearse, said: LastSaid): Keeping {
  const recorder = recorderOf(app);
  const { done, problem, act } = useDoing();
  const [inTheWay, setInTheWay] = useState<readonly KeptRecording[]>([]);
  const keepWhereRoom = async () => {
    const found = await inTheWayOf(app, said);
    setInTheWay(found);
    if (found.length > 0) return calledOff;
    await keepRecording(app, said);
    return recorder.decide("kept");
  };
  const makeRoom = async () => {
    await deleteRecordings(app, inTheWay, deletedInWords(inTheWay.length));
    return keepWhereRoom();
  };
  const unkeep = async () => {
    await unkeepRecording(app, said.recording.id);
    recorder.decide("undecided");
  };
  return {
    done,
    problem,
    inTheWay,
    keep: () => act(keepWhereRoom, say("kept")),
    makeRoom: () => act(makeRoom, say("kept")),
    unkeep: () => act(unkeep, say("keptNoMore")),
  };
}
