import type { Nodes, Root } from "hast";
import { raw } from "hast-util-raw";
import type {
  Html,
  Nodes as MarkdownNodes,
  Root as MarkdownRoot,
  Maths,
  PhrasingContent,
} from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { type Chunk, chunksOf } from "./chunks.ts";
import { withMathsFenced } from "./maths-blocks.ts";
import { mathsElement } from "./maths-in-html.ts";
import { mathsFromMarkdown, mathsSyntax } from "./maths-syntax.ts";

type Parsed = {
  readonly tree: Root;
  readonly title: string | null;
  /** The first line that was beyond reading, and is shown as it is written. */
  readonly bounded: number | null;
};

/** Reads Markdown (GFM, with front matter) into one tree in which embedded HTML has its place. */
export function parseMarkdown(text: string): Parsed {
  const markdown: MarkdownRoot = { type: "root", children: [] };
  const { chunks, bounded } = chunksOf(withMathsFenced(text));
  for (const chunk of chunks) {
    for (const child of parseChunk(chunk).children) markdown.children.push(child);
  }
  const [first] = markdown.children;
  const matter = first && "value" in first && /yaml|toml/.test(first.type) ? first.value : "";
  showTagsThatAreMeant(markdown);
  // Embedded HTML is parsed as a browser would, so that a `<details>` holds the Markdown between its tags.
  const html: Nodes = toHast(markdown, {
    allowDangerousHtml: true,
    handlers: { maths: (_, { value }: Maths) => mathsElement(value) },
  });
  const tree = raw(html, { file: { value: text, path: "guide.md", message() {} } as never });
  return {
    tree: tree.type === "root" ? tree : { type: "root", children: [tree as never] },
    title: titleIn(matter),
    bounded,
  };
}

function parseChunk({ text, above, isLiteral }: Chunk): MarkdownRoot {
  if (isLiteral) {
    const start = { line: above + 1, column: 1, offset: 0 };
    const position = { start, end: start };
    return {
      type: "root",
      children: [{ type: "paragraph", children: [{ type: "text", value: text }], position }],
    };
  }
  // Front matter is what a document begins with; further down, `---` is a line.
  const matter = above === 0 ? (["yaml", "toml"] as const) : [];
  const markdown = fromMarkdown(text, {
    extensions: [gfm(), mathsSyntax, frontmatter([...matter])],
    mdastExtensions: [gfmFromMarkdown(), mathsFromMarkdown, frontmatterFromMarkdown([...matter])],
  });
  if (above > 0) moveDown(markdown, above);
  return markdown;
}

function moveDown(node: MarkdownNodes, lines: number): void {
  if (node.position) {
    node.position.start.line += lines;
    node.position.end.line += lines;
  }
  for (const child of "children" in node ? node.children : []) moveDown(child, lines);
}

const titleIn = (matter: string): string | null =>
  /^title\s*[:=]\s*["']?(.+?)["']?\s*$/m.exec(matter)?.[1] ?? null;

const opening = /^<([a-z][\w.-]*)[^>]*>$/i;
const closing = /^<\/([a-z][\w.-]*)\s*>$/i;
/** Tags that stand alone, or open what is closed paragraphs later. */
const needsNoEnd = /^(?:br|hr|img|wbr|input|a|details|summary|p|div|span)$/i;
/** Elements that a browser reads to the end of the page when they are not closed. */
const swallows =
  /<(?=(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext|select|svg|math|template|button|object)\b)/gi;

/**
 * "What is the <section> tag?" and "a List<String>" speak of tags without using them. A tag in a line of text that is
 * never closed is shown as it is written; else it would swallow what follows.
 */
function showTagsThatAreMeant(node: MarkdownNodes): void {
  if (!("children" in node)) return;
  const isText = /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link)$/.test(node.type);
  const shown = isText ? meantAsText(node.children as PhrasingContent[]) : new Set();
  node.children = node.children.map((child) => {
    if (child.type !== "html") return child;
    if (shown.has(child)) return { type: "text", value: child.value };
    return isText ? child : { ...child, value: withoutSwallowing(child.value) };
  }) as typeof node.children;
  for (const child of node.children) showTagsThatAreMeant(child);
}

/** Escapes the tags that would swallow the page, unless they are closed in the same piece of HTML. */
function withoutSwallowing(html: string): string {
  const lower = html.toLowerCase();
  const lastEnds = new Map<string, number>();
  return html.replace(swallows, (tag, name: string, at: number) => {
    const end = lastEnds.get(name) ?? lower.lastIndexOf(`</${name.toLowerCase()}`);
    lastEnds.set(name, end);
    return end > at ? tag : "&lt;";
  });
}

/** The opening tags among the parts of one paragraph that nothing in it closes. */
function meantAsText(parts: readonly PhrasingContent[]): Set<Html> {
  const open: { name: string; node: Html }[] = [];
  for (const node of parts) {
    if (node.type !== "html") continue;
    const [, opened] = opening.exec(node.value) ?? [];
    const [, closed] = closing.exec(node.value) ?? [];
    if (opened && !needsNoEnd.test(opened)) open.push({ name: opened.toLowerCase(), node });
    if (closed) {
      const at = open.findLastIndex(({ name }) => name === closed.toLowerCase());
      if (at >= 0) open.splice(at, 1);
    }
  }
  return new Set(open.map(({ node }) => node));
}
