import type { DialogProps } from "./dialog-base.tsx";
import { later } from "./later.tsx";
import "./dialog.css";
import "./sheet.css";

/** A dialog with something to fill in: it comes from below, where a thumb is, and can be swiped away. */
export const Sheet = later<DialogProps>(() =>
  import("./sheet-base.tsx").then((module) => module.SheetBase),
);
