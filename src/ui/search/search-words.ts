import type { FoundNotes, SearchProgress } from "#app/search.ts";
import { say } from "#words/search.ts";

/** How far the index is, where it does not have everything yet; null where it has. */
export function progressWords({ isReady, done, of }: SearchProgress): string | null {
  if (isReady) return null;
  if (done === 0) return say("gettingReadyNow");
  return say("readySoFar", { done, of });
}

/** How many notes were found. */
export function foundWords({ notes, total }: FoundNotes): string {
  if (total === 0) return say("noneFound");
  return total > notes.length
    ? say("bestFound", { notes: total, shown: notes.length })
    : say("found", { notes: total });
}
