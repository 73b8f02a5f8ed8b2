import type { RichNode, RichText } from "#model/rich-text.ts";
import { typedFormulas } from "#model/typed-formulas.ts";
import { formula } from "./formula.ts";

/** A plain text with its formulas: nothing else in it is a mark. */
export function plainWithFormulas(text: string): RichText {
  const parts: RichNode[] = [];
  let from = 0;
  for (const { 0: typed, index } of text.matchAll(typedFormulas)) {
    if (index > from) parts.push(text.slice(from, index));
    parts.push(formula(typed));
    from = index + typed.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
