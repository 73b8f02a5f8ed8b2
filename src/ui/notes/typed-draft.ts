import { useEffect, useRef } from "react";
import { dropStash, readStash, writeStash } from "#ui/parts/stash.ts";

/**
 * Keeps what is typed into a form for when it is shown again over what it was typed over: the form may be left by
 * a tap beside it, and a phone ends pages that are not looked at.
 *
 * @param typed null where nothing is worth keeping
 * @returns drops it: nothing of it is kept
 */
export function useTypedDraft(name: string, over: unknown, typed: unknown): () => void {
  const kept = useRef({ over, typed });
  const isDropped = useRef(false);
  useEffect(() => {
    kept.current = { over, typed };
  });
  useEffect(() => {
    const keep = () => {
      const { over, typed } = kept.current;
      if (typed === null || isDropped.current) dropStash(name);
      else writeStash(name, [over], typed);
    };
    document.addEventListener("visibilitychange", keep);
    window.addEventListener("pagehide", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [name]);
  return () => {
    isDropped.current = true;
  };
}

/** What was typed over the same; null where nothing was kept. */
export const typedDraft = (name: string, over: unknown): unknown =>
  readStash(name, over)?.value ?? null;
