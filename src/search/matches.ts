import type { SearchPart } from "#model/search-part.ts";
import type { QueryWord } from "./query.ts";
import { beginningWith, lengthOf, positionOf } from "./text-list.ts";
import { eachMisspelt, typosBetween, typosIn } from "./typos.ts";

/** How a word of a note meets one that is looked for. */
export type Match = "exact" | "beginning" | "one typo" | "more typos";

/** Tells the words of a part that a word of a query is met by, by their positions. Each is told once. */
export function eachMatch(
  { words }: SearchPart,
  { text, isBegun }: QueryWord,
  found: (at: number, match: Match) => void,
): void {
  const exact = positionOf(words, text);
  if (exact >= 0) found(exact, "exact");
  const [first, end] = isBegun ? beginningWith(words, text) : [0, 0];
  for (let at = first; at < end; at += 1) if (at !== exact) found(at, "beginning");
  const most = typosIn(text);
  if (most === 0 || lengthOf(words) === 0) return;
  eachMisspelt(words, text, most, (at, typos) => {
    if (at < first || at >= end) found(at, typos === 1 ? "one typo" : "more typos");
  });
}

/** Whether a word of a text meets a word of a query; as `eachMatch` tells it. */
export function meets(word: string, { text, isBegun }: QueryWord): boolean {
  if (word === text || (isBegun && word.startsWith(text))) return true;
  const most = typosIn(text);
  return most > 0 && typosBetween(text, word, most) <= most;
}
