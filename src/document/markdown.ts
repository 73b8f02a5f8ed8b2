import type { Nodes, Root } from "hast";
import { raw } from "hast-util-raw";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** Reads Markdown (GFM, with front matter) into one tree in which embedded HTML has its place. */
export function parseMarkdown(text: string): { tree: Root; title: string | null } {
  const markdown = fromMarkdown(text, {
    extensions: [gfm(), frontmatter(["yaml", "toml"])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml", "toml"])],
  });
  const [first] = markdown.children;
  const matter = first && "value" in first && /yaml|toml/.test(first.type) ? first.value : "";
  // Embedded HTML is parsed as a browser would, so that a `<details>` holds the Markdown between its tags.
  const html: Nodes = toHast(markdown, { allowDangerousHtml: true });
  const tree = raw(html, { file: { value: text, path: "guide.md", message() {} } as never });
  return {
    tree: tree.type === "root" ? tree : { type: "root", children: [tree as never] },
    title: titleIn(matter),
  };
}

const titleIn = (matter: string): string | null =>
  /^title\s*[:=]\s*["']?(.+?)["']?\s*$/m.exec(matter)?.[1] ?? null;
