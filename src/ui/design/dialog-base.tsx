import { Dialog as Base } from "@base-ui/react/dialog";
import { type ReactNode, useState } from "react";

export type DialogProps = {
  readonly title: string;
  /** Is told once it is closed and the focus is back where it was. */
  readonly onClosed: () => void;
  /** What it holds, given what closes it. */
  readonly children: (close: () => void) => ReactNode;
};

export function DialogBase({ title, onClosed, children }: DialogProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <Base.Root
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(open) => {
        if (!open) onClosed();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="scrim" />
        <Base.Viewport className="dialog-viewport">
          <Base.Popup className="dialog">
            <Base.Title>{title}</Base.Title>
            {children(() => setOpen(false))}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
