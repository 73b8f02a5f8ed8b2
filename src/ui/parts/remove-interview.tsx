import { useId, useRef } from "react";
import "#ui/design/dialog.css";

type Props = { readonly name: string; readonly onRemove: () => void };

/** Removes an interview, once that was confirmed. */
export function RemoveInterview({ name, onRemove }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        Remove this interview
      </button>
      <dialog
        ref={dialog}
        className="dialog"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-about`}
      >
        <h2 id={`${id}-title`}>Remove this interview?</h2>
        <p id={`${id}-about`}>
          <span dir="auto">{name}</span> and what you noted about it will be gone. Your reviews
          stay.
        </p>
        <div className="form-buttons">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              dialog.current?.close();
              onRemove();
            }}
          >
            Remove
          </button>
        </div>
      </dialog>
    </>
  );
}
