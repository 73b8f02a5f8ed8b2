import { type RefObject, useEffect } from "react";

/** Has the browser ask before the page is closed while there are edits that were not kept. */
export function useUnsavedGuard(stored: RefObject<boolean>, hasEdits: boolean): void {
  useEffect(() => {
    if (!hasEdits) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!stored.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [stored, hasEdits]);
}
