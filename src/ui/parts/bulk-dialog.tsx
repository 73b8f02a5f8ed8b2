import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import "#ui/design/dialog.css";
import "#ui/design/field.css";

type Props = {
  readonly title: string;
  /** What the button is called that does it. */
  readonly does: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog that is open as long as it is drawn. */
export function BulkDialog({ title, does, onSubmit, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  // The browser gives the focus back when it is closed, but not when it is taken out of the page.
  const close = () => dialog.current?.close();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close();
    onSubmit();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <form className="dialog-form" onSubmit={submit}>
        {children}
        <div className="form-buttons">
          <button type="button" className="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" className="button button-main">
            {does}
          </button>
        </div>
      </form>
    </dialog>
  );
}
