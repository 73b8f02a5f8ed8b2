import { hasOwnFiles } from "#app/backup-places.ts";
import type { LastSaid } from "#app/recorder.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/recordings.ts";
import { useKeeping } from "./say-it-keeping.ts";
import { SayItNoRoom } from "./say-it-no-room.tsx";

type Props = { readonly app: Rehearse; readonly last: LastSaid };

/** What was said on the card before, and not decided about, can still be kept. */
export function SayItPast({ app, last }: Props) {
  const keeping = useKeeping(app, last);
  const canKeep = last.standing === "undecided" && hasOwnFiles();
  return (
    <>
      {canKeep && (
        <button type="button" className="button" onClick={keeping.keep}>
          {say("keepLast")}
        </button>
      )}
      <p role="status" className="hint">
        {keeping.done}
      </p>
      <SayItNoRoom keeping={keeping} />
    </>
  );
}
