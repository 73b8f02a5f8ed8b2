import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import {
  answerLabel,
  beginsAsQuestion,
  endsAsQuestion,
  isLabelled,
  questionLabel,
  withoutNumber,
} from "./labels.ts";
import { element, isBlank, isBlock, isElement, isTag, lineOf, wordsOf } from "./tree.ts";

/**
 * A document as one row of headings, questions and blocks, whatever boxes they lay in. Folds (`<details>`) keep their
 * content together, because what a fold is (a question, a hidden answer, a part of the text) depends on where it stands.
 */
export type Flow =
  | {
      readonly type: "heading";
      readonly level: number;
      readonly text: string;
      readonly node: Element;
      readonly line: number;
      /** It begins an item of a numbered list, or has a number or a Q in front. */
      readonly numbered: boolean;
      /** It stands in an item that begins with another heading, and belongs to that one. */
      readonly inItem: boolean;
    }
  /** A question that is no heading; `body` where its answer is bounded, null where it goes on to the next question. */
  | {
      readonly type: "question";
      readonly text: string;
      readonly nodes: readonly ElementContent[];
      readonly body: readonly Flow[] | null;
      readonly line: number;
    }
  | {
      readonly type: "fold";
      readonly label: string;
      readonly body: readonly Flow[];
      readonly line: number;
    }
  | { readonly type: "block"; readonly node: Element; readonly line: number };

export function flowOf(tree: Root): Flow[] {
  const reader = new FlowReader();
  return reader.read(tree.children, false);
}

class FlowReader {
  #line = 1;

  /** @param listed whether the nodes are those of an item of a numbered list */
  read(nodes: readonly RootContent[], listed: boolean): Flow[] {
    const flow: Flow[] = [];
    let inline: ElementContent[] = [];
    const flush = () => {
      if (inline.some((node) => !isBlank(node))) {
        const line = this.#at(inline.find((node) => lineOf(node)) ?? inline[0]);
        flow.push(...this.#paragraph(element("p", inline, line)));
      }
      inline = [];
    };
    // Of an item of a numbered list only the heading that it begins with has its number.
    let first = listed;
    for (const node of nodes) {
      if (isBlank(node) && inline.length === 0) continue;
      if (isElement(node) && (isBlock(node) || node.children.some(isBlock))) {
        flush();
        flow.push(...this.#block(node, first));
      } else inline.push(node as ElementContent);
      first = false;
    }
    flush();
    return flow;
  }

  #at(node: Nodes | undefined): number {
    this.#line = (node && lineOf(node)) ?? this.#line;
    return this.#line;
  }

  #block(node: Element, listed: boolean): Flow[] {
    const line = this.#at(node);
    const { tagName, children } = node;
    if (/^h[1-6]$/.test(tagName)) return this.#heading(node, listed, line);
    switch (tagName) {
      case "p":
        return this.#paragraph(node);
      case "ul":
      case "ol":
        return this.#list(node, line);
      case "dl":
        return this.#definitions(node, line);
      case "details":
        return [this.#fold(node, line)];
      case "pre":
      case "table":
      case "blockquote":
        return [{ type: "block", node, line }];
      case "hr":
        return [];
      default:
        return this.read(children, listed);
    }
  }

  #heading(node: Element, listed: boolean, line: number): Flow[] {
    const words = wordsOf(node);
    if (!words) return [];
    const level = Number(node.tagName.slice(1));
    const numbered = listed || withoutNumber(words) !== words;
    return [{ type: "heading", level, text: words, node, line, numbered, inItem: false }];
  }

  /** A paragraph may be a bold question, a labelled one, or a question and its answer in one. */
  #paragraph(node: Element): Flow[] {
    const line = this.#at(node);
    const parts = linesOf(node.children);
    const labelled = parts.findIndex((part) => questionLabel.test(wordsIn(part)));
    if (labelled === 0) return this.#labelled(parts, line);
    const bold = boldQuestion(node.children);
    if (bold) {
      const rest = bold.rest.some((child) => !isBlank(child))
        ? [{ type: "block", node: element("p", bold.rest, line), line } as const]
        : [];
      return [{ type: "question", text: bold.text, nodes: bold.nodes, body: null, line }, ...rest];
    }
    return [{ type: "block", node, line }];
  }

  #labelled(parts: readonly (readonly ElementContent[])[], line: number): Flow[] {
    const flow: Flow[] = [];
    let answer: ElementContent[] = [];
    const flush = () => {
      if (answer.length > 0) flow.push({ type: "block", node: element("p", answer, line), line });
      answer = [];
    };
    for (const part of parts) {
      if (questionLabel.test(wordsIn(part))) {
        flush();
        flow.push({ type: "question", text: wordsIn(part), nodes: part, body: null, line });
      } else answer.push(...(answer.length > 0 ? [element("br", [])] : []), ...withoutLabel(part));
    }
    flush();
    return flow;
  }

  #list(node: Element, line: number): Flow[] {
    const items = node.children.filter((child) => isTag(child, "li")) as Element[];
    const holdsHeading = items.some((item) =>
      item.children.some((child) => /^h[1-6]$/.test(tagOf(child))),
    );
    if (holdsHeading) return items.flatMap((item) => this.#headedItem(item, node.tagName === "ol"));
    if (!items.some((item) => questionItem(item))) return [{ type: "block", node, line }];
    return items.flatMap((item): Flow[] => {
      const at = this.#at(item);
      const question = questionItem(item);
      if (!question) return [{ type: "block", node: element(node.tagName, [item], at), line: at }];
      const body = this.read(question.rest, false);
      return [{ type: "question", text: question.text, nodes: question.nodes, body, line: at }];
    });
  }

  #headedItem(item: Element, numbered: boolean): Flow[] {
    const flow = this.read(item.children, numbered);
    const own = new Set(item.children);
    const isHeaded = flow[0]?.type === "heading";
    return flow.map((inside, at) =>
      isHeaded && at > 0 && inside.type === "heading" && own.has(inside.node)
        ? { ...inside, inItem: true }
        : inside,
    );
  }

  #definitions(node: Element, line: number): Flow[] {
    const rows = node.children.flatMap((child) => (isTag(child, "div") ? child.children : [child]));
    const terms = rows.filter((child) => isTag(child, "dt"));
    if (!terms.some((term) => endsAsQuestion(wordsOf(term)) || isLabelled(wordsOf(term)))) {
      return [{ type: "block", node, line }];
    }
    const flow: Flow[] = [];
    for (const row of rows) {
      const at = this.#at(row);
      const last = flow.at(-1);
      if (isTag(row, "dt")) {
        flow.push({
          type: "question",
          text: wordsOf(row),
          nodes: row.children,
          body: [],
          line: at,
        });
      } else if (isTag(row, "dd") && last?.type === "question") {
        flow[flow.length - 1] = {
          ...last,
          body: [...(last.body ?? []), ...this.read(row.children, false)],
        };
      }
    }
    return flow;
  }

  #fold(node: Element, line: number): Flow {
    const summary = node.children.find((child) => isTag(child, "summary"));
    const rest = node.children.filter((child) => child !== summary);
    return {
      type: "fold",
      label: summary ? wordsOf(summary) : "",
      body: this.read(rest, false),
      line,
    };
  }
}

const tagOf = (node: Nodes): string => (isElement(node) ? node.tagName : "");

const wordsIn = (nodes: readonly ElementContent[]): string =>
  nodes.map(wordsOf).join(" ").replace(/\s+/g, " ").trim();

/** The content of a paragraph, cut at its line breaks and at new lines in its text. */
function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isTag(node, "br")) lines.push([]);
    else if (node.type === "text" && node.value.includes("\n")) {
      for (const [at, value] of node.value.split("\n").entries()) {
        if (at > 0) lines.push([]);
        if (value) lines.at(-1)?.push({ ...node, value });
      }
    } else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some((node) => !isBlank(node)));
}

/** Takes "A:" from the front of an answer. */
function withoutLabel(nodes: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = nodes;
  if (first?.type === "text")
    return [{ ...first, value: first.value.replace(answerLabel, "") }, ...rest];
  if (
    first &&
    isTag(first, "strong", "b") &&
    /^(?:A|Ans|Answer)\s*\d*\s*[.:)]?$/i.test(wordsOf(first))
  )
    return rest;
  return [...nodes];
}

type Found = { text: string; nodes: ElementContent[]; rest: ElementContent[] };

/** A paragraph that is a question in bold, or begins with one and goes on with its answer. */
function boldQuestion(children: readonly ElementContent[]): Found | null {
  const nodes = children.filter((child) => !isBlank(child));
  const [first] = nodes;
  if (!first || !isTag(first, "strong", "b")) return null;
  const text = wordsOf(first);
  const isAlone = nodes.length === 1;
  const asks = endsAsQuestion(text) || (isAlone && isLabelled(text) && beginsAsQuestion(text));
  return asks ? { text, nodes: [first], rest: nodes.slice(1) } : null;
}

/** An item whose first paragraph is a question and which has more beneath it. */
function questionItem(item: Element): Found | null {
  const children = item.children.filter((child) => !isBlank(child));
  const firstBlock = children.findIndex(isBlock);
  const [paragraph] = children;
  const inline = firstBlock < 0 ? children : children.slice(0, firstBlock);
  const head = isTag(paragraph, "p") ? paragraph.children : inline;
  const below = children.slice(isTag(paragraph, "p") ? 1 : inline.length);
  const bold = boldQuestion(head);
  if (bold && (bold.rest.length > 0 || below.length > 0)) {
    return { ...bold, rest: [...bold.rest, ...below] };
  }
  const text = wordsIn(head);
  if (below.length > 0 && endsAsQuestion(text) && text.length < 400)
    return { text, nodes: [...head], rest: below };
  return null;
}
