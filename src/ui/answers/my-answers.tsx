import { useEffect, useRef, useState } from "react";
import { useAnswersTo } from "#app/answer-hooks.ts";
import { isAnswerable } from "#app/answer-reads.ts";
import { unlinkNote } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { AnswerId, NoteId } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { say } from "#words/answers.ts";
import { MyAnswer } from "./my-answer.tsx";
import { begunAnswer, endBegunAnswer } from "./my-answer-begun.ts";
import { MyAnswerEditor } from "./my-answer-editor.tsx";
import { MyAnswerGone } from "./my-answer-gone.tsx";
import { MyAnswerStories } from "./my-answer-stories.tsx";
import "./my-answer.css";
import "#ui/practice/whole-answer.css";

export type MyAnswersProps = {
  readonly app: Rehearse;
  readonly note: NoteId;
  /** Where it is known what the note is its room is kept until the answers were read, so that nothing moves. */
  readonly kind?: Content["kind"];
  /** Where no bar says what was done, as in practice, it is told here, and undone. */
  readonly offersUndo?: boolean;
};

/** One's own answers to a question or pitfall: to be read, and written right there. */
export function MyAnswers({ app, note, kind, offersUndo = false }: MyAnswersProps) {
  const answers = useAnswersTo(app, note);
  const [open, setOpen] = useState<AnswerId | null>(null);
  const [isGone, setGone] = useState(false);
  const { problem, act } = useDoing();
  const section = useRef<HTMLElement>(null);
  const ids = (answers ?? []).map(({ id }) => id);
  const isNew = open !== null && !ids.includes(open);
  const isStored = open !== null && !isNew;
  useEffect(() => {
    if (isStored) endBegunAnswer(note);
  }, [isStored, note]);
  if (answers === null || (answers === undefined && !(kind && isAnswerable(kind)))) return null;
  const close = () => {
    setOpen(null);
    // What had the focus is gone.
    section.current?.focus({ preventScroll: true });
  };
  const drop = () => {
    endBegunAnswer(note);
    close();
  };
  const edit = (id: AnswerId) => {
    setGone(false);
    setOpen(id);
  };
  return (
    <section className="my-answers" aria-label={say("mine")} ref={section} tabIndex={-1}>
      <h2>{say("mine")}</h2>
      {(isNew ? [...ids, open] : ids).map((id) => {
        const answer = answers?.find((each) => each.id === id);
        return id === open || !answer ? (
          <MyAnswerEditor
            key={id}
            app={app}
            answer={{ id, serves: [note] }}
            onClose={close}
            onDelete={() => {
              setGone(offersUndo && answer !== undefined);
              drop();
            }}
          />
        ) : (
          <MyAnswer
            key={id}
            answer={answer}
            onEdit={() => edit(id)}
            onUnlink={() =>
              act(
                () => unlinkNote(app, id, note),
                say("unlinked"),
                () => {
                  setGone(offersUndo);
                  close();
                },
              )
            }
          />
        );
      })}
      {isNew && <MyAnswerStories app={app} note={note} onLinked={drop} />}
      {problem !== null && (
        <p className="problem" role="alert">
          {say("notChanged", { reason: problem })}
        </p>
      )}
      {isGone && <MyAnswerGone app={app} onUndone={() => setGone(false)} />}
      {open === null && (
        <p>
          <button type="button" className="button" onClick={() => edit(begunAnswer(app, note))}>
            {ids.length === 0 ? say("writeMine") : say("writeAnother")}
          </button>
        </p>
      )}
    </section>
  );
}
