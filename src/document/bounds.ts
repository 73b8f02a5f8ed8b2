// What a Markdown parser takes quadratic time for, and no guide has: boxes in boxes without end, one paragraph of
// nothing but marks, tables of hundreds of columns. It is shown as the text that it is.

const deepestNesting = 50;
const deepestIndent = 200;
const mostMarks = 5_000;
const mostColumns = 200;

const mark = /[*_[\]`~]/g;
const nestingMarks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** The line without the marks that would nest too deeply; the first of them is escaped, and what follows it is text. */
export function withoutDepth(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indent > deepestIndent) return line.slice(indent - deepestIndent);
  const opening = nestingMarks.exec(line)?.[0] ?? "";
  const tooDeep = [...opening.matchAll(/>|[-+*]|\d+[.)]/g)][deepestNesting];
  if (!tooDeep) return line;
  const at = tooDeep.index + tooDeep[0].length - 1;
  return `${line.slice(0, at)}\\${line.slice(at)}`;
}

/** Whether lines that may be one paragraph, or one table, bear more marks than can be read; a line break is one. */
export function isBeyondReading(lines: readonly string[]): boolean {
  let marks = 0;
  return lines.some((line) => {
    marks += 1 + (line.match(mark)?.length ?? 0);
    return marks > mostMarks || line.split("|").length > mostColumns;
  });
}
