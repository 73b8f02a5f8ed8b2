import { askedIn } from "./asked.ts";
import { bareQuestionLabel } from "./labels.ts";
import { block, type Flow, type Fold, type Heading, type Line, type QuestionSet } from "./row.ts";
import { isContents } from "./sections.ts";
import { wordsOf } from "./tree.ts";

/** Where a part of a document stands. */
export type Place = {
  /** The headings above it, from the outermost; without the document's title. */
  readonly section: readonly string[];
  readonly line: number;
};

export type QuestionSegment = Place & {
  readonly type: "question";
  readonly text: string;
  readonly body: readonly Flow[];
};

/** What stands under a heading and belongs to no question. */
export type TextSegment = Place & { readonly type: "text"; readonly body: readonly Flow[] };

export type Segment = QuestionSegment | TextSegment;

export type Segments = { readonly title: string | null; readonly segments: readonly Segment[] };

/** Cuts the row into questions, each with all that answers it, and the text of the sections around them. */
export function segmentsOf(flow: readonly Flow[]): Segments {
  const row = joinBareLabels(flow);
  const cutter = new Cutter(titleIn(row));
  cutter.read(row);
  return { title: cutter.title?.text ?? null, segments: cutter.segments };
}

/** The heading of the first rank that the document begins with, or the only one. */
function titleIn(flow: readonly Flow[]): Heading | null {
  const headings = flow.filter((item) => item.type === "heading");
  const [first] = headings;
  if (first?.level === 1) return first;
  const ofFirstRank = headings.filter(({ level }) => level === 1);
  return ofFirstRank.length === 1 ? (ofFirstRank[0] ?? null) : null;
}

/** An open question; its level is that of the heading that it is, 7 for another form. */
type Open = QuestionSegment & { readonly body: Flow[]; readonly level: number };

const beneathHeadings = 7;
/** A bold line that stands above questions. */
const betweenHeadings = 6.5;

class Cutter {
  title: Heading | null;
  readonly segments: (Open | (TextSegment & { body: Flow[] }))[] = [];
  readonly #path: { level: number; text: string }[] = [];
  #open: Open | null = null;

  constructor(title: Heading | null) {
    this.title = title;
  }

  read(flow: readonly Flow[]): void {
    const section = this.#path.map(({ text }) => text);
    const asked = askedIn(flow, { title: this.title?.text ?? "", section });
    for (const [at, item] of flow.entries()) {
      if (item.type === "heading") this.#heading(item, asked.has(at));
      else if (item.type === "line")
        this.#line(item, asked.has(at), asked.has(at + 1) && flow[at + 1]?.type === "line");
      else if (item.type === "fold") this.#fold(item, asked.has(at));
      else if (item.type === "set") this.#set(item);
      else this.#text(item);
    }
  }

  #heading(item: Heading, asks: boolean): void {
    if (asks) {
      if (item === this.title) this.title = null;
      this.#leave(item.level);
      this.#ask(item.text, item.line, item.level);
      return;
    }
    if (this.#open && (item.inItem || item.level > this.#open.level)) {
      this.#open.body.push(item);
      return;
    }
    this.#open = null;
    this.#leave(item.level);
    if (item !== this.title) this.#path.push(item);
    this.#begin(item.line);
  }

  /** @param isBefore whether the next line is a question: what is bold and alone is then its heading */
  #line({ form, text, line, rest, whole }: Line, asks: boolean, isBefore: boolean): void {
    const isInHeading = this.#open !== null && this.#open.level < beneathHeadings;
    if (asks) {
      this.#ask(text, line, beneathHeadings);
      this.#open?.body.push(...rest);
    } else if (form === "bold" && rest.length === 0 && isBefore && !isInHeading) {
      this.#open = null;
      this.#leave(betweenHeadings);
      this.#path.push({ level: betweenHeadings, text });
    } else if (whole) this.#text(block(whole, line));
  }

  #fold(item: Fold, asks: boolean): void {
    if (asks) this.#askAtOnce(item.label, item.body, item.line);
    else if (this.#open) this.#open.body.push(item);
    else if (!isContents(item.label)) this.read(item.body);
  }

  #set({ questions, isCertain, whole, line }: QuestionSet): void {
    const isPart = this.#open && (this.#open.level < beneathHeadings || !isCertain);
    if (isPart) this.#text(block(whole, line));
    else for (const { text, body, line: at } of questions) this.#askAtOnce(text, body, at);
  }

  #text(item: Flow): void {
    if (!this.#open && this.segments.at(-1)?.type !== "text") this.#begin(item.line);
    (this.#open ?? this.segments.at(-1))?.body.push(item);
  }

  #ask(text: string, line: number, level: number): void {
    // A table of contents ends where the first question begins.
    if (isContents(this.#path.at(-1)?.text ?? "")) this.#path.pop();
    this.#open = { type: "question", ...this.#place(line), text, body: [], level };
    this.segments.push(this.#open);
  }

  /** Asks a question whose answer is bounded. */
  #askAtOnce(text: string, body: readonly Flow[], line: number): void {
    this.#ask(text, line, beneathHeadings);
    for (const item of body) this.#open?.body.push(item);
    this.#open = null;
  }

  #begin(line: number): void {
    this.segments.push({ type: "text", ...this.#place(line), body: [] });
  }

  /** Leaves the sections that a heading of a level ends. */
  #leave(level: number): void {
    while ((this.#path.at(-1)?.level ?? 0) >= level) this.#path.pop();
  }

  #place(line: number): Place {
    return { section: this.#path.map(({ text }) => text), line };
  }
}

/** "Q1" on a line of its own and the question beneath it are one question. */
function joinBareLabels(flow: readonly Flow[]): Flow[] {
  const joined: Flow[] = [];
  for (let at = 0; at < flow.length; at += 1) {
    const item = flow[at] as Flow;
    const next = flow[at + 1];
    const question = next && bareQuestionLabel.test(textOf(item)) ? textOf(next) : "";
    const isJoined = question.length > 0 && question.length < 600 && next?.type !== "fold";
    joined.push(isJoined && next ? asked(item, question, next) : item);
    if (isJoined && next?.type === "line") joined.push(...next.rest);
    if (isJoined) at += 1;
  }
  return joined;
}

function asked(label: Flow, text: string, { line }: Flow): Flow {
  return label.type === "heading"
    ? { ...label, text: `${label.text.replace(/\W+$/, "")}: ${text}`, numbered: true, line }
    : { type: "line", form: "labelled", text, rest: [], whole: null, line };
}

const textOf = (item: Flow): string => {
  if (item.type === "block") return item.node.tagName === "p" ? wordsOf(item.node) : "";
  return item.type === "fold" ? item.label : item.type === "set" ? "" : item.text;
};
