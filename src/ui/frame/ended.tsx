import { useEffect, useId, useRef, useState } from "react";
import { hasUnsaved } from "#ui/parts/unsaved-guard.ts";
import "#ui/design/dialog.css";

type Props = {
  readonly reason: "LostDataError" | "SteppedAsideError";
  /** Whether there is a rating that was not saved. */
  readonly isHolding: boolean;
};

const words = {
  LostDataError: {
    title: "The browser has cleared your data",
    text: "It did so while Rehearse was open. Reload to see what can be restored.",
  },
  SteppedAsideError: {
    title: "Rehearse was updated in another tab",
    text: "Reload to go on. All that was saved is safe.",
  },
};

/** Nothing can be saved here any more: says why, and what to do. The screen stays behind it, with what was typed there. */
export function Ended({ reason, isHolding }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [hasEdits] = useState(hasUnsaved);
  useEffect(() => dialog.current?.showModal(), []);
  const { title, text } = words[reason];
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about ${id}-lost`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-about`}>{text}</p>
      {isHolding && (
        <p id={`${id}-lost`}>Your last rating was not saved: it has to be given again.</p>
      )}
      {hasEdits && !isHolding && (
        <p id={`${id}-lost`}>What you typed is not saved. Close this to copy it first.</p>
      )}
      <div className="form-buttons">
        {hasEdits && (
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        )}
        <button type="button" className="button button-main" onClick={() => location.reload()}>
          Reload
        </button>
      </div>
    </dialog>
  );
}
