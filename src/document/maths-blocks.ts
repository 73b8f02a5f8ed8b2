const fence = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/;
const opening = /^([\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*)\$\$\s*$/;
const closing = /^([\s>]*)\$\$\s*$/;
const blank = /^[\s>]*$/;

/** What a block of code is said to be in, where it is a formula. */
export const mathsLanguage = "math";

/**
 * Makes a block of `$$` lines a fenced block, since what stands between them is no Markdown: a line that begins with a minus is no
 * list. As in pandoc no blank line stands in a formula. A line stays a line.
 */
export function withMathsFenced(markdown: string): string {
  if (!markdown.includes("$$")) return markdown;
  const lines = markdown.split("\n");
  let code: string | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const fenced = fence.exec(line)?.[1];
    if (code !== null) {
      if (fenced?.startsWith(code)) code = null;
    } else if (fenced) code = fenced;
    else if (opening.test(line)) {
      const end = endOf(lines, at + 1);
      if (end === null) continue;
      lines[at] = line.replace(opening, `$1~~~~~~ ${mathsLanguage}`);
      lines[end] = (lines[end] ?? "").replace(closing, "$1~~~~~~");
      at = end;
    }
  }
  return lines.join("\n");
}

/** The line that closes a block; null where there is none, or nothing in it. */
function endOf(lines: readonly string[], from: number): number | null {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (closing.test(line)) return at > from ? at : null;
    if (blank.test(line)) return null;
  }
  return null;
}
