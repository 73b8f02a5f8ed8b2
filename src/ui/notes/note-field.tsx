import { memo, type ReactNode, type RefObject, useId } from "react";
import type { CardDraft } from "./card-draft.ts";
import "#ui/design/field.css";
import "./note-field.css";

type Props = {
  readonly part: keyof CardDraft;
  readonly name: string;
  readonly text: string;
  readonly onType: (part: Partial<CardDraft>) => void;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  /** What belongs to it and stands below. */
  readonly children?: ReactNode;
};

/** A text of a note, as long as it gets. */
export const NoteField = memo(function NoteField(props: Props) {
  const { part, name, text, onType, field, children } = props;
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
        onChange={({ target }) => onType({ [part]: target.value })}
      />
      {children}
    </div>
  );
});
