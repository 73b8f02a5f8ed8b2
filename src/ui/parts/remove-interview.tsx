import { useState } from "react";
import { Dialog } from "#ui/design/dialog.tsx";
import "#ui/design/field.css";

type Props = { readonly name: string; readonly onRemove: () => void };

/** Removes an interview, once that was confirmed. */
export function RemoveInterview({ name, onRemove }: Props) {
  const [isAsking, ask] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => ask(true)}>
        Remove this interview
      </button>
      {isAsking && (
        <Dialog title="Remove this interview?" onClosed={() => ask(false)}>
          {(close) => (
            <>
              <p>
                <span dir="auto">{name}</span> and what you noted about it will be gone. Your
                reviews stay.
              </p>
              <div className="form-buttons">
                <button type="button" className="button" onClick={close}>
                  Cancel
                </button>
                <button
                  type="button"
                  className="button button-main"
                  onClick={() => {
                    close();
                    onRemove();
                  }}
                >
                  Remove
                </button>
              </div>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
