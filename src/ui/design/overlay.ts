const overlay = "dialog, [role=dialog], [role=alertdialog], [role=menu]";

/** Whether a key was pressed for something that lies over the screen, so that it is not for the screen. */
export const isForOverlay = ({ target }: KeyboardEvent): boolean =>
  (target instanceof Element && target.closest(overlay) !== null) ||
  document.querySelector("dialog:modal, [data-open]:is([role=dialog], [role=alertdialog])") !==
    null;
