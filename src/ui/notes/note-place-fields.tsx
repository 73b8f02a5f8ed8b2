import { memo, useId } from "react";
import { longestTitle } from "#app/own-decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckSummary } from "#model/deck.ts";
import type { DeckId } from "#model/ids.ts";
import { FormField } from "#ui/design/form-field.tsx";
import { say } from "#words/notes.ts";
import type { NotePlaceDraft } from "./note-form-draft.ts";
import { TopicField } from "./topic-field.tsx";

type Props = {
  readonly app: Rehearse;
  readonly decks: readonly Pick<DeckSummary, "id" | "title">[];
  readonly place: NotePlaceDraft;
  readonly onChange: (part: Partial<NotePlaceDraft>) => void;
  /** Whether what is wrong is said. */
  readonly isChecked: boolean;
};

export const titleProblem = ({ deck, title }: NotePlaceDraft): string | null =>
  deck === null && title.trim() === "" ? say("nameDeck") : null;

/** Where a new note goes: its deck, which may be a new one, and its topic. */
export const NotePlaceFields = memo(function NotePlaceFields(props: Props) {
  const { app, decks, place, onChange, isChecked } = props;
  const id = useId();
  const { deck, title, topic } = place;
  return (
    <>
      <div className="form-field">
        <label htmlFor={id}>{say("deck")}</label>
        <select
          id={id}
          className="field"
          value={deck ?? ""}
          onChange={({ target }) => onChange({ deck: (target.value || null) as DeckId | null })}
        >
          {decks.map((each) => (
            <option key={each.id} value={each.id} dir="auto">
              {each.title}
            </option>
          ))}
          <option value="">{say("newDeck")}</option>
        </select>
      </div>
      {deck === null && (
        <FormField
          label={say("deckName")}
          name="title"
          dir="auto"
          maxLength={longestTitle}
          value={title}
          problem={isChecked ? titleProblem(place) : null}
          onType={(typed) => onChange({ title: typed })}
        />
      )}
      <TopicField
        app={app}
        deck={deck}
        topic={topic}
        isChecked={isChecked}
        onType={(typed) => onChange({ topic: typed })}
      />
    </>
  );
});
