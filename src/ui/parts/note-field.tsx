import { type ReactNode, type RefObject, useId } from "react";
import "./field.css";
import "./note-field.css";

type Props = {
  readonly name: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  /** What belongs to it and stands below. */
  readonly children?: ReactNode;
};

/** A text of a note, as long as it gets. */
export function NoteField({ name, text, onType, field, children }: Props) {
  const id = useId();
  return (
    <div className="form-field note-field">
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
      {children}
    </div>
  );
}
