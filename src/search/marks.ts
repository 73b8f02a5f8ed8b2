import { meets } from "./matches.ts";
import type { QueryWord } from "./query.ts";
import { eachWord } from "./words.ts";

/** A piece of a text, and whether it is what was looked for. */
export type MarkedPiece = { readonly text: string; readonly isMarked: boolean };

/** Cuts a text where words begin and end that meet one of those that are looked for; together the pieces are the text. */
export function markedPieces(text: string, words: readonly QueryWord[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to <= end) return;
    const last = pieces.at(-1);
    const piece = text.slice(end, to);
    if (last?.isMarked === isMarked) pieces.splice(-1, 1, { text: last.text + piece, isMarked });
    else pieces.push({ text: piece, isMarked });
    end = to;
  };
  eachWord(text, (word, wordBegin, wordEnd, isTail) => {
    if (isTail || !words.some((wanted) => meets(word, wanted))) return;
    add(wordBegin, false);
    add(wordEnd, true);
  });
  add(text.length, false);
  return pieces;
}

/**
 * The part of a long text in which the words that are looked for stand first, with what was left out shown as dots. The pieces
 * have about as many characters as wished.
 */
export function excerpt(pieces: readonly MarkedPiece[], wished: number): readonly MarkedPiece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= wished) return pieces;
  const first = pieces.findIndex(({ isMarked }) => isMarked);
  const before = pieces
    .slice(0, Math.max(0, first))
    .reduce((sum, { text }) => sum + text.length, 0);
  const begin = before < wished / 2 ? 0 : before - Math.floor(wished / 4);
  const cut: MarkedPiece[] = [];
  let at = 0;
  for (const { text, isMarked } of pieces) {
    const kept = text.slice(Math.max(0, begin - at), Math.max(0, begin + wished - at));
    if (kept !== "") cut.push({ text: kept, isMarked });
    at += text.length;
  }
  const dots = { text: "…", isMarked: false };
  return [...(begin > 0 ? [dots] : []), ...cut, ...(begin + wished < length ? [dots] : [])];
}
