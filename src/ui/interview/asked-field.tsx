import { useId, useState } from "react";
import type { CoverableDeck } from "#app/coverable.ts";
import { own } from "#ui/parts/message-tags.tsx";
import { say } from "#words/interviews.ts";
import { type DebriefDraft, type Told, toldOf, toldProblem, withTold } from "./debrief-draft.ts";
import "./asked-field.css";
import "#ui/design/field.css";
import "#ui/design/row.css";

type Props = {
  readonly deck: CoverableDeck;
  readonly draft: DebriefDraft;
  /** Few topics are shown at once. */
  readonly startsOpen: boolean;
  readonly onTell: (draft: DebriefDraft) => void;
};

/** The topics of a deck, each to be ticked as asked, with room for the question. */
export function AskedField({ deck, draft, startsOpen, onTell }: Props) {
  const asked = deck.topics.filter(({ name }) => toldOf(draft, deck.id, name).asked).length;
  // Only at first: it must not close by itself.
  const [open] = useState(startsOpen || asked > 0);
  return (
    <details className="asked-deck" open={open}>
      <summary>
        <span className="asked-deck-title" dir="auto">
          {deck.title}
        </span>
        {asked > 0 && <span className="hint">{say("askedCount", { count: asked })}</span>}
      </summary>
      <ul className="rows">
        {deck.topics.map(({ name }) => (
          <AskedTopicRow
            key={name}
            topic={name}
            told={toldOf(draft, deck.id, name)}
            onTell={(told) => onTell(withTold(draft, deck.id, name, told))}
          />
        ))}
      </ul>
    </details>
  );
}

type RowProps = {
  readonly topic: string;
  readonly told: Told;
  readonly onTell: (told: Partial<Told>) => void;
};

function AskedTopicRow({ topic, told, onTell }: RowProps) {
  const id = useId();
  const problem = toldProblem(told);
  return (
    <li>
      <label className="row">
        <input
          type="checkbox"
          checked={told.asked}
          onChange={({ target }) => onTell({ asked: target.checked })}
        />
        <span className="row-text" dir="auto">
          {topic}
        </span>
      </label>
      {told.asked && (
        <div className="asked-question">
          <label htmlFor={id}>{say.rich("askedAbout", { topic, own })}</label>
          <textarea
            id={id}
            className="field"
            dir="auto"
            rows={2}
            placeholder={say("ownWords")}
            value={told.question}
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={({ target }) => onTell({ question: target.value })}
          />
          {problem && (
            <p id={`${id}-problem`} className="field-problem">
              {problem}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
