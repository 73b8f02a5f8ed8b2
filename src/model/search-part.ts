import type { NoteId } from "./ids.ts";

/**
 * A part of the search index: some notes, and where each word of theirs stands. All of it is text and bytes, since a hundred
 * thousand notes have millions of words: as objects they would take hundreds of megabytes.
 *
 * Lists of texts are one text and where each begins in it, the end of the last one included. Words are in the order of their
 * code units, notes in that of their ids, and a note is told by its position among them.
 */
export type SearchPart = {
  readonly notes: TextList;
  /** How many different words each note has, at most 255. */
  readonly sizes: Uint8Array;
  readonly words: TextList;
  /** In how many notes each word stands. */
  readonly counts: Uint32Array;
  /** For each word, in which notes and where in them (`src/search/postings.ts`), and where each word's begins. */
  readonly postings: Uint8Array;
  readonly begins: Uint32Array;
};

export type TextList = { readonly text: string; readonly begins: Uint32Array };

export const noSearchPart: SearchPart = {
  notes: { text: "", begins: new Uint32Array(1) },
  sizes: new Uint8Array(0),
  words: { text: "", begins: new Uint32Array(1) },
  counts: new Uint32Array(0),
  postings: new Uint8Array(0),
  begins: new Uint32Array(1),
};

/** The id of a note by its position. */
export const noteAt = ({ notes: { text, begins } }: SearchPart, at: number): NoteId =>
  text.slice(begins[at], begins[at + 1]) as NoteId;
