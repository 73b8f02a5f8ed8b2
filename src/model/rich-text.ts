import type { Maths } from "./maths.ts";

/** Formatted text as a tree of known parts. Nothing in it can be code that runs: what is not known is plain text. */
export type RichText = readonly RichNode[];

export type RichNode = string | RichElement;

export type RichElement = {
  readonly type:
    | "paragraph"
    | "heading"
    | "list"
    | "numbered list"
    | "item"
    | "quote"
    | "code block"
    | "code"
    | "strong"
    | "emphasis"
    | "deleted"
    | "link"
    | "table"
    | "row"
    | "cell"
    | "header cell"
    | "maths"
    | "break"
    | "rule";
  /** Of a formula: what was typed, with its dollar signs. */
  readonly children: RichText;
  /** Of a link: an address that begins with http, https or mailto. */
  readonly href?: string;
  /** Of a formula. */
  readonly maths?: Maths;
};
