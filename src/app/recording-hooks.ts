import { useEffect, useState, useSyncExternalStore } from "react";
import type { Recorder, RecorderState } from "./recorder.ts";
import { onRecordingsChanged } from "./recording-changes.ts";
import { type KeptRecording, readRecordings } from "./recording-files.ts";
import type { Rehearse } from "./rehearse.ts";

/** Recordings on this device, the latest first: undefined until they were read, null where there is no storage for them. */
export function useRecordings({ db }: Rehearse): readonly KeptRecording[] | null | undefined {
  const [recordings, setRecordings] = useState<readonly KeptRecording[] | null>();
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      latest += 1;
      const own = latest;
      // Where they cannot be read there is no place for more either.
      const found = await readRecordings(db.name).catch(() => null);
      if (own === latest) setRecordings(found);
    };
    const end = onRecordingsChanged(db.name, () => void read());
    void read();
    return () => {
      latest = 0;
      end();
    };
  }, [db]);
  return recordings;
}

export const useRecorder = ({ subscribe, state }: Recorder): RecorderState =>
  useSyncExternalStore(subscribe, state);
