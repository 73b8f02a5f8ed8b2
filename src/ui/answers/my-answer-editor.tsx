import { useState } from "react";
import { useAnswer } from "#app/answer-hooks.ts";
import { noWords } from "#app/answer-words.ts";
import { type AnswerToWrite, deleteAnswer, tellAs } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Words } from "#model/answer.ts";
import { calledOff, useDoing } from "#ui/parts/doing.ts";
import { say } from "#words/answers.ts";
import { type FieldsInHand, MyPlainFields, MyStoryFields } from "./my-answer-fields.tsx";
import "#ui/design/field.css";
import "./my-answer.css";

type Props = {
  readonly app: Rehearse;
  readonly answer: AnswerToWrite;
  /** How one that is not begun yet is told. */
  readonly begins?: Words["form"];
  /** Where it is opened by a button it takes the focus, and can be closed again. */
  readonly onClose?: () => void;
  readonly onDelete: () => void;
};

/** Where an answer is written, as one text or as a story. What is typed is stored by itself. */
export function MyAnswerEditor({ app, answer, begins = "plain", onClose, onDelete }: Props) {
  const stored = useAnswer(app, answer.id);
  const [wanted, setWanted] = useState(begins);
  const [isTurned, setTurned] = useState(false);
  const { problem, act } = useDoing();
  if (stored === undefined) return <div className="my-answer-editor" />;
  if (stored?.removed?.value) return <p className="notice">{say("wasDeleted")}</p>;
  const words = stored?.words.value ?? noWords[wanted];
  const { form } = words;
  const other = form === "story" ? "plain" : "story";
  const Fields = form === "story" ? MyStoryFields : MyPlainFields;

  /** What could not be stored is not left behind: the field says why. */
  const once = (settle: FieldsInHand["settle"], work: () => Promise<unknown>) => async () =>
    (await settle()) ? work() : calledOff;
  const turn = async () => {
    setTurned(true);
    // What is stored shows by itself, once it was read.
    if (!(await tellAs(app, answer.id, other))) setWanted(other);
  };
  return (
    <div className="my-answer-editor">
      <Fields
        key={form}
        written={{ app, answer, words }}
        isFocused={onClose !== undefined || isTurned}
        onClose={onClose}
      >
        {({ settle, close }) => (
          <div className="my-answer-buttons">
            {close && (
              <button type="button" className="button button-main" onClick={close}>
                {say("done")}
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => act(once(settle, turn), say("toldOtherwise"))}
            >
              {other === "story" ? say("tellAsStory") : say("tellAsText")}
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                act(
                  once(settle, () => deleteAnswer(app, answer.id)),
                  say("deleted"),
                  onDelete,
                )
              }
            >
              {say("delete")}
            </button>
          </div>
        )}
      </Fields>
      {problem !== null && (
        <p className="problem" role="alert">
          {say("notChanged", { reason: problem })}
        </p>
      )}
    </div>
  );
}
