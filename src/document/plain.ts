import type { Element, ElementContent, Root } from "hast";
import { element, textNode } from "./tree.ts";

// Plain text has no marks, only lines: a heading is a short line of its own, a list has bullets or numbers.

type Block = { readonly lines: readonly string[]; readonly line: number };

const bullet = /^\s*(?:[•‣▪◦·–*-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(?=\S)/;
const numbered = /^\s*\(?\d{1,3}[.)]\s+/;
const questionLabel = /^\s*(?:Q(?:uestion)?\s*#?\d*)\s*[:.)]\s*\S/i;
const answerLabel = /^\s*A(?:nswer)?\s*\d*\s*[:.)]\s*\S/;
const endsSentence = /[.,;:!…→"”]$/;
const longestHeading = 100;

/** Reads plain text into the same tree as Markdown and HTML. */
export function parsePlainText(text: string): Root {
  const blocks = blocksOf(text);
  const children = blocks.flatMap((block, at) => readBlock(block, blocks[at + 1]));
  return { type: "root", children: mergeLists(children) };
}

/** Runs of lines between blank ones. A labelled question or answer begins a block of its own. */
function blocksOf(text: string): Block[] {
  const blocks: { lines: string[]; line: number }[] = [];
  let open = false;
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    if (!line.trim()) open = false;
    else if (open && !questionLabel.test(line) && !answerLabel.test(line)) {
      blocks.at(-1)?.lines.push(line);
    } else {
      blocks.push({ lines: [line], line: at + 1 });
      open = true;
    }
  }
  return blocks;
}

function readBlock(block: Block, next: Block | undefined): Element[] {
  const { lines, line } = block;
  const [first = "", second = ""] = lines;
  if (lines.length === 2 && /^\s*(={3,}|-{3,})\s*$/.test(second)) {
    return [heading(second.includes("=") ? 1 : 2, first, line)];
  }
  if (lines.every((each) => /^\s*[-=*_~·•—]{3,}\s*$/.test(each))) return [element("hr", [], line)];
  if (lines.length === 1 && isHeading(first, next)) {
    return [heading(headingLevel(first), first, line)];
  }
  if (bullet.test(first)) return [list(block)];
  const from = lines.findIndex((each) => bullet.test(each));
  if (from > 0 && !questionLabel.test(first)) {
    return [
      paragraph(lines.slice(0, from), line),
      list({ lines: lines.slice(from), line: line + from }),
    ];
  }
  return [paragraph(lines, line)];
}

/** A short line of its own that ends no sentence and has something beneath it. */
function isHeading(line: string, next: Block | undefined): boolean {
  const text = line.trim();
  if (text.length > longestHeading || endsSentence.test(text)) return false;
  if (questionLabel.test(text) || answerLabel.test(text)) return false;
  if (!/\p{L}/u.test(text)) return false;
  if (!bullet.test(line)) return true;
  // A numbered line among paragraphs is a heading; among numbered lines it is an item.
  return numbered.test(line) && next !== undefined && !bullet.test(next.lines[0] ?? "");
}

function headingLevel(line: string): number {
  const text = line.trim();
  if (/\?$/.test(text)) return 4;
  return numbered.test(line) ? 3 : 2;
}

const heading = (level: number, text: string, line: number): Element =>
  element(`h${level}`, [textNode(text.trim())], line);

const paragraph = (lines: readonly string[], line: number): Element =>
  element("p", withBreaks(lines), line);

/** Lines that are as long as the page is wide flow into each other; short ones stand for themselves. */
function withBreaks(lines: readonly string[]): ElementContent[] {
  return lines.flatMap((each, at): ElementContent[] => {
    const before = lines[at - 1];
    if (before === undefined) return [textNode(each.trim())];
    return before.length < 60
      ? [element("br", []), textNode(each.trim())]
      : [textNode(` ${each.trim()}`)];
  });
}

function list({ lines, line }: Block): Element {
  const items: { lines: string[]; line: number }[] = [];
  for (const [at, each] of lines.entries()) {
    if (bullet.test(each)) items.push({ lines: [each.replace(bullet, "")], line: line + at });
    else items.at(-1)?.lines.push(each);
  }
  const tag = numbered.test(lines[0] ?? "") ? "ol" : "ul";
  return element(
    tag,
    items.map((item) => element("li", [paragraph(item.lines, item.line)], item.line)),
    line,
  );
}

/** Items that blank lines have kept apart are one list. */
function mergeLists(nodes: readonly Element[]): Element[] {
  const merged: Element[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    const same = last && last.tagName === node.tagName && /^[uo]l$/.test(node.tagName);
    if (same) last.children.push(...node.children);
    else merged.push(node);
  }
  return merged;
}
