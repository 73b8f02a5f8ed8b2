import { recordingLimit } from "#app/recordings.ts";
import { bytesOf, bytesOfLimit } from "#model/recording-room.ts";
import { sizeInWords } from "#ui/data/backup-words.ts";
import { say } from "#words/recordings.ts";
import type { Keeping } from "./say-it-keeping.ts";

/** Why it was not kept, and what makes room for it. */
export function SayItNoRoom({ keeping: { problem, inTheWay, makeRoom } }: { keeping: Keeping }) {
  return (
    <div role="alert" className="say-it-problem">
      {problem !== null && <p className="problem">{say("notKept", { reason: problem })}</p>}
      {inTheWay.length > 0 && (
        <div className="problem">
          <p>
            {say("noRoom", {
              limit: sizeInWords(bytesOfLimit(recordingLimit.value())),
              count: inTheWay.length,
              size: sizeInWords(bytesOf(inTheWay)),
            })}
          </p>
          <button type="button" className="button" onClick={makeRoom}>
            {say("deleteAndKeep")}
          </button>
        </div>
      )}
    </div>
  );
}
