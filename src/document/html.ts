import type { Element, Nodes, Root, RootContent } from "hast";
import { unfoldAccordions } from "./accordions.ts";
import { parsedHtml } from "./parse-html.ts";
import { isElement, isTag, textNode, wordsOf } from "./tree.ts";

/** What surrounds an article on a page, and what is no text at all. */
const around = new Set(
  (
    "nav aside footer form button input select textarea dialog menu script style template noscript svg math canvas " +
    "video audio iframe object embed link meta base title head"
  ).split(" "),
);
const aroundRoles = new Set(
  "navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar".split(
    " ",
  ),
);
/** Parts of a page as the authors of its style sheet call them. */
const aroundNames =
  /^(?:share|sharing|sharedaddy|social|comments?|commentlist|respond|related|sidebar|breadcrumbs?|navbar|nav|navigation|menu|footer|adverts?|advertisement|ads|cookies?|consent|gdpr|popup|pagination|pager|skip)$/;

/** Reads a page, and finds its article among what surrounds it. */
export function parseHtml(text: string): { tree: Root; title: string | null } {
  const page = parsedHtml(text);
  const title = find(page, "title")[0];
  const body = find(page, "body")[0] ?? page;
  const whole = clean(unfoldAccordions(body.children as RootContent[]), sizeOf(body) / 3);
  const article = articleIn(whole);
  return {
    tree: { type: "root", children: article },
    title: title ? wordsOf(title) || null : null,
  };
}

/** The one element that says it is the article, where it holds most of the text. */
function articleIn(body: RootContent[]): RootContent[] {
  const root: Root = { type: "root", children: body };
  const size = sizeOf(root);
  for (const tag of ["article", "main"]) {
    const main = find(root, tag).find((node) => sizeOf(node) * 2 > size);
    if (main) return main.children;
  }
  return body;
}

/**
 * Takes away scripts, styles and the furniture of a page. What is left is text and its structure.
 *
 * @param most how long furniture may be that only its class names as such; 0 where classes say nothing
 */
export function clean<Node extends RootContent>(nodes: readonly Node[], most = 0): Node[] {
  return nodes.flatMap((node) => {
    if (node.type === "comment" || node.type === "doctype") return [];
    if (!isElement(node)) return [node];
    // What stood on both sides of it stays apart.
    if (isAround(node) || (most > 0 && isNamedAround(node) && sizeOf(node) < most))
      return [textNode(" ") as Node];
    return [{ ...node, children: clean(node.children, most) }];
  });
}

function isAround(node: Element): boolean {
  const { tagName, properties } = node;
  // Some pages are one form from top to bottom.
  if (tagName === "form") return sizeOf(node) < 500;
  if (around.has(tagName)) return true;
  const hidden = properties.hidden === true || properties.ariaHidden === "true";
  // The header of an article holds its title; that of a page is mostly a banner, and says so.
  return hidden || (tagName !== "article" && aroundRoles.has(`${properties.role ?? ""}`));
}

function isNamedAround({ tagName, properties }: Element): boolean {
  if (!isTag({ type: "element", tagName, properties, children: [] }, "div", "section", "ul", "ol"))
    return false;
  const names = [properties.id, properties.className].flat().map((name) => `${name ?? ""}`);
  return names.some((name) => aroundNames.test(name.toLowerCase().split(/[-_]/)[0] ?? ""));
}

const sizeOf = (node: Nodes): number => wordsOf(node).length;

/** All elements of a name, outermost first; nothing inside one that was found. */
function find(root: Root | Element, tag: string): Element[] {
  return (root.children as RootContent[]).flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tagName === tag ? [node] : find(node, tag);
  });
}
