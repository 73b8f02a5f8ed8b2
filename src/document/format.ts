export type Format = "text" | "markdown" | "html";

/** A document as it came: by file (with its name), by paste or by share. */
export type Source = {
  readonly text: string;
  readonly name?: string;
  readonly format?: Format;
};

const byEnding: Readonly<Record<string, Format>> = {
  md: "markdown",
  markdown: "markdown",
  mdx: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
};

const looksLikeHtml = /^\s*<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/i;

/** The beginning of a part of a page, and of many a README, which goes on in Markdown. */
const beginsWithTag = /^\s*<(?:article|main|section|div|h1|p|center)[\s>]/i;

/** Signs that plain text seldom bears. */
const markdownSigns = [
  /^#{1,6} \S/m,
  /^(```|~~~)/m,
  /\*\*\S[^*\n]*\*\*/,
  /\[[^\]\n]+\]\([^)\n]+\)/,
  /^<(details|summary)\b/im,
  /^\|.*\|\s*\n\|[\s:|-]+\|/m,
  /^---\n[\s\S]*?\n---\n/,
];

/** The format that a document says it has, by name or by what it looks like. */
export function formatOf({ text, name, format }: Source): Format {
  if (format) return format;
  const named = byEnding[name?.split(".").at(-1)?.toLowerCase() ?? ""];
  if (named) return named;
  if (looksLikeHtml.test(text)) return "html";
  if (markdownSigns.some((sign) => sign.test(text))) return "markdown";
  return beginsWithTag.test(text) ? "html" : "text";
}
