import { useEffect, useState } from "react";
import type { FoundNotes, SearchView } from "#app/search.ts";
import { say } from "#words/search.ts";
import { foundWords, progressWords } from "./search-words.ts";

/** A person who types hears the outcome when they pause, not at each key. */
const pauseMs = 900;

/** What the search does at the moment, and what came of it, in words. */
export function SearchState({ view, found }: { view: SearchView; found: FoundNotes | null }) {
  const progress = view.progress && progressWords(view.progress);
  const outcome = found && foundWords(found);
  const heard = usePaused([progress === null ? null : say("gettingReady"), outcome]);
  return (
    <>
      {progress && <p className="notice">{progress}</p>}
      {outcome && <p className="fine-print">{outcome}</p>}
      <p role="status" className="visually-hidden">
        {heard}
      </p>
    </>
  );
}

/** A text as it was when it last stood still for a moment. */
function usePaused(parts: readonly (string | null)[]): string {
  const now = parts.filter((part) => part !== null).join(" ");
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), pauseMs);
    return () => clearTimeout(timer);
  }, [now]);
  return said;
}
