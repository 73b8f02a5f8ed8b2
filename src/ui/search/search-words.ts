import type { FoundNotes, SearchProgress } from "#app/search.ts";
import { counted } from "#ui/parts/counted.ts";

/** How far the index is, where it does not have everything yet; null where it has. */
export function progressWords({ isReady, done, of }: SearchProgress): string | null {
  if (isReady) return null;
  if (done === 0) return "Getting ready to search …";
  return `Getting ready to search: ${counted(done, "note")} of ${counted(of, "note")} so far. What they say can be found already.`;
}

/** How many notes were found. */
export function foundWords({ notes, total }: FoundNotes): string {
  if (total === 0) return "No note has all of this.";
  if (total > notes.length)
    return `${counted(total, "note")}. The best ${counted(notes.length, "is", "are")} shown: add a word to narrow them down.`;
  return counted(total, "note");
}
