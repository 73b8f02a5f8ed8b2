import type { ElementContent } from "hast";
import type { Flow } from "./flow.ts";
import { bareQuestionLabel, endsAsQuestion, isContents, isLabelled } from "./labels.ts";
import { questionHeadings } from "./question-headings.ts";
import { wordsOf } from "./tree.ts";

/** Where a part of a document stands. */
export type Place = {
  /** The headings above it, from the outermost; without the document's title. */
  readonly section: readonly string[];
  readonly line: number;
};

export type QuestionSegment = Place & {
  readonly text: string;
  readonly body: readonly Flow[];
};

/** What stands under a heading and belongs to no question. */
export type TextSegment = Place & { readonly body: Flow[] };

export type Segments = {
  readonly title: string | null;
  readonly questions: readonly QuestionSegment[];
  readonly texts: readonly TextSegment[];
};

/** Cuts the row into questions, each with all that answers it, and the text of the sections around them. */
export function segmentsOf(flow: readonly Flow[]): Segments {
  const cutter = new Cutter();
  cutter.read(joinBareLabels(flow));
  return { title: cutter.title, questions: cutter.questions, texts: cutter.texts };
}

type OpenQuestion = QuestionSegment & {
  body: Flow[];
  /** The level of the heading that it is; null for another form. */
  readonly level: number | null;
  readonly numbered: boolean;
};

class Cutter {
  title: string | null = null;
  readonly questions: QuestionSegment[] = [];
  readonly texts: TextSegment[] = [];
  readonly #path: { level: number; text: string }[] = [];
  #open: OpenQuestion | null = null;

  read(flow: readonly Flow[]): void {
    const asked = questionHeadings(flow);
    for (const [at, item] of flow.entries()) {
      if (item.type === "heading") this.#heading(item, asked.has(at), at === firstHeading(flow));
      else if (item.type === "question") this.#question(item);
      else if (item.type === "fold") this.#fold(item);
      else this.#block(item);
    }
  }

  #heading(item: Flow & { type: "heading" }, asks: boolean, isFirst: boolean): void {
    if (asks) {
      this.#ask(item.text, item.line, item.level, item.numbered);
      return;
    }
    const isBeneath = this.#open?.level != null && (item.inItem || item.level > this.#open.level);
    if (this.#open && isBeneath) {
      this.#open.body.push(item);
      return;
    }
    this.#open = null;
    while ((this.#path.at(-1)?.level ?? 0) >= item.level) this.#path.pop();
    if (isFirst && item.level === 1) this.title = item.text;
    else this.#path.push(item);
    this.texts.push({ ...this.#place(item.line), body: [] });
  }

  #question(item: Flow & { type: "question" }): void {
    const within = this.#open?.level != null && this.#open.body.length > 0;
    if (within && !isLabelled(item.text)) {
      this.#open?.body.push(item);
      return;
    }
    this.#ask(item.text, item.line, null, false);
    if (item.body) {
      this.#open?.body.push(...item.body);
      this.#open = null;
    }
  }

  #fold(item: Flow & { type: "fold" }): void {
    const asks = endsAsQuestion(item.label) || isLabelled(item.label);
    if (asks && !(this.#open?.level != null && this.#open.numbered)) {
      this.#ask(item.label, item.line, null, false);
      this.#open?.body.push(...item.body);
      this.#open = null;
    } else if (this.#open) this.#open.body.push(item);
    else if (!isContents(item.label)) this.read(item.body);
  }

  #block(item: Flow & { type: "block" }): void {
    if (this.#open) {
      this.#open.body.push(item);
      return;
    }
    if (this.texts.length === 0) this.texts.push({ ...this.#place(item.line), body: [] });
    this.texts.at(-1)?.body.push(item);
  }

  #ask(text: string, line: number, level: number | null, numbered: boolean): void {
    if (level !== null) {
      while ((this.#path.at(-1)?.level ?? 0) >= level) this.#path.pop();
    }
    this.#open = { ...this.#place(line), text, body: [], level, numbered };
    this.questions.push(this.#open);
  }

  #place(line: number): Place {
    return { section: this.#path.map(({ text }) => text), line };
  }
}

const firstHeading = (flow: readonly Flow[]): number =>
  flow.findIndex((item) => item.type === "heading");

/** "Q1" on a line of its own and the question beneath it are one question. */
function joinBareLabels(flow: readonly Flow[]): Flow[] {
  const joined: Flow[] = [];
  for (let at = 0; at < flow.length; at += 1) {
    const item = flow[at] as Flow;
    const next = flow[at + 1];
    const isBare =
      (item.type === "heading" || item.type === "block") && bareQuestionLabel.test(textOf(item));
    const question = next && (next.type === "heading" || next.type === "block") ? textOf(next) : "";
    if (isBare && question && question.length < 600) {
      joined.push({
        type: "question",
        text: question,
        nodes: nodesOf(next),
        body: null,
        line: next?.line ?? 1,
      });
      at += 1;
    } else joined.push(item);
  }
  return joined;
}

const textOf = (item: Flow): string =>
  item.type === "block" ? wordsOf(item.node) : item.type === "fold" ? item.label : item.text;

const nodesOf = (item: Flow | undefined): readonly ElementContent[] =>
  item && (item.type === "heading" || item.type === "block") ? item.node.children : [];
