import type { DialogProps } from "./dialog-base.tsx";
import { later } from "./later.tsx";
import "./dialog.css";

/** Asks something that has to be answered, or put away, before one goes on. It is open as long as it is drawn, until it is closed. */
export const Dialog = later<DialogProps>(() =>
  import("./dialog-base.tsx").then((module) => module.DialogBase),
);
