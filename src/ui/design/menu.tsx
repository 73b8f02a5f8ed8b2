import { later } from "./later.tsx";
import type { MenuProps } from "./menu-base.tsx";
import "./menu.css";

/** What else can be done, behind a button. Every entry is a word that one could also find as a button elsewhere. */
export const Menu = later<MenuProps>(
  () => import("./menu-base.tsx").then((module) => module.MenuBase),
  ({ children }) => (
    <button type="button" className="button" aria-disabled="true">
      {children}
    </button>
  ),
);
