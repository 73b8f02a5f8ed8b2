import { useRef, useState } from "react";
import { useAnswersTo } from "#app/answer-hooks.ts";
import { isAnswerable } from "#app/answer-reads.ts";
import { freshAnswerId } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { AnswerId, NoteId } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import { MyAnswer } from "./my-answer.tsx";
import { MyAnswerEditor } from "./my-answer-editor.tsx";
import "./my-answer.css";
import "./whole-answer.css";

export type MyAnswersProps = {
  readonly app: Rehearse;
  readonly note: NoteId;
  /** Where it is known what the note is its room is kept until the answers were read, so that nothing moves. */
  readonly kind?: Content["kind"];
};

/** One's own answers to a question or pitfall: to be read, and written right there. */
export function MyAnswers({ app, note, kind }: MyAnswersProps) {
  const answers = useAnswersTo(app, note);
  const [open, setOpen] = useState<AnswerId | null>(null);
  const section = useRef<HTMLElement>(null);
  if (answers === null || (answers === undefined && !(kind && isAnswerable(kind)))) return null;
  const ids = (answers ?? []).map(({ id }) => id);
  const all = open === null || ids.includes(open) ? ids : [...ids, open];
  const close = () => {
    setOpen(null);
    // What had the focus is gone.
    section.current?.focus({ preventScroll: true });
  };
  return (
    <section className="my-answers" aria-label="Your answer" ref={section} tabIndex={-1}>
      <h2>Your answer</h2>
      {all.map((id) => {
        const answer = answers?.find((each) => each.id === id);
        return id === open || !answer ? (
          <MyAnswerEditor
            key={id}
            app={app}
            answer={{ id, serves: [note] }}
            onClose={close}
            onDelete={close}
          />
        ) : (
          <MyAnswer key={id} answer={answer} onEdit={() => setOpen(id)} />
        );
      })}
      {open === null && (
        <p>
          <button type="button" className="button" onClick={() => setOpen(freshAnswerId(app))}>
            {ids.length === 0 ? "Write mine" : "Write another"}
          </button>
        </p>
      )}
    </section>
  );
}
