import type { Element, ElementContent } from "hast";
import { parseHtml } from "./html.ts";
import { pointsOf } from "./points.ts";
import { toMarkdown } from "./to-markdown.ts";
import { element, isBlock, isTag, wordsOfAll } from "./tree.ts";

/** Reads a field of a table that is HTML, as Anki exports them, with the parsers of guides. */
export const readHtml = (field: string) => {
  const boxes = boxesOf(parseHtml(field).tree.children as ElementContent[]);
  return { words: wordsOfAll(boxes), markdown: toMarkdown(boxes), points: () => pointsOf(boxes) };
};

/** Anki writes lines as bare text between `<br>` and in `<div>`; each of them is a paragraph. */
function boxesOf(nodes: readonly ElementContent[]): Element[] {
  const boxes: Element[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const paragraph = element("p", line);
    if (wordsOfAll([paragraph])) boxes.push(paragraph);
    line = [];
  };
  for (const node of nodes) {
    if (!isTag(node, "br") && !isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (isTag(node, "div")) boxes.push(...boxesOf(node.children));
    else if (!isTag(node, "br")) boxes.push(node as Element);
  }
  endLine();
  return boxes;
}
