import { useRef, useState } from "react";
import { useRecordings } from "#app/recording-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { CardId } from "#model/ids.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { say } from "#words/recordings.ts";
import { RecordingRow } from "./recording-row.tsx";
import "./recording-list.css";

type Props = { readonly app: Rehearse; readonly card: CardId };

/** What was said on a card and kept, the latest first. It is the last on its page, since it is read only then. */
export function RecordingsOfCard({ app, card }: Props) {
  const recordings = useRecordings(app)?.filter((each) => each.card === card) ?? [];
  const [hasDeleted, setDeleted] = useState(false);
  const doing = useDoing();
  const line = useRef<HTMLDivElement>(null);
  if (recordings.length === 0 && !hasDeleted) return null;
  return (
    <section className="recordings-of-card" aria-labelledby="card-recordings">
      <h2 id="card-recordings">{say("whatYouSaid")}</h2>
      {recordings.length === 0 && <p>{say("noneLeft")}</p>}
      <ul>
        {recordings.map((recording) => (
          <RecordingRow
            key={recording.id}
            app={app}
            recording={recording}
            act={doing.act}
            onDeleted={() => {
              // What has the focus must not go away with the last of them.
              setDeleted(true);
              line.current?.focus();
            }}
          />
        ))}
      </ul>
      <DoneLine doing={doing} ref={line} />
    </section>
  );
}
