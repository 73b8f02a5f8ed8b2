import { useId } from "react";
import { useAllAnswers } from "#app/answer-hooks.ts";
import { titleOf } from "#app/answer-words.ts";
import { linkNote } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { answerId, type NoteId } from "#model/ids.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { say } from "#words/answers.ts";

type Props = {
  readonly app: Rehearse;
  readonly note: NoteId;
  readonly onLinked: () => void;
};

/** Stories that do not answer the note yet, to be told instead of a new answer. Nothing where there are none. */
export function MyAnswerStories({ app, note, onLinked }: Props) {
  const id = useId();
  const answers = useAllAnswers(app) ?? [];
  const { problem, act } = useDoing();
  const stories = answers.filter(
    ({ words, serves }) => words.value.form === "story" && !serves.value.includes(note),
  );
  if (stories.length === 0) return null;
  return (
    <div className="form-field">
      <label htmlFor={id}>{say("orStory")}</label>
      <select
        id={id}
        className="field"
        value=""
        // A letter chooses a story, and is no shortcut of the screen beneath.
        onKeyDown={(event) => event.stopPropagation()}
        onChange={({ target }) =>
          act(() => linkNote(app, answerId(target.value), note), say("linked"), onLinked)
        }
      >
        <option value="">{say("chooseStory")}</option>
        {stories.map((story) => (
          <option key={story.id} value={story.id}>
            {titleOf(story.words.value)}
          </option>
        ))}
      </select>
      {problem !== null && (
        <p className="field-problem" role="alert">
          {say("notChanged", { reason: problem })}
        </p>
      )}
    </div>
  );
}
