import type { FormEvent, ReactNode } from "react";
import { Dialog } from "#ui/design/dialog.tsx";
import { Sheet } from "#ui/design/sheet.tsx";
import { say } from "#words/decks.ts";
import "#ui/design/field.css";

type Props = {
  readonly title: string;
  /** What the button is called that does it. */
  readonly does: string;
  /** Whether something is to be chosen in it, rather than only agreed to. */
  readonly isForm?: boolean;
  readonly onSubmit: () => void;
  readonly onClosed: () => void;
  readonly children: ReactNode;
};

/** Asks before something is done to many notes. It is open as long as it is drawn. */
export function BulkDialog({ title, does, isForm, onSubmit, onClosed, children }: Props) {
  const Over = isForm ? Sheet : Dialog;
  return (
    <Over title={title} onClosed={onClosed}>
      {(close) => (
        <form
          className="dialog-form"
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            close();
            onSubmit();
          }}
        >
          {children}
          <div className="form-buttons">
            <button type="button" className="button" onClick={close}>
              {say("cancel")}
            </button>
            <button type="submit" className="button button-main">
              {does}
            </button>
          </div>
        </form>
      )}
    </Over>
  );
}
