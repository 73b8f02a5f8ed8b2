import type { Element } from "hast";
import { defaultHandlers, type Handle } from "hast-util-to-mdast";
import type { InlineCode } from "mdast";
import { type Options, defaultHandlers as written } from "mdast-util-to-markdown";
import { element, textNode, wordsOf } from "./tree.ts";

declare module "mdast" {
  interface InlineCodeData {
    /** It is a formula, in which every sign stays. */
    isMaths?: true;
  }
}

const name = "rehearse-maths";

/** A formula of a guide on its way from Markdown to Markdown: code is what it is most like, since nothing in it is a mark. */
export const mathsElement = (typed: string): Element => ({
  ...element("code", [textNode(typed)]),
  properties: { className: [name] },
});

const isMaths = ({ properties }: Element): boolean =>
  [properties.className].flat().some((each) => each === name);

/** To be read from HTML. */
export const codeOrMaths: Handle = (state, node: Element) =>
  isMaths(node)
    ? ({ type: "inlineCode", value: wordsOf(node), data: { isMaths: true } } satisfies InlineCode)
    : defaultHandlers.code(state, node);

/** To be written as Markdown. */
export const mathsToMarkdown = {
  handlers: {
    inlineCode: (node: InlineCode, parent, state) =>
      node.data?.isMaths ? node.value : written.inlineCode(node, parent, state),
  },
} satisfies Options;
