import type { Element } from "hast";
import { defaultHandlers, type Handle } from "hast-util-to-mdast";
import type { Maths } from "mdast";
import type { Options } from "mdast-util-to-markdown";
import { element, textNode, wordsOf } from "./tree.ts";
import "./maths-syntax.ts";

const name = "rehearse-maths";

/** A formula of a guide on its way from Markdown to Markdown: in it nothing is a mark, and every sign stays. */
export const mathsElement = (typed: string): Element => ({
  ...element("code", [textNode(typed)]),
  properties: { className: [name] },
});

const isMaths = ({ properties }: Element): boolean =>
  [properties.className].flat().some((each) => each === name);

/** To be read from HTML. */
export const codeOrMaths: Handle = (state, node: Element) =>
  isMaths(node)
    ? ({ type: "maths", value: wordsOf(node) } satisfies Maths)
    : defaultHandlers.code(state, node);

/** To be written as Markdown. */
export const mathsToMarkdown = {
  handlers: { maths: ({ value }: Maths) => value },
} satisfies Options;
