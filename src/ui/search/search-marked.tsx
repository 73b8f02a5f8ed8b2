import type { MarkedPiece } from "#app/search-hits.ts";

/** A text with the words marked that were looked for. */
export const SearchMarked = ({ pieces }: { readonly pieces: readonly MarkedPiece[] }) =>
  pieces.map(({ text, isMarked }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is nothing but its place in the text.
    isMarked ? <mark key={at}>{text}</mark> : text,
  );
