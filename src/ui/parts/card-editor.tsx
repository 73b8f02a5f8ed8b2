import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Content } from "#model/note.ts";
import { type CardDraft, contentFrom, draftOf, fieldNames } from "./card-draft.ts";
import { useUnsavedGuard } from "./unsaved-guard.ts";
import "./field.css";

type Props = {
  readonly content: Content;
  readonly onSave: (content: Content) => void;
  readonly onCancel: () => void;
};

/** Rewords a note in its place. What is typed stays until it is saved. */
export function CardEditor({ content, onSave, onCancel }: Props) {
  const names = fieldNames(content.kind);
  const [draft, setDraft] = useState(() => draftOf(content));
  const [hasEdits, setHasEdits] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  const stored = useRef(false);
  useEffect(() => first.current?.focus(), []);
  useUnsavedGuard(stored, hasEdits);
  const change = (part: Partial<CardDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setHasEdits(true);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(contentFrom(content, draft));
  };
  return (
    <form className="card-editor" noValidate onSubmit={save}>
      <Field
        name={names.asked}
        text={draft.asked}
        onType={(asked) => change({ asked })}
        field={first}
      />
      {names.points !== null && (
        <Field name={names.points} text={draft.points} onType={(points) => change({ points })} />
      )}
      {names.why !== null && (
        <Field name={names.why} text={draft.why} onType={(why) => change({ why })} />
      )}
      <div className="form-buttons">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className="button button-main">
          Save
        </button>
      </div>
    </form>
  );
}

type FieldProps = {
  readonly name: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
};

function Field({ name, text, onType, field }: FieldProps) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        ref={field}
        className="field"
        dir="auto"
        rows={3}
        value={text}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
