import { useState } from "react";
import { later } from "./later.tsx";
import type { MenuBaseProps, MenuProps } from "./menu-base.tsx";
import "./menu.css";

const MenuBase = later<MenuBaseProps>(
  () => import("./menu-base.tsx").then((module) => module.MenuBase),
  ({ children, isDisabled, onOpenChange }) => (
    <button
      type="button"
      className="button"
      aria-haspopup="menu"
      disabled={isDisabled}
      onClick={() => onOpenChange(true)}
    >
      {children}
    </button>
  ),
);

/** What else can be done, behind a button. One that is pressed before all of it has come opens once it has. */
export function Menu(props: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  return <MenuBase {...props} isOpen={isOpen} onOpenChange={setOpen} />;
}
