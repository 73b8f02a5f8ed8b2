import type { Element, ElementContent, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { isElement, isTag, wordsOf } from "./tree.ts";

/** What surrounds an article on a page, and what is no text at all. */
const around = new Set([
  "nav",
  "aside",
  "footer",
  "form",
  "button",
  "input",
  "select",
  "textarea",
  "dialog",
  "menu",
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "canvas",
  "video",
  "audio",
  "iframe",
  "object",
  "embed",
  "link",
  "meta",
  "base",
  "title",
]);
const aroundRoles = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "banner",
  "search",
  "dialog",
]);

/** Reads a page, and finds its article among what surrounds it. */
export function parseHtml(text: string): { tree: Root; title: string | null } {
  const page = fromHtml(text);
  const title = find(page, (node) => node.tagName === "title");
  const article = largest(page, "article") ?? largest(page, "main") ?? bodyOf(page);
  const children = article ? clean(article.children) : clean(page.children);
  return { tree: { type: "root", children }, title: title ? wordsOf(title) || null : null };
}

/** Takes away scripts, styles and the furniture of a page. What is left is text and its structure. */
export function clean<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (node.type === "comment" || node.type === "doctype") return [];
    if (!isElement(node)) return [node];
    if (around.has(node.tagName) || isAround(node)) return [];
    return [{ ...node, children: clean(node.children as ElementContent[]) }];
  });
}

function isAround({ tagName, properties }: Element): boolean {
  const hidden = properties.hidden === true || properties.ariaHidden === "true";
  // The header of an article holds its title; that of a page is mostly a banner, and says so.
  return hidden || (tagName !== "article" && aroundRoles.has(`${properties.role ?? ""}`));
}

const bodyOf = (page: Root): Element | null => find(page, (node) => node.tagName === "body");

function largest(page: Root, tag: string): Element | null {
  const found = all(page, (node) => isTag(node, tag));
  const bySize = found.sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  return bySize[0] ?? null;
}

const find = (root: Root | Element, wanted: (node: Element) => boolean): Element | null =>
  all(root, wanted)[0] ?? null;

/** All elements that are wanted, outermost first; nothing inside one that was found. */
function all(root: Root | Element, wanted: (node: Element) => boolean): Element[] {
  return (root.children as RootContent[]).flatMap((node) => {
    if (!isElement(node)) return [];
    return wanted(node) ? [node] : all(node, wanted);
  });
}
