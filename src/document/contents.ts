import type { Element } from "hast";
import { withoutNumber } from "./labels.ts";
import type { Segment } from "./segments.ts";
import { elementsIn, isElement, isTag, wordsIn, wordsOf } from "./tree.ts";

/** Says of a list whether it is a table of contents: links into the page, or the document's own headings once more. */
export function contentsOf(segments: readonly Segment[]): (list: Element) => boolean {
  const headings = new Set<string>();
  for (const segment of segments) {
    for (const heading of segment.section) headings.add(plain(heading));
    if (segment.type === "question") headings.add(plain(segment.text));
  }
  return (list) => {
    const items = elementsIn(list);
    const pointing = items.filter((item) => isLink(item) || headings.has(plain(headOf(item))));
    return items.length > 1 && pointing.length * 2 > items.length;
  };
}

const plain = (text: string): string =>
  withoutNumber(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const headOf = (item: Element): string =>
  wordsIn(item.children.filter((child) => !isTag(child, "ul", "ol")));

/** It begins with a link into the page. */
const isLink = (item: Element): boolean => {
  const link = firstLink(item);
  return link !== null && `${link.properties.href ?? ""}`.startsWith("#") && wordsOf(link) !== "";
};

const firstLink = (node: Element): Element | null =>
  node.children.reduce<Element | null>(
    (found, child) =>
      found ?? (isTag(child, "a") ? child : isElement(child) ? firstLink(child) : null),
    null,
  );
