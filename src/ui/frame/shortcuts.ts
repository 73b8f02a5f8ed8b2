import { useEffect, useEffectEvent } from "react";
import { isForOverlay } from "#ui/design/overlay.ts";

/** What keys do, by `KeyboardEvent.key` in lower case; null where a key does nothing at present. */
export type Shortcuts = Readonly<Record<string, (() => void) | null>>;

/** Keys that act wherever the focus is; Space and Enter only where it is on no control that they would press. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isForOverlay(event)) return;
    const act = shortcuts[event.key.toLowerCase()];
    if (!act || (isPress(event) && isOnControl(event))) return;
    // Also of a key that is held down: Space would scroll the page.
    event.preventDefault();
    if (!event.repeat) act();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

const isPress = ({ key }: KeyboardEvent): boolean => key === " " || key === "Enter";

const isOnControl = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("a, button, input, select, summary") !== null;
