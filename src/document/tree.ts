import type { Element, ElementContent, Nodes, RootContent } from "hast";

// Small questions that every reader of a tree asks.

export const isElement = (node: Nodes | undefined): node is Element => node?.type === "element";

export const isTag = <Tag extends string>(
  node: Nodes | undefined,
  ...tags: readonly Tag[]
): node is Element & { tagName: Tag } => isElement(node) && tags.includes(node.tagName as Tag);

/** The text of a node; what stands in boxes of its own, or on lines of its own, is kept apart. */
function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (isTag(node, "br")) return " ";
  const text = node.children.map(textIn).join("");
  return isBlock(node) ? ` ${text} ` : text;
}

/** The words of a node, with white space folded. */
export const wordsOf = (node: Nodes): string => folded(textIn(node));

/** The same for several nodes in a row, as if they stood in one. */
export const wordsIn = (nodes: readonly Nodes[]): string => folded(nodes.map(textIn).join(""));

/** The same for several boxes in a row. */
export const wordsOfAll = (nodes: readonly Nodes[]): string =>
  nodes.map(wordsOf).filter(Boolean).join(" ").trim();

export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

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

const blockTags = new Set(
  (
    "address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

export const isBlock = (node: Nodes): boolean => isElement(node) && blockTags.has(node.tagName);

/** Whether a box stands in it, however deep: `<span><font><p>`. */
export const holdsBlock = (node: Element): boolean =>
  node.children.some((child) => isBlock(child) || (isElement(child) && holdsBlock(child)));

export const isBlank = (node: Nodes): boolean =>
  node.type === "comment" ||
  node.type === "doctype" ||
  (node.type === "text" && !node.value.trim());

/** The element children. */
export const elementsIn = (node: Element): Element[] => node.children.filter(isElement);

/** What is said by its bold letters alone: `<strong>`, `<em><b>`, a span with a weight. */
export function isBold(node: Nodes | undefined): node is Element {
  if (!isElement(node)) return false;
  if (isTag(node, "strong", "b")) return true;
  if (!isTag(node, "em", "i", "u", "span", "font", "mark", "a")) return false;
  if (/font-weight:\s*(?:bold|[6-9]00)/.test(`${node.properties.style ?? ""}`)) return true;
  const inside = node.children.filter((child) => !isBlank(child));
  return inside.length === 1 && isBold(inside[0]);
}

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
