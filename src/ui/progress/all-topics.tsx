import { useState } from "react";
import { Link } from "wouter";
import type { Progress } from "#app/progress.ts";
import { own } from "#ui/parts/message-tags.tsx";
import { percent } from "#ui/parts/percent.ts";
import { rangeInWords } from "#ui/parts/strength-words.ts";
import { say } from "#words/progress.ts";
import { practiceOf } from "./weak-topics.tsx";

/** Every topic that was begun, and what is known of it; made when it is opened. */
export function AllTopics({ progress }: { progress: Progress }) {
  const [open, setOpen] = useState(false);
  const { topics, deckTitles } = progress;
  const begun = topics.filter(({ seen }) => seen > 0);
  if (begun.length === 0) return null;
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("allTopics", { topics: begun.length })}</summary>
      {open && (
        <ul className="topic-lines">
          {begun.map((topic) => (
            <li key={`${topic.deck} ${topic.topic}`} className="card-line">
              <Link href={practiceOf(topic)} dir="auto">
                {topic.topic}
              </Link>
              <p className="hint">{standing(topic, deckTitles.get(topic.deck) ?? "")}</p>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function standing({ seen, cards, share }: Progress["topics"][number], deck: string) {
  const values = { seen, cards, deck, own };
  if (!share) return say.rich("topicSeen", values);
  return say.rich("topicShareSeen", {
    ...values,
    share: percent(share.middle),
    range: rangeInWords(share),
  });
}
