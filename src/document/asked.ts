import { saysAnswer } from "./answers.ts";
import {
  beginsAsQuestion,
  endsAsQuestion,
  hidesAnswer,
  isLabelled,
  isNumbered,
  numberOf,
} from "./labels.ts";
import { withoutNested, withoutTemplate } from "./nested.ts";
import type { Flow, Fold, Heading, Line } from "./row.ts";
import {
  aboutActions,
  aboutMistakes,
  aboutQuestions,
  isAboutGuide,
  isFaq,
  isFurniture,
} from "./sections.ts";

/** What may be a question: a heading, a line or a fold, with the headings that it stands under. */
export type Candidate = {
  readonly at: number;
  readonly item: Heading | Line | Fold;
  readonly text: string;
  /** 1 to 6 of a heading, 7 of all else. */
  readonly level: number;
  readonly numbered: boolean;
  readonly above: readonly Heading[];
  /** Its answer is hidden in a fold, or behind a label: nothing but a question has that. */
  readonly hidesAnswer: boolean;
};

/** What a row stands under. */
export type Outer = { readonly title: string; readonly section: readonly string[] };

const beneathHeadings = 7;

/**
 * Which members of the row are questions. One that ends with a question mark is one; one without is when it stands in a
 * row (numbered, bold, folded, or in a section of questions) that mostly are. What is asked within an answer is part of
 * it, and what only groups other questions is none.
 *
 * @returns their positions
 */
export function askedIn(flow: readonly Flow[], outer: Outer): Set<number> {
  const candidates = candidatesIn(flow);
  const asked = new Set<number>();
  for (const row of rowsOf(candidates)) {
    const how = howRowAsks(row, outer);
    const isForm = isFormOfLines(row, outer);
    for (const each of row) if (asks(each, how, isForm)) asked.add(each.at);
  }
  withoutTemplate(candidates, asked);
  withoutNested(flow, candidates, asked);
  return asked;
}

function candidatesIn(flow: readonly Flow[]): Candidate[] {
  const above: Heading[] = [];
  const found: Candidate[] = [];
  for (const [at, item] of flow.entries()) {
    if (item.type === "heading" && !item.inItem) {
      while ((above.at(-1)?.level ?? 0) >= item.level) above.pop();
      const { text, level, numbered } = item;
      const hides = beginsWithHidden(flow, at);
      found.push({ at, item, text, level, numbered, above: [...above], hidesAnswer: hides });
      above.push(item);
    } else if (item.type === "line" || item.type === "fold") {
      const text = item.type === "line" ? item.text : item.label;
      const numbered = isNumbered(text);
      const level = beneathHeadings;
      found.push({ at, item, text, level, numbered, above: [...above], hidesAnswer: false });
    }
  }
  return found;
}

function beginsWithHidden(flow: readonly Flow[], at: number): boolean {
  for (let next = at + 1; next < flow.length; next += 1) {
    const item = flow[next] as Flow;
    if (saysAnswer(item)) return item.type !== "heading";
    if (item.type !== "block" && item.type !== "fold") return false;
  }
  return false;
}

/** Candidates of one form that stand under one heading, or whose numbers go on across headings. */
function rowsOf(candidates: readonly Candidate[]): Candidate[][] {
  const rows: Candidate[][] = [];
  const byPlace = new Map<string, Candidate[]>();
  const lastNumbered = new Map<string, { row: Candidate[]; number: number }>();
  const places = new Map<Heading | undefined, number>();
  for (const candidate of candidates) {
    const parent = candidate.above.at(-1);
    if (!places.has(parent)) places.set(parent, places.size);
    const form = formOf(candidate);
    const key = `${places.get(parent)} ${form}`;
    const number = candidate.numbered ? numberOf(candidate.text) : null;
    const last = lastNumbered.get(form);
    const goesOn = number !== null && last?.number === number - 1 ? last.row : undefined;
    const row = byPlace.get(key) ?? goesOn ?? [];
    if (row.length === 0) rows.push(row);
    row.push(candidate);
    byPlace.set(key, row);
    if (number !== null) lastNumbered.set(form, { row, number });
  }
  return rows;
}

const formOf = ({ item, level, numbered }: Candidate): string =>
  item.type === "fold"
    ? "fold"
    : `${item.type} ${item.type === "line" ? item.form : ""} ${level} ${numbered}`;

/** How a row reads: each of it is a question, each that begins as one, or only what ends as one. */
type How = "each" | "beginning" | "ending";

function howRowAsks(row: readonly Candidate[], { title, section }: Outer): How {
  const [first] = row;
  if (!first) return "ending";
  const above = first.above.map(({ text }) => text).filter((text) => text !== title);
  const sections = [...section, ...above];
  if (sections.some((text) => aboutMistakes(text) || aboutActions(text))) return "ending";
  const marked = row.filter(({ text }) => endsAsQuestion(text)).length;
  const like = row.filter(isLikeQuestion).length;
  const ofQuestions = sections.some(aboutQuestions) || (marked > 0 && aboutQuestions(title));
  const isOpened = first.item.type === "fold";
  const isRow = first.numbered || isOpened || isFaq(sections.at(-1) ?? "");
  if (isRow && like > row.length * (ofQuestions ? 0.3 : isOpened ? 0.4 : 0.5)) return "each";
  const mostly = like >= row.length * (ofQuestions ? 0.5 : 0.8);
  const enough = ofQuestions || (row.length >= 3 && marked >= row.length * 0.3);
  return mostly && enough ? "beginning" : "ending";
}

/** One plain line that asks is rhetoric, but in a FAQ; three of them, or two with an answer right behind, are a form. */
function isFormOfLines(row: readonly Candidate[], { section }: Outer): boolean {
  const answered = row.filter(({ item }) => item.type === "line" && item.rest.length > 0);
  const above = [...section, ...(row[0]?.above ?? []).map(({ text }) => text)];
  return row.length >= 3 || answered.length >= 2 || above.some(isFaq);
}

const isLikeQuestion = ({ text, hidesAnswer: hides }: Candidate): boolean =>
  hides || endsAsQuestion(text) || beginsAsQuestion(text);

function asks(candidate: Candidate, how: How, isForm: boolean): boolean {
  const { item, text } = candidate;
  if (isAboutGuide(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (item.type === "line") {
    if (item.form === "labelled") return true;
    if (item.form === "plain" && !isForm) return false;
  }
  if (item.type === "fold" && hidesAnswer.test(text)) return false;
  if (isLabelled(text) || endsAsQuestion(text) || candidate.hidesAnswer) return true;
  if (isFurniture(text) || (!candidate.numbered && aboutActions(text))) return false;
  return how === "each" || (how === "beginning" && beginsAsQuestion(text));
}
