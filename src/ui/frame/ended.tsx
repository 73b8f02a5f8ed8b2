import { useEffect, useId, useRef, useState } from "react";
import { hasUnsaved } from "#ui/parts/unsaved-guard.ts";
import { say } from "#words/frame.ts";
import "#ui/design/dialog.css";

type Props = {
  readonly reason: keyof typeof names;
  /** Whether there is a rating that was not saved. */
  readonly isHolding: boolean;
};

const names = {
  LostDataError: { title: "dataCleared", about: "aboutDataCleared" },
  UnansweredError: { title: "storageSilent", about: "aboutStorageSilent" },
  SteppedAsideError: { title: "steppedAside", about: "aboutSteppedAside" },
} as const;

/** Nothing can be saved here any more: says why, and what to do. The screen stays behind it, with what was typed there. */
export function Ended({ reason, isHolding }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [hasEdits] = useState(hasUnsaved);
  useEffect(() => dialog.current?.showModal(), []);
  const { title, about } = names[reason];
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about ${id}-lost`}
    >
      <h2 id={`${id}-title`}>{say(title)}</h2>
      <p id={`${id}-about`}>{say(about)}</p>
      {isHolding && <p id={`${id}-lost`}>{say("ratingLost")}</p>}
      {hasEdits && !isHolding && <p id={`${id}-lost`}>{say("typedLost")}</p>}
      <div className="form-buttons">
        {hasEdits && (
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {say("close")}
          </button>
        )}
        <button type="button" className="button button-main" onClick={() => location.reload()}>
          {say("reload")}
        </button>
      </div>
    </dialog>
  );
}
