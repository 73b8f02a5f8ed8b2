import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { RichElement, RichNode, RichText } from "#model/rich-text.ts";
import { chunksOf } from "./chunks.ts";
import { formula } from "./formula.ts";
import { mathsLanguage, withMathsFenced } from "./maths-blocks.ts";
import { mathsFromMarkdown, mathsSyntax } from "./maths-syntax.ts";

/**
 * Markdown (GFM) as formatted text. HTML in it stays as it is written, only harmless addresses become links, and of a picture,
 * which lies elsewhere, there is what it shows in words. What takes a parser too long is text as well. How formulas are shown is
 * left to `mathml.ts`.
 */
export const richTextOf = (markdown: string): RichText =>
  chunksOf(withMathsFenced(markdown)).chunks.flatMap(({ text, isLiteral }) =>
    isLiteral ? [{ type: "paragraph", children: [text] }] : readable(text),
  );

function readable(markdown: string): RichText {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm(), mathsSyntax],
    mdastExtensions: [gfmFromMarkdown(), mathsFromMarkdown],
  });
  return tree.children.flatMap(toRich);
}

const simple: Partial<Record<Nodes["type"], RichElement["type"]>> = {
  paragraph: "paragraph",
  heading: "heading",
  listItem: "item",
  blockquote: "quote",
  strong: "strong",
  emphasis: "emphasis",
  delete: "deleted",
};

function toRich(node: RootContent | PhrasingContent): RichNode[] {
  const type = simple[node.type];
  if (type && "children" in node) return [{ type, children: childrenOf(node) }];
  switch (node.type) {
    case "text":
    case "html":
      return [node.value];
    case "inlineCode":
      return [{ type: "code", children: [node.value] }];
    case "maths":
      return [formula(node.value)];
    case "code":
      if (node.lang === mathsLanguage) return [block(node.value)];
      return [{ type: "code block", children: [node.value] }];
    case "break":
      return [{ type: "break", children: [] }];
    case "thematicBreak":
      return [{ type: "rule", children: [] }];
    case "list":
      return [{ type: node.ordered ? "numbered list" : "list", children: childrenOf(node) }];
    case "link":
      return link(node.url, childrenOf(node));
    case "image":
      return [node.alt ?? ""];
    case "table":
      return [
        {
          type: "table",
          children: node.children.map((row, at) => ({
            type: "row",
            children: row.children.map((cell) => ({
              type: at === 0 ? "header cell" : "cell",
              children: childrenOf(cell),
            })),
          })),
        },
      ];
    default:
      return "children" in node ? [...childrenOf(node)] : [];
  }
}

const childrenOf = (node: Nodes): RichText =>
  "children" in node ? (node.children as RootContent[]).flatMap(toRich) : [];

const block = (tex: string): RichElement => formula(`$$\n${tex}\n$$`);

const link = (url: string, children: RichText): RichNode[] =>
  /^(?:https?:|mailto:)/i.test(url.trim())
    ? [{ type: "link", href: url.trim(), children }]
    : [...children];
