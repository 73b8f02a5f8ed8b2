import { type RefObject, useEffect } from "react";

let guards = 0;

/** Whether there are edits on the screen that were not kept. */
export const hasUnsaved = (): boolean => guards > 0;

/** Has the browser ask before the page is closed while there are edits that were not kept. */
export function useUnsavedGuard(stored: RefObject<boolean>, hasEdits: boolean): void {
  useEffect(() => {
    if (!hasEdits) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!stored.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    guards += 1;
    return () => {
      window.removeEventListener("beforeunload", ask);
      guards -= 1;
    };
  }, [stored, hasEdits]);
}
