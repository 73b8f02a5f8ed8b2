import { useId, useState } from "react";
import { useDecks } from "#app/deck-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useTopicNames } from "#app/topic-hooks.ts";
import type { DeckId } from "#model/ids.ts";
import { say } from "#words/decks.ts";
import { type BulkAct, moveTo } from "./bulk-acts.ts";
import { BulkDialog } from "./bulk-dialog.tsx";

type Props = {
  readonly app: Rehearse;
  readonly count: number;
  /** The deck that the notes are in; null where they may be in several. */
  readonly deck: DeckId | null;
  /** Whether they are put into another deck, and not only into another topic. */
  readonly isMove: boolean;
  readonly onPlace: (bulk: BulkAct) => void;
  readonly onClosed: () => void;
};

const longestTopic = 300;

/** Asks where notes are to be put. */
export function BulkPlace({ app, count, deck, isMove, onPlace, onClosed }: Props) {
  const decks = useDecks(app) ?? [];
  const [chosen, choose] = useState("");
  const [typed, type] = useState("");
  const id = useId();
  const into = decks.find((each) => each.id === chosen);
  const topics = useTopicNames(app, isMove ? (into?.id ?? deck) : deck) ?? [];
  const submit = () => {
    const topic = typed.trim();
    onPlace(
      moveTo(
        { ...(into && { deck: into.id }), ...(topic !== "" && { topic }) },
        into?.title ?? null,
      ),
    );
  };
  return (
    <BulkDialog
      title={isMove ? say("moveThese", { notes: count }) : say("changeTopicOf", { notes: count })}
      does={isMove ? say("move") : say("changeTopic")}
      isForm
      onSubmit={submit}
      onClosed={onClosed}
    >
      {isMove && (
        <div className="form-field">
          <label htmlFor={`${id}-deck`}>{say("deck")}</label>
          <select
            id={`${id}-deck`}
            className="field"
            dir="auto"
            required
            value={chosen}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{say("chooseDeck")}</option>
            {decks.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="form-field">
        <label htmlFor={`${id}-topic`}>{say("topic")}</label>
        <input
          id={`${id}-topic`}
          className="field"
          dir="auto"
          autoComplete="off"
          list={`${id}-topics`}
          maxLength={longestTopic}
          required={!isMove}
          // A topic of blanks is none.
          pattern=".*\S.*"
          title={say("topicNeedsName")}
          aria-describedby={isMove ? `${id}-hint` : undefined}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        <datalist id={`${id}-topics`}>
          {topics.map((topic) => (
            <option key={topic} value={topic} />
          ))}
        </datalist>
        {isMove && (
          <p id={`${id}-hint`} className="hint">
            {say("keepTopics")}
          </p>
        )}
      </div>
    </BulkDialog>
  );
}
