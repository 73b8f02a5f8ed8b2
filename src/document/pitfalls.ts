import type { Skipped } from "#model/draft.ts";
import { sentencesOf } from "#model/sentences.ts";
import { say } from "#words/document.ts";
import { withoutNumber } from "./labels.ts";
import { blocksOf, type Passage, passagesOf } from "./passages.ts";
import type { Block } from "./row.ts";
import { aboutMistakes, isFurniture } from "./sections.ts";
import type { TextSegment } from "./segments.ts";
import { rowsOf } from "./sets.ts";
import {
  badLabel,
  badName,
  goodLabel,
  goodName,
  ordinal,
  pairsOfLabels,
  tellsWhatToDo,
  turnsToBetter,
} from "./sides.ts";
import { isTag, lineOf, wordsOf } from "./tree.ts";

/** A mistake and what to do instead, as the guide says it. */
export type Pair = {
  readonly mistake: string;
  readonly better: string;
  /** What else is said of it. */
  readonly why: string;
  readonly line: number;
  /** Where it stands in its section, in blocks. */
  readonly at: number;
  /** It is what the section's own heading names. */
  readonly isSection?: boolean;
};

export type Pairs = { readonly pairs: readonly Pair[]; readonly skipped: readonly Skipped[] };

/** Finds the mistakes in the text of a section, labelled ones anywhere, others where the section is about mistakes. */
export function pairsIn(segment: TextSegment): Pairs {
  const blocks = blocksOf(segment.body);
  const tables = blocks.map(pairsInTable);
  const passages = blocks.flatMap(passagesOf);
  const labelled = labelledPairs(passages);
  const rest = passages.filter((passage) => !labelled.used.has(passage));
  const isMistakes = segment.section.some(aboutMistakes);
  const unlabelled = isMistakes
    ? unlabelledPairs(rest, segment, labelled.pairs.length > 0)
    : nothing;
  const all = [...tables, labelled, unlabelled];
  return {
    pairs: all.flatMap(({ pairs }) => pairs).sort((a, b) => a.at - b.at),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

const nothing: Pairs = { pairs: [], skipped: [] };

const withoutBetter = (text: string, line: number): Skipped => ({
  text,
  reason: say("noBetterWay"),
  line,
});

/** A table with a column of what is wrong and one of what is right. */
function pairsInTable({ node, line }: Block, at: number): Pairs {
  if (!isTag(node, "table")) return nothing;
  const [head = [], ...rows] = rowsOf(node);
  const names = head.map(wordsOf);
  const bad = names.findIndex((name) => badName.test(name));
  const good = names.findIndex((name, column) => column !== bad && goodName.test(name));
  if (bad < 0 || good < 0) return nothing;
  const pairs: Pair[] = [];
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const cells = row.map(wordsOf);
    const [mistake = "", better = ""] = [cells[bad], cells[good]];
    const why = cells
      .filter((_, column) => column !== bad && column !== good)
      .join(" ")
      .trim();
    const own = (row[0] && lineOf(row[0])) ?? line;
    if (mistake && better) pairs.push({ mistake, better, why, line: own, at });
    else if (mistake) skipped.push(withoutBetter(mistake, own));
  }
  return { pairs, skipped };
}

/** "BAD: … GOOD: …" in one passage, in two that follow each other, or as names of what stands beneath them. */
function labelledPairs(passages: readonly Passage[]): Pairs & { used: Set<Passage> } {
  const pairs: Pair[] = [];
  const used = new Set<Passage>();
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at] as Passage;
    const inOne = pairInOne(passage);
    const found = inOne ? { pair: inOne, end: at + 1 } : pairInTwo(passages, at);
    if (!found) continue;
    pairs.push(found.pair);
    for (const each of passages.slice(at, found.end)) used.add(each);
    at = found.end - 1;
  }
  return { pairs, skipped: [], used };
}

/** Both sides in one passage: what stands before the first label says why, and so does what follows the better side. */
function pairInOne({ text, line, at, form }: Passage): Pair | null {
  if (form === "code") return null;
  for (const [bad, good] of pairsOfLabels) {
    const [from, to] = [bad.exec(text), good.exec(text)];
    if (!from || !to || to.index < from.index + from[0].length) continue;
    const mistake = text
      .slice(from.index + from[0].length, to.index)
      .replace(badLabel, "")
      .trim();
    const side = text
      .slice(to.index + to[0].length)
      .trim()
      .replace(goodLabel, "");
    const [better = "", ...after] = sentencesOf(side);
    const before = text
      .slice(0, from.index)
      .replace(ordinal, "")
      .replace(/[^\p{L}\p{N}"”’)]+$/u, (end) => end.replace(/[^.!?]/gu, ""));
    const why = [before.trim(), ...after].filter(Boolean).join(" ");
    if (mistake && better) return { mistake, better, why, line, at };
  }
  return null;
}

type Found = { readonly pair: Pair; readonly end: number };

/** The wrong side in one passage, or beneath its name, and the right side in the next. */
function pairInTwo(passages: readonly Passage[], at: number): Found | null {
  const wrong = sideAt(passages, at, badLabel, badName);
  const right = wrong && sideAt(passages, wrong.end, goodLabel, goodName);
  const first = passages[at];
  if (!wrong || !right || !first) return null;
  const pair = { mistake: wrong.text, better: right.text, why: "", line: first.line, at: first.at };
  return { pair, end: right.end };
}

function sideAt(
  passages: readonly Passage[],
  at: number,
  label: RegExp,
  name: RegExp,
): { text: string; end: number } | null {
  const passage = passages[at];
  if (!passage || passage.form === "code") return null;
  if (name.test(passage.text)) {
    const end = endOfNamed(passages, at + 1);
    const text = passages
      .slice(at + 1, end)
      .map((each) => each.text)
      .join("\n\n");
    return text ? { text, end } : null;
  }
  if (!label.test(passage.text)) return null;
  // "❌ **Bad:** …" bears two labels.
  const text = passage.text.replace(label, "").replace(label, "").trim();
  return text ? { text, end: at + 1 } : null;
}

/** A name holds for the paragraph beneath it and the code that follows; a list has a name for all of its items. */
function endOfNamed(passages: readonly Passage[], from: number): number {
  const isOver = (passage: Passage | undefined, at: number) =>
    !passage ||
    passage.form === "item" ||
    badLabel.test(passage.text) ||
    goodLabel.test(passage.text) ||
    badName.test(passage.text) ||
    goodName.test(passage.text) ||
    (at > from && passage.form !== "code");
  let end = from;
  while (!isOver(passages[end], end)) end += 1;
  return end;
}

/** In a section about mistakes: its own heading, members of a row ("First, …"), items, and passages with a bold name. */
function unlabelledPairs(
  passages: readonly Passage[],
  { section, line }: TextSegment,
  isLabelled: boolean,
): Pairs {
  const heading = section.at(-1) ?? "";
  if (!aboutMistakes(heading) && !isFurniture(heading)) {
    if (isLabelled || goodName.test(heading) || badName.test(heading)) return nothing;
    return asPairs([{ ...pairOfHeading(withoutNumber(heading), passages, line), isSection: true }]);
  }
  const members = membersOf(passages);
  return asPairs(
    members.map(({ name, said, passage }) => {
      const pair = splitAtTurn(name, said, passage.line, passage.at);
      return pair ?? withoutBetter(passage.text, passage.line);
    }),
  );
}

/** A mistake that has a heading of its own: what follows "Fix", or turns to what is right, is the better way. */
function pairOfHeading(name: string, passages: readonly Passage[], line: number): Pair | Skipped {
  const fix = passages.findIndex(({ text }) => goodName.test(text) || goodLabel.test(text));
  if (fix >= 0) {
    const before = passages.slice(0, fix).map(({ text }) => text);
    const [first = "", ...after] = passages
      .slice(fix)
      .map(({ text }) => text.replace(goodName, "").replace(goodLabel, ""));
    const better = [first, ...after].filter(Boolean).join("\n\n");
    if (better) return { mistake: [name, ...before].join("\n\n"), better, why: "", line, at: 0 };
  }
  const said = passages.flatMap(({ text }) => sentencesOf(text));
  return splitAtTurn(name, said, line, 0) ?? withoutBetter(name, line);
}

function asPairs(found: readonly (Pair | Skipped)[]): Pairs {
  return {
    pairs: found.filter((each) => "mistake" in each),
    skipped: found.filter((each) => "reason" in each),
  };
}

type Member = { readonly name: string; readonly said: string[]; readonly passage: Passage };

/** The mistakes of a section, each with the sentences that speak of it. */
function membersOf(passages: readonly Passage[]): Member[] {
  const members: Member[] = [];
  for (const passage of passages) {
    const last = members.at(-1);
    const text = withoutNumber(passage.text.replace(ordinal, ""));
    const [first = "", ...rest] = namedIn(passage, text);
    const isMember = passage.lead !== null || ordinal.test(passage.text) || passage.form === "item";
    if (isMember || rest.some((sentence) => turnsToBetter.test(sentence))) {
      members.push({ name: first, said: rest, passage });
    } else if (last && last.said.length === 0 && last.passage.lead === last.passage.text) {
      // A bold line is the heading of the paragraph beneath it.
      last.said.push(...sentencesOf(passage.text));
    }
  }
  return members;
}

/** The name of a mistake, and what is said of it. */
function namedIn({ lead }: Passage, text: string): string[] {
  const name = lead === null ? null : withoutNumber(lead.replace(ordinal, ""));
  if (name && text.startsWith(name)) {
    const behind = text.slice(name.length).replace(/^[\s:.–—-]+/, "");
    return [name, ...sentencesOf(behind)];
  }
  const sentences = sentencesOf(text);
  const named = /^([^.!?]{3,80}?)(?::\s+|\s+[–—-]\s+)(\S.*)$/s.exec(text);
  return sentences.length === 1 && named ? [named[1] ?? "", named[2] ?? ""] : sentences;
}

/** The sentences up to the one that turns to what is right are the mistake; those from it on are the better way. */
function splitAtTurn(name: string, said: readonly string[], line: number, at: number): Pair | null {
  if (said.length === 0 || !name) return null;
  const turn = said.findIndex((sentence) => turnsToBetter.test(sentence));
  const told = turn < 0 ? said.findIndex((sentence) => tellsWhatToDo.test(sentence)) : turn;
  const from = Math.max(told, 0);
  const gap = /[.!?:"”)]$/.test(name) ? " " : "\n\n";
  const mistake = [name, said.slice(0, from).join(" ")].filter(Boolean).join(gap);
  return { mistake, better: said.slice(from).join(" "), why: "", line, at };
}
