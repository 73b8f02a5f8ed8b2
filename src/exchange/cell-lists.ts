const bullet = "• ";
const indent = "  ";
/** What people put in front of the lines of a list. */
const marker = /^(?:[-*•–]|\d{1,3}[.)])\s+/;

/**
 * A list in one cell: a line for each item. Where an item has lines of its own, or begins as if it had a bullet, each begins with
 * one and its further lines are indented.
 */
export function cellOfList(items: readonly string[]): string {
  if (!items.some((item) => item.includes("\n") || marker.test(item) || item.startsWith(bullet)))
    return items.join("\n");
  return items.map((item) => bullet + item.replaceAll("\n", `\n${indent}`)).join("\n");
}

/** A line without what people put in front of the lines of a list. */
export const withoutMarker = (line: string): string => line.replace(marker, "").trim();

/** The items of such a cell, also as people write them: with bullets or numbers in front of all, or with blank lines between. */
export function listOfCell(cell: string): string[] {
  const text = cell.trim();
  const lines = text.split("\n");
  if (!text.startsWith(bullet)) {
    const said = lines.map((line) => line.trim()).filter(Boolean);
    return said.every((line) => marker.test(line)) ? said.map(withoutMarker).filter(Boolean) : said;
  }
  const items: string[] = [];
  for (const line of lines) {
    const last = items.length - 1;
    if (line.startsWith(bullet)) items.push(line.slice(bullet.length));
    else if (line.startsWith(indent)) items[last] += `\n${line.slice(indent.length)}`;
    else if (line.trim()) items.push(line.trim());
  }
  return items.map((item) => item.trim()).filter(Boolean);
}
