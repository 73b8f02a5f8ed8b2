import type { Element, ElementContent, Root } from "hast";
import { bareQuestionLabel, beginsAsQuestion, endsAsQuestion, isLabelled } from "./labels.ts";
import { element, textNode } from "./tree.ts";

// Plain text has no marks, only lines: a heading is a short line of its own, a list has bullets or numbers.

type Block = { readonly lines: readonly string[]; readonly line: number };

const bullet = /^\s*(?:[•‣▪◦·–*☐☑□▢-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(?=\S)/;
const box = /^\s*(?=[☐☑□▢])/;
/** The letter of an option, and the box of a task, say something. */
const keepsMark = /^\s*(?:[☐☑□▢]|\(?[a-z][.)])/;
const numbered = /^\s*\(?\d{1,3}[.)]\s+/;
const answerLabel = /^\s*(?:A|Ans|Answer|Solution)\s*\d*\s*[:.)]\s*\S/i;
const underline = /^\s*(={3,}|-{3,}|~{3,})\s*$/;
const endsSentence = /[.,;:!…→"”]$/;
const longestHeading = 100;
const longestQuestion = 250;
const narrowestPage = 60;
const mostQuestionLines = 3;

const asksLabelled = (line: string): boolean => isLabelled(line.trim());

/** Reads plain text into the same tree as Markdown and HTML. */
export function parsePlainText(text: string): Root {
  const blocks = blocksOf(text);
  const children = blocks.flatMap((block, at) => readBlock(block, blocks[at - 1], blocks[at + 1]));
  return { type: "root", children: mergeLists(children) };
}

/** Runs of lines between blank ones. A question, a labelled answer, and what is underlined, is a block of its own. */
function blocksOf(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/);
  const blocks: { lines: string[]; line: number }[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const [before = "", next = ""] = [lines[at - 1], lines[at + 1]];
    const isUnderlined = line.trim() !== "" && underline.test(next);
    const isMarked = asksLabelled(line) || answerLabel.test(line);
    const begins = !open || isMarked || isUnderlined || asksAnew(line, before, next);
    if (!line.trim()) open = false;
    else {
      if (begins) blocks.push({ lines: [line], line: at + 1 });
      else blocks.at(-1)?.lines.push(line);
      open = !underline.test(line);
    }
  }
  return blocks;
}

/** A member of a list; an option with a letter is one of a question. */
const isItem = (line: string): boolean => bullet.test(line) && !keepsMark.test(line);

/** A question right beneath the answer before it, and no member of a row of questions. */
function asksAnew(line: string, before: string, next: string): boolean {
  const text = line.trim();
  if (text.length > longestQuestion || !beginsAsQuestion(text) || isQuestion(next.trim()))
    return false;
  if (numbered.test(line)) return next.trim() !== "" && !isItem(next);
  const isAfterSentence = /[.!]["”)]?\s*$/.test(before) || before.length < narrowestPage;
  return endsAsQuestion(text) && !bullet.test(line) && isAfterSentence;
}

function readBlock(block: Block, before: Block | undefined, next: Block | undefined): Element[] {
  const { lines, line } = block;
  const [first = "", second = ""] = lines;
  if (lines.length === 2 && underline.test(second)) {
    return [heading(second.includes("=") ? 1 : 2, first, line)];
  }
  if (lines.every((each) => /^\s*[-=*_~·•—]{3,}\s*$/.test(each))) return [element("hr", [], line)];
  if (lines.length === 1 && isHeading(first, before, next)) {
    return [heading(headingLevel(first), first, line)];
  }
  const asked = questionLines(lines);
  if (asked > 0) {
    const question = lines
      .slice(0, asked)
      .map((each) => each.trim())
      .join(" ");
    const rest = { lines: lines.slice(asked), line: line + asked };
    return [
      heading(headingLevel(question), question, line),
      ...(asked < lines.length ? readBlock(rest, block, next) : []),
    ];
  }
  if (bullet.test(first)) return readList(block);
  const from = lines.findIndex((each) => bullet.test(each));
  if (from > 0 && !asksLabelled(first)) {
    return [
      paragraph(lines.slice(0, from), line),
      ...readList({ lines: lines.slice(from), line: line + from }),
    ];
  }
  return [paragraph(lines, line)];
}

/** How many of the lines are a question that its answer follows; 0 when it does not begin with one. */
function questionLines(lines: readonly string[]): number {
  const [first = "", second = ""] = lines;
  if (asksLabelled(first) || box.test(first) || (bullet.test(first) && !numbered.test(first)))
    return 0;
  const isRow = numbered.test(first) && isItem(second);
  if (!beginsAsQuestion(first.trim()) || isRow || (isQuestion(first) && isQuestion(second)))
    return 0;
  const most = Math.min(lines.length, mostQuestionLines);
  for (let count = 1, text = ""; count <= most; count += 1) {
    text += ` ${lines[count - 1]?.trim()}`;
    if (text.length > longestQuestion) return 0;
    if (endsAsQuestion(text)) return count;
    if (/[.!:;]$/.test(text))
      return count === 1 && numbered.test(first) && lines.length > 1 ? 1 : 0;
  }
  return 0;
}

/** A short line of its own that ends no sentence and has something beneath it. */
function isHeading(line: string, before: Block | undefined, next: Block | undefined): boolean {
  const text = line.trim();
  if (!/\p{L}/u.test(text) || box.test(line)) return false;
  if (asksLabelled(text) || answerLabel.test(text)) return false;
  const isNumbered = numbered.test(line);
  // A numbered line among paragraphs is a heading; among numbered lines it is an item.
  const isAmongText = isNumbered && next !== undefined && !bullet.test(next.lines[0] ?? "");
  if (isAmongText && text.length <= longestQuestion && beginsAsQuestion(text)) return true;
  if (endsAsQuestion(text) && !bullet.test(line)) return text.length <= longestQuestion;
  if (text.length > longestHeading || endsSentence.test(text)) return false;
  if (bullet.test(line)) return isAmongText;
  return !isShortAnswer(text, before, next);
}

/** "Two weeks", between one question and the next. */
function isShortAnswer(text: string, before: Block | undefined, next: Block | undefined): boolean {
  const [asked, asking] = [before, next].map((block) => (block?.lines[0] ?? "").trim());
  const isAsked = before?.lines.length === 1 && isQuestion(asked ?? "");
  const isOver = next === undefined || isQuestion(asking ?? "");
  return isAsked && isOver && text !== text.toUpperCase();
}

const isQuestion = (line: string): boolean => endsAsQuestion(line) || asksLabelled(line);

function headingLevel(line: string): number {
  if (numbered.test(line)) return 3;
  if (bareQuestionLabel.test(line.trim())) return 4;
  return endsAsQuestion(line.trim()) ? 4 : 2;
}

const heading = (level: number, text: string, line: number): Element =>
  element(`h${level}`, [textNode(text.trim())], line);

const paragraph = (lines: readonly string[], line: number): Element =>
  element("p", withBreaks(lines), line);

/** Lines that are as long as the page is wide flow into each other; short ones, and named ones, stand for themselves. */
function withBreaks(lines: readonly string[]): ElementContent[] {
  const isWrapped = lines.slice(0, -1).every((line) => line.length >= narrowestPage);
  return lines.flatMap((line, at): ElementContent[] => {
    if (at === 0) return [textNode(line.trim())];
    const isNamed = /^\s*\p{L}[\p{L} ]{0,20}:\s/u.test(line);
    return isWrapped && !isNamed && !isQuestion((lines[at - 1] ?? "").trim())
      ? [textNode(` ${line.trim()}`)]
      : [element("br", []), textNode(line.trim())];
  });
}

/** The items of a list; a line of bullets beneath a numbered line lies within it. */
function readList({ lines, line }: Block): Element[] {
  const isOrdered = numbered.test(lines[0] ?? "");
  const items: { lines: string[]; nested: string[]; line: number }[] = [];
  for (const [at, each] of lines.entries()) {
    const last = items.at(-1);
    const isNested = last && isOrdered && bullet.test(each) && !numbered.test(each);
    if (isNested || (last && last.nested.length > 0 && !numbered.test(each)))
      last.nested.push(each);
    else if (bullet.test(each) || !last)
      items.push({
        lines: [keepsMark.test(each) ? each.trim() : each.replace(bullet, "")],
        nested: [],
        line: line + at,
      });
    else last.lines.push(each);
  }
  const children = items.map((item) => {
    const nested =
      item.nested.length > 0
        ? readList({ lines: item.nested, line: item.line + item.lines.length })
        : [];
    return element("li", [...withBreaks(item.lines), ...nested], item.line);
  });
  return [element(isOrdered ? "ol" : "ul", children, line)];
}

/** Items that blank lines have kept apart are one list. */
function mergeLists(nodes: readonly Element[]): Element[] {
  const merged: Element[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    const same = last && last.tagName === node.tagName && /^[uo]l$/.test(node.tagName);
    if (same) for (const item of node.children) last.children.push(item);
    else merged.push(node);
  }
  return merged;
}
