import { useState } from "react";
import { Dialog } from "#ui/design/dialog.tsx";
import { own } from "#ui/parts/message-tags.tsx";
import { say } from "#words/interviews.ts";
import "#ui/design/field.css";

type Props = { readonly name: string; readonly onRemove: () => void };

/** Removes an interview, once that was confirmed. */
export function RemoveInterview({ name, onRemove }: Props) {
  const [isAsking, ask] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => ask(true)}>
        {say("removeThis")}
      </button>
      {isAsking && (
        <Dialog title={say("removeIt")} onClosed={() => ask(false)}>
          {(close) => (
            <>
              <p>{say.rich("aboutRemoving", { name, own })}</p>
              <div className="form-buttons">
                <button type="button" className="button" onClick={close}>
                  {say("cancel")}
                </button>
                <button
                  type="button"
                  className="button button-main"
                  onClick={() => {
                    close();
                    onRemove();
                  }}
                >
                  {say("remove")}
                </button>
              </div>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
