import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { portalPlace } from "./portal-place.ts";

export type MenuEntry = { readonly name: string } & (
  | { readonly act: () => void }
  /** Leads elsewhere, as a link does. */
  | { readonly href: string }
);

export type MenuProps = {
  /** What stands on the button that opens it. */
  readonly children: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly isDisabled?: boolean;
};

export type MenuBaseProps = MenuProps & {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

export const MenuBase = ({
  children,
  entries,
  isDisabled = false,
  isOpen,
  onOpenChange,
}: MenuBaseProps) => (
  <Base.Root open={isOpen} onOpenChange={(open) => onOpenChange(open)}>
    <Base.Trigger className="button" disabled={isDisabled}>
      {children}
    </Base.Trigger>
    <Base.Portal container={portalPlace()}>
      <Base.Positioner
        className="menu-positioner"
        align="end"
        sideOffset={8}
        collisionPadding={8}
        positionMethod="fixed"
      >
        <Base.Popup className="menu">
          {entries.map((entry) =>
            "href" in entry ? (
              <Base.LinkItem key={entry.name} href={entry.href} closeOnClick className="menu-item">
                {entry.name}
              </Base.LinkItem>
            ) : (
              <Base.Item key={entry.name} onClick={entry.act} className="menu-item">
                {entry.name}
              </Base.Item>
            ),
          )}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);
