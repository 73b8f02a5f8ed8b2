import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactNode, RefObject } from "react";
import { portalPlace } from "./portal-place.ts";

export type TooltipBaseProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

export const TooltipBase = ({ anchor, isOpen, onOpenChange, children }: TooltipBaseProps) => (
  <Base.Root open={isOpen} onOpenChange={onOpenChange}>
    <Base.Portal container={portalPlace()}>
      <Base.Positioner
        className="tooltip-positioner"
        anchor={anchor}
        sideOffset={8}
        collisionPadding={8}
      >
        <Base.Popup className="tooltip">{children}</Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);
