import { recordingLimit } from "#app/recordings.ts";
import { bytesOf } from "#model/recording-room.ts";
import { sizeInWords } from "./backup-words.ts";
import { limitWords, recordingsInWords } from "./recording-words.ts";
import type { Keeping } from "./say-it-keeping.ts";

/** Why it was not kept, and what makes room for it. */
export function SayItNoRoom({ keeping: { problem, inTheWay, makeRoom } }: { keeping: Keeping }) {
  return (
    <div role="alert" className="say-it-problem">
      {problem !== null && <p className="problem">It was not kept: {problem}</p>}
      {inTheWay.length > 0 && (
        <div className="problem">
          <p>
            It was not kept: your recordings may take {limitWords[recordingLimit.value()]}. The
            oldest would have to go: {recordingsInWords(inTheWay.length)},{" "}
            {sizeInWords(bytesOf(inTheWay))}.
          </p>
          <button type="button" className="button" onClick={makeRoom}>
            Delete and keep this one
          </button>
        </div>
      )}
    </div>
  );
}
