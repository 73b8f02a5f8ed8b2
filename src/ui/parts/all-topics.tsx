import { useState } from "react";
import { Link } from "wouter";
import type { Progress } from "#app/progress.ts";
import { counted } from "./counted.ts";
import { percent } from "./percent.ts";
import { rangeInWords } from "./strength-words.ts";
import { practiceOf } from "./weak-topics.tsx";

/** Every topic that was begun, and what is known of it; made when it is opened. */
export function AllTopics({ progress }: { progress: Progress }) {
  const [open, setOpen] = useState(false);
  const { topics, deckTitles } = progress;
  const begun = topics.filter(({ seen }) => seen > 0);
  if (begun.length === 0) return null;
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>All {counted(begun.length, "topic")} you have begun</summary>
      {open && (
        <ul className="topic-lines">
          {begun.map((topic) => (
            <li key={`${topic.deck} ${topic.topic}`} className="card-line">
              <Link href={practiceOf(topic)} dir="auto">
                {topic.topic}
              </Link>
              <p className="hint">
                {topic.share && `${percent(topic.share.middle)}, ${rangeInWords(topic.share)}`};{" "}
                {topic.seen} of {counted(topic.cards, "card")} seen,{" "}
                <span dir="auto">{deckTitles.get(topic.deck)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
