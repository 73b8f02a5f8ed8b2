import type { Element } from "hast";
import type { Block, Flow } from "./row.ts";
import { toMarkdown } from "./to-markdown.ts";
import { elementsIn, isBlank, isBold, isTag, lineOf, wordsIn, wordsOf } from "./tree.ts";

/** A passage of a section: a paragraph, an item of a list, a piece of code. */
export type Passage = {
  readonly text: string;
  /** The bold words that it begins with, or null. */
  readonly lead: string | null;
  readonly form: "paragraph" | "item" | "code";
  readonly line: number;
  /** Where it stands in its section, in blocks. */
  readonly at: number;
};

/** The blocks of a section; what might have been a question and is none is text. */
export function blocksOf(body: readonly Flow[]): Block[] {
  return body.flatMap((item): Block[] => {
    if (item.type === "block") return [item];
    if (item.type === "set") return [{ type: "block", node: item.whole, line: item.line }];
    if (item.type === "line" && item.whole)
      return [{ type: "block", node: item.whole, line: item.line }];
    return item.type === "fold" ? blocksOf(item.body) : [];
  });
}

/** @param at which block of the section it is */
export function passagesOf({ node, line }: Block, at: number): Passage[] {
  if (isTag(node, "ul", "ol")) {
    const items = elementsIn(node);
    return items.map((item, index) =>
      passageOf(item, "item", lineOf(item) ?? line, at + index / items.length),
    );
  }
  if (isTag(node, "blockquote")) {
    const inside = elementsIn(node);
    return inside.flatMap((child, index) =>
      passagesOf(
        { type: "block", node: child, line: lineOf(child) ?? line },
        at + index / inside.length,
      ),
    );
  }
  if (isTag(node, "pre")) return [{ text: toMarkdown([node]), lead: null, form: "code", line, at }];
  return isTag(node, "p") ? [passageOf(node, "paragraph", line, at)] : [];
}

function passageOf(node: Element, form: Passage["form"], line: number, at: number): Passage {
  const [first] = node.children.filter((child) => !isBlank(child));
  const inside = isTag(first, "p") ? first.children : node.children;
  const nodes = inside.filter((child, index) => !isBlank(child) || index > 0);
  const end = nodes.findIndex((child) => !isBold(child) && !isBlank(child));
  const lead = wordsIn(end < 0 ? nodes : nodes.slice(0, end));
  return { text: wordsOf(node), lead: lead || null, form, line, at };
}
