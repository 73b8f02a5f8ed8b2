import type { RichElement } from "#model/rich-text.ts";

/**
 * A formula, of what was typed of it with its dollar signs. One that has two of them on each side stands in lines of its own. How
 * it is shown is left to `mathml.ts`.
 */
export function formula(typed: string): RichElement {
  const marks = typed.startsWith("$$") ? 2 : 1;
  const tex = typed.slice(marks, -marks).trim();
  return { type: "maths", children: [typed], maths: { tex, isBlock: marks === 2, shown: null } };
}
