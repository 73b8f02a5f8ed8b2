import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import { portalPlace } from "./portal-place.ts";

export type TooltipProps = {
  readonly says: string;
  /** A button that says by itself what it does. */
  readonly children: ReactElement<Record<string, unknown>>;
};

export const TooltipBase = ({ says, children }: TooltipProps) => (
  <Base.Root>
    <Base.Trigger render={children} />
    <Base.Portal container={portalPlace()}>
      <Base.Positioner className="tooltip-positioner" sideOffset={8} collisionPadding={8}>
        <Base.Popup className="tooltip">{says}</Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);
