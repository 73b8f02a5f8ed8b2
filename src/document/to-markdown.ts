import type { Element, ElementContent, Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as write } from "mdast-util-to-markdown";
import { assertUnreachable } from "#model/unreachable.ts";
import { clean } from "./html.ts";
import { hidesAnswer } from "./labels.ts";
import { codeOrMaths, mathsToMarkdown } from "./maths-in-html.ts";
import type { Flow } from "./row.ts";
import { element, holdsBlock, isBlock, isElement, isTag, textNode, wordsOf } from "./tree.ts";

/** The content of an answer as nodes, without the boxes that it lay in. */
export function nodesOf(flow: readonly Flow[]): Element[] {
  return flow.flatMap((item): Element[] => {
    switch (item.type) {
      case "block":
        return isWayBack(item.node) ? [] : [item.node];
      case "heading":
        return [item.node];
      case "line":
        return item.whole ? [item.whole] : [];
      case "set":
        return [item.whole];
      case "fold":
        return [...foldLabel(item.label), ...nodesOf(item.body)];
      default:
        return assertUnreachable(item);
    }
  });
}

const foldLabel = (label: string): Element[] =>
  !label || hidesAnswer.test(label) ? [] : [element("p", [element("strong", [textNode(label)])])];

/** A paragraph that holds nothing but a link into the page: "Back to top". */
function isWayBack(node: Element): boolean {
  const words = wordsOf(node);
  if (!words) return node.tagName === "p" && !hasImage(node);
  const links = linksIn(node).filter((link) => `${link.properties.href ?? ""}`.startsWith("#"));
  return node.tagName === "p" && letters(links.map(wordsOf).join("")) === letters(words);
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

const linksIn = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    isTag(child, "a") ? [child] : isElement(child) ? linksIn(child) : [],
  );

const hasImage = (node: Element): boolean =>
  node.children.some((child) => isTag(child, "img") || (isElement(child) && hasImage(child)));

/**
 * Nodes as Markdown (GFM). Images become their alternative text; addresses that could run as code are dropped. A line of
 * nothing but spaces is empty: folded YAML would take it for two.
 */
export function toMarkdown(nodes: readonly Element[]): string {
  const root: Root = { type: "root", children: clean(nodes as ElementContent[]).flatMap(harmless) };
  const markdown = toMdast(root, {
    document: true,
    handlers: { code: codeOrMaths },
  }) as Nodes;
  return write(markdown as Extract<Nodes, { type: "root" }>, {
    extensions: [gfmToMarkdown(), mathsToMarkdown],
    bullet: "-",
    fences: true,
    rule: "-",
  })
    .replace(/^[ \t]+$/gm, "")
    .trim();
}

function harmless(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [node];
  if (node.tagName === "img") return [textNode(`${node.properties.alt ?? ""}`)];
  const children = node.children.flatMap(harmless);
  // A list in a heading, or in bold, can only be said without it.
  const isText = !isBlock(node) || /^(?:h[1-6]|p)$/.test(node.tagName);
  if (isText && holdsBlock(node)) return [element("div", children)];
  if (isTag(node, "strong", "b", "em", "i", "del", "s")) return withoutEdges({ ...node, children });
  if (node.tagName !== "a") return [{ ...node, children }];
  const href = `${node.properties.href ?? ""}`;
  const isAddress = /^(?:https?:|mailto:)/i.test(href.trim());
  return [isAddress ? { ...node, properties: { href }, children } : element("span", children)];
}

/** Markdown cannot mark a space at an edge; it stands outside. */
function withoutEdges(node: Element): ElementContent[] {
  const { children } = node;
  const [first, last] = [children[0], children.at(-1)];
  const before = first?.type === "text" ? (/^\s+/.exec(first.value)?.[0] ?? "") : "";
  const after = last?.type === "text" ? (/\s+$/.exec(last.value)?.[0] ?? "") : "";
  if (!before && !after) return [node];
  const trimmed = children.map((child) => {
    if (child.type !== "text") return child;
    const start = child === first ? child.value.trimStart() : child.value;
    return { ...child, value: child === last ? start.trimEnd() : start };
  });
  return [textNode(before), { ...node, children: trimmed }, textNode(after)];
}
