import type { Element, ElementContent, Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as write } from "mdast-util-to-markdown";
import type { Flow } from "./flow.ts";
import { clean } from "./html.ts";
import { hidesAnswer } from "./labels.ts";
import { element, isElement, isTag, textNode, wordsOf } from "./tree.ts";

/** The content of an answer as nodes, without the boxes that it lay in. */
export function nodesOf(flow: readonly Flow[]): Element[] {
  return flow.flatMap((item): Element[] => {
    switch (item.type) {
      case "block":
        return isWayBack(item.node) ? [] : [item.node];
      case "heading":
        return [item.node];
      case "question":
        return [element("p", [element("strong", item.nodes)]), ...nodesOf(item.body ?? [])];
      default:
        return [...foldLabel(item.label), ...nodesOf(item.body)];
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
  return node.tagName === "p" && links.map(wordsOf).join(" ").trim() === words;
}

const linksIn = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    isTag(child, "a") ? [child] : isElement(child) ? linksIn(child) : [],
  );

const hasImage = (node: Element): boolean =>
  node.children.some((child) => isTag(child, "img") || (isElement(child) && hasImage(child)));

/** Nodes as Markdown (GFM). Images become their alternative text; addresses that could run as code are dropped. */
export function toMarkdown(nodes: readonly Element[]): string {
  const root: Root = { type: "root", children: clean(nodes as ElementContent[]).map(harmless) };
  const markdown = toMdast(root, { document: true }) as Nodes;
  return write(markdown as Extract<Nodes, { type: "root" }>, {
    extensions: [gfmToMarkdown()],
    bullet: "-",
    fences: true,
    rule: "-",
  }).trim();
}

function harmless(node: ElementContent): ElementContent {
  if (!isElement(node)) return node;
  if (node.tagName === "img") return textNode(`${node.properties.alt ?? ""}`);
  const children = node.children.map(harmless);
  if (node.tagName !== "a") return { ...node, children };
  const href = `${node.properties.href ?? ""}`;
  const isAddress = /^(?:https?:|mailto:)/i.test(href.trim());
  return isAddress ? { ...node, properties: { href }, children } : element("span", children);
}
