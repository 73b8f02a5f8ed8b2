import type { Element, ElementContent, Nodes, RootContent } from "hast";
import { toString as textIn } from "hast-util-to-string";

// Small questions that every reader of a tree asks.

export const isElement = (node: Nodes | undefined): node is Element => node?.type === "element";

export const isTag = <Tag extends string>(
  node: Nodes | undefined,
  ...tags: readonly Tag[]
): node is Element & { tagName: Tag } => isElement(node) && tags.includes(node.tagName as Tag);

/** The words of a node, with white space folded. */
export const wordsOf = (node: Nodes): string =>
  textIn(node as never)
    .replace(/\s+/g, " ")
    .trim();

/** The same for several nodes in a row. */
export const wordsOfAll = (nodes: readonly Nodes[]): string =>
  nodes.map(wordsOf).filter(Boolean).join(" ").trim();

/** The line on which a node stands, or its first descendant that knows. */
export function lineOf(node: Nodes): number | null {
  const own = node.position?.start?.line;
  if (own) return own;
  for (const child of "children" in node ? node.children : []) {
    const line = lineOf(child);
    if (line) return line;
  }
  return null;
}

const blockTags = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "center",
  "details",
  "dd",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
]);

export const isBlock = (node: Nodes): boolean => isElement(node) && blockTags.has(node.tagName);

export const isBlank = (node: Nodes): boolean =>
  node.type === "comment" ||
  node.type === "doctype" ||
  (node.type === "text" && !node.value.trim());

export const element = (
  tagName: string,
  children: readonly ElementContent[],
  line?: number,
): Element => ({
  type: "element",
  tagName,
  properties: {},
  children: [...children],
  ...(line && { position: at(line) }),
});

export const textNode = (value: string): ElementContent => ({ type: "text", value });

const at = (line: number): NonNullable<RootContent["position"]> => ({
  start: { line, column: 1 },
  end: { line, column: 1 },
});
