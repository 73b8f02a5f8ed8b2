import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { ChangedElsewhere } from "#ui/parts/changed-elsewhere.tsx";
import type { PartInHand } from "./my-answer-part.ts";

type Props = {
  readonly label: string;
  /** What belongs there. */
  readonly hint?: string;
  readonly part: PartInHand;
  /** A name has one line. */
  readonly isLine?: boolean;
  /** It takes the focus when it appears. */
  readonly isFirst?: boolean;
  readonly onClose?: (() => void) | undefined;
};

/** A field of an answer, which grows with its text. */
export function MyAnswerField({ label, hint, part, isLine, isFirst, onClose }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const takesFocus = useRef(isFirst);
  useEffect(() => {
    if (takesFocus.current) field.current?.focus();
  }, []);
  const common = {
    id,
    ref: field,
    className: "field",
    dir: "auto",
    value: part.value,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      part.type(target.value),
    onBlur: () => void part.leave(),
    // What is typed is no shortcut of the screen beneath.
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === "Escape") onClose?.();
    },
  } as const;
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {isLine ? (
        <input {...common} type="text" autoComplete="off" />
      ) : (
        <div className="growing" data-text={part.value}>
          <textarea {...common} rows={3} />
        </div>
      )}
      <ChangedElsewhere field={part} inWords={(text) => text} />
    </div>
  );
}
