import { Link } from "wouter";
import type { KeptRecording } from "#app/recording-files.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { CardId } from "#model/ids.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import type { Doing } from "#ui/parts/doing.ts";
import { RecordingRow } from "./recording-row.tsx";
import "./recording-list.css";

type Props = {
  readonly app: Rehearse;
  /** The latest first. */
  readonly recordings: readonly KeptRecording[];
  readonly act: Doing["act"];
  readonly onDeleted: () => void;
};

/** Recordings by card, that with the latest one first. */
export const RecordingList = ({ app, recordings, act, onDeleted }: Props) => (
  <ul>
    {[...byCard(recordings)].map(([card, [latest, ...earlier]]) => (
      <li key={card} className="recording-card">
        <h2 dir="auto">
          <Link href={cardPath(card)}>{latest.prompt}</Link>
        </h2>
        <ul>
          {[latest, ...earlier].map((recording) => (
            <RecordingRow
              key={recording.id}
              app={app}
              recording={recording}
              act={act}
              onDeleted={onDeleted}
            />
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

type AtLeastOne = [KeptRecording, ...KeptRecording[]];

function byCard(recordings: readonly KeptRecording[]): Map<CardId, AtLeastOne> {
  const cards = new Map<CardId, AtLeastOne>();
  for (const recording of recordings) {
    const others = cards.get(recording.card);
    if (others) others.push(recording);
    else cards.set(recording.card, [recording]);
  }
  return cards;
}
