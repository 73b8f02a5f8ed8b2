import type { Element, ElementContent } from "hast";
import type { Skipped } from "#model/draft.ts";
import { sentencesOf } from "#model/sentences.ts";
import {
  aboutMistakes,
  badLabel,
  goodLabel,
  isFurniture,
  ordinal,
  turnsToBetter,
  withoutNumber,
} from "./labels.ts";
import type { TextSegment } from "./segments.ts";
import { isElement, isTag, lineOf, wordsOf } from "./tree.ts";

/** A mistake and what to do instead, as the guide says it. */
export type Pair = {
  readonly mistake: string;
  readonly better: string;
  /** What else is said of it. */
  readonly why: string;
  readonly line: number;
};

export type Pairs = { readonly pairs: readonly Pair[]; readonly skipped: readonly Skipped[] };

/** A passage of a section: a paragraph, an item of a list, or what stands under a heading of its own. */
type Passage = { readonly text: string; readonly line: number; readonly lead: string | null };

/** Finds the mistakes in the text of a section, labelled ones anywhere, others where the section is about mistakes. */
export function pairsIn(segment: TextSegment): Pairs {
  const blocks = segment.body.flatMap((item) => (item.type === "block" ? [item] : []));
  const tables = blocks.flatMap(({ node, line }) => pairsInTable(node, line));
  const passages = blocks.flatMap(({ node, line }) => passagesOf(node, line));
  const labelled = pairsInPassages(passages);
  const rest = passages.filter(({ line }) => !labelled.lines.has(line));
  const isMistakes = segment.section.some(aboutMistakes);
  const unlabelled = isMistakes ? unlabelledPairs(rest, segment) : { pairs: [], skipped: [] };
  const pairs = [...tables, ...labelled.pairs, ...unlabelled.pairs];
  return { pairs: pairs.sort((a, b) => a.line - b.line), skipped: unlabelled.skipped };
}

/** A table whose two columns are headed by what is wrong and what is right. */
function pairsInTable(node: Element, line: number): Pair[] {
  if (!isTag(node, "table")) return [];
  const rows = rowsOf(node);
  const head = rows[0]?.cells.map((cell) => `${cell}:`) ?? [];
  const bad = head.findIndex((cell) => badLabel.test(cell) || aboutMistakes(cell));
  const good = head.findIndex((cell, at) => at !== bad && goodLabel.test(cell));
  if (bad < 0 || good < 0) return [];
  return rows.slice(1).flatMap(({ cells, line: at }) => {
    const [mistake = "", better = ""] = [cells[bad], cells[good]];
    const why = cells
      .filter((_, column) => column !== bad && column !== good)
      .join(" ")
      .trim();
    return mistake && better ? [{ mistake, better, why, line: at ?? line }] : [];
  });
}

function rowsOf(node: Element): { cells: string[]; line: number | null }[] {
  return node.children.filter(isElement).flatMap((child) => {
    if (!isTag(child, "tr")) return rowsOf(child);
    const cells = child.children.filter((cell) => isTag(cell, "td", "th")).map(wordsOf);
    return [{ cells, line: lineOf(child) }];
  });
}

function passagesOf(node: Element, line: number): Passage[] {
  if (isTag(node, "ul", "ol")) {
    return node.children.filter(isElement).map((item) => passageOf(item, lineOf(item) ?? line));
  }
  if (isTag(node, "blockquote")) {
    return node.children.filter(isElement).map((child) => passageOf(child, lineOf(child) ?? line));
  }
  return isTag(node, "p") ? [passageOf(node, line)] : [];
}

function passageOf(node: Element, line: number): Passage {
  const inside = isTag(node.children[0], "p")
    ? (node.children[0] as Element).children
    : node.children;
  const first = inside.find((child: ElementContent) => wordsOf(child) !== "");
  const lead =
    isTag(first, "strong", "b") && !badLabel.test(`${wordsOf(first)}:`) ? wordsOf(first) : null;
  return { text: wordsOf(node), line, lead };
}

/** "BAD: … GOOD: …" in one passage, or in two that follow each other. */
function pairsInPassages(passages: readonly Passage[]): { pairs: Pair[]; lines: Set<number> } {
  const pairs: Pair[] = [];
  const lines = new Set<number>();
  for (const [at, passage] of passages.entries()) {
    const inOne = pairInOne(passage);
    const next = passages[at + 1];
    if (inOne) {
      pairs.push(inOne);
      lines.add(passage.line);
    } else if (next && isBad(passage.text) && isGood(next.text)) {
      const [mistake, better] = [
        passage.text.replace(badLabel, ""),
        next.text.replace(goodLabel, ""),
      ];
      pairs.push({ mistake, better, why: "", line: passage.line });
      lines.add(passage.line).add(next.line);
    }
  }
  return { pairs, lines };
}

const isBad = (text: string): boolean => badLabel.test(text) && text.replace(badLabel, "") !== "";
const isGood = (text: string): boolean =>
  goodLabel.test(text) && text.replace(goodLabel, "") !== "";

const pairsOfLabels: readonly (readonly [RegExp, RegExp])[] = [
  [/\bBAD\s*[:：]/i, /\bGOOD\s*[:：]/i],
  [/\bDon['’]?t\s*[:：]/i, /\bDo\s*[:：]/],
  [/\bAvoid\s*[:：]/i, /\b(?:Instead|Do)\s*[:：]/i],
  [/\b(?:Wrong|Incorrect)\s*[:：]/i, /\b(?:Right|Correct)\s*[:：]/i],
  [/\bMistake\s*[:：]/i, /\b(?:Fix|Instead|Solution)\s*[:：]/i],
  [
    /\b(?:Weak|Poor)(?: answer| candidate)?\s*[:：]/i,
    /\b(?:Strong|Better)(?: answer| candidate)?\s*[:：]/i,
  ],
  [/❌/u, /✅/u],
];

/** Both sides in one passage: what stands before the first label says why, and so does what follows the better side. */
function pairInOne({ text, line }: Passage): Pair | null {
  for (const [bad, good] of pairsOfLabels) {
    const [from, to] = [bad.exec(text), good.exec(text)];
    if (!from || !to || to.index < from.index + from[0].length) continue;
    const mistake = text.slice(from.index + from[0].length, to.index).trim();
    const rest = sentencesOf(text.slice(to.index + to[0].length).trim());
    const [better = "", ...after] = rest;
    const why = [text.slice(0, from.index).replace(ordinal, "").trim(), ...after].join(" ").trim();
    if (mistake && better) return { mistake, better, why, line };
  }
  return null;
}

/** In a section about mistakes: members of a row ("First, …"), items of a list and passages with a bold name. */
function unlabelledPairs(passages: readonly Passage[], segment: TextSegment): Pairs {
  const heading = segment.section.at(-1) ?? "";
  const isOwnHeading = !aboutMistakes(heading) && !isFurniture(heading);
  const pairs: Pair[] = [];
  const skipped: Skipped[] = [];
  if (isOwnHeading) {
    const pair = splitAtTurn(
      withoutNumber(heading),
      passages.flatMap(({ text }) => sentencesOf(text)),
      segment.line,
    );
    return pair
      ? { pairs: [pair], skipped }
      : { pairs, skipped: [withoutBetter(heading, segment.line)] };
  }
  for (const passage of passages) {
    const isMember = passage.lead !== null || ordinal.test(passage.text);
    if (!isMember) continue;
    const text = passage.text.replace(ordinal, "");
    const [first = "", ...rest] = passage.lead
      ? [passage.lead, ...sentencesOf(text.replace(passage.lead, "").trim())]
      : sentencesOf(text);
    const pair = splitAtTurn(first, rest, passage.line);
    if (pair) pairs.push(pair);
    else skipped.push(withoutBetter(passage.text, passage.line));
  }
  return { pairs, skipped };
}

const withoutBetter = (text: string, line: number): Skipped => ({
  text,
  reason: "a mistake without what to do instead",
  line,
});

/** The sentences up to the one that turns to what is right are the mistake; those from it on are the better way. */
function splitAtTurn(first: string, rest: readonly string[], line: number): Pair | null {
  if (rest.length === 0) return null;
  const turn = rest.findIndex((sentence) => turnsToBetter.test(sentence));
  const from = Math.max(turn, 0);
  const mistake = [first, ...rest.slice(0, from)].join(" ");
  return { mistake, better: rest.slice(from).join(" "), why: "", line };
}
