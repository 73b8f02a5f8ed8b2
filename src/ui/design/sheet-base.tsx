import { Drawer } from "@base-ui/react/drawer";
import { useState } from "react";
import type { DialogProps } from "./dialog-base.tsx";

/** Where there is more room it stands in the middle as other dialogs do. */
export function SheetBase({ title, onClosed, children }: DialogProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <Drawer.Root
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(open) => {
        if (!open) onClosed();
      }}
    >
      <Drawer.Portal>
        <Drawer.Backdrop className="scrim" />
        <Drawer.Viewport className="sheet-viewport">
          <Drawer.Popup className="dialog sheet">
            <Drawer.Content className="sheet-content">
              <Drawer.Title>{title}</Drawer.Title>
              {children(() => setOpen(false))}
            </Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
