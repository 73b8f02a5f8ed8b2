import { useEffect, useEffectEvent } from "react";
import { isForOverlay } from "#ui/design/overlay.ts";

/** Where it is the browser's own: there it takes back what was typed. */
const typedIn =
  "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]";

/** Has Ctrl+Z, or Cmd+Z, undo wherever nothing is typed and no dialog is open. Null where it does nothing at present. */
export function useUndoKey(undo: (() => void) | null): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key.toLowerCase() !== "z" || ctrlKey === metaKey || shiftKey || altKey) return;
    if (!undo || event.defaultPrevented || isForOverlay(event)) return;
    if (target instanceof Element && target.closest(typedIn)) return;
    event.preventDefault();
    if (!event.repeat) undo();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
