import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import { isNumbered } from "./labels.ts";
import { joinedLines, lineOfItem, linesIn, linesOf, optionsAnswer } from "./lines.ts";
import { block, type Flow, type Fold, type Read } from "./row.ts";
import { questionsInDefinitions, questionsInList, questionsInTable } from "./sets.ts";
import {
  element,
  elementsIn,
  holdsBlock,
  isBlank,
  isBlock,
  isElement,
  isTag,
  lineOf,
  wordsIn,
  wordsOf,
} from "./tree.ts";

/** Reads a tree as one row, whatever boxes its parts lay in. */
export const flowOf = (tree: Root): Flow[] => new FlowReader().read(tree.children, false);

class FlowReader {
  #line = 1;

  /** @param listed whether the nodes are those of an item of a numbered list */
  read(nodes: readonly RootContent[], listed: boolean): Flow[] {
    const flow: Flow[] = [];
    let inline: ElementContent[] = [];
    const add = (more: readonly Flow[]) => {
      for (const item of more) flow.push(item);
    };
    const flush = () => {
      if (inline.some((node) => !isBlank(node))) {
        const line = this.#at(inline.find((node) => lineOf(node)) ?? inline[0]);
        add(linesIn(element("p", inline, line), line));
      }
      inline = [];
    };
    // Of an item of a numbered list only the heading that it begins with has its number.
    let first = listed;
    for (const node of nodes) {
      if (isBlank(node) && inline.length === 0) continue;
      if (isElement(node) && (isBlock(node) || holdsBlock(node))) {
        flush();
        add(this.#block(node, first));
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
    const read: Read = (nodes) => this.read(nodes, false);
    if (isHeading(node)) return this.#heading(node, listed, line);
    switch (node.tagName) {
      case "p":
        return holdsBlock(node) ? this.read(node.children, listed) : linesIn(node, line);
      case "ul":
      case "ol":
        return this.#list(node, line);
      case "dl":
        return [questionsInDefinitions(node, line, read) ?? block(node, line)];
      case "table":
        return this.#table(node, line);
      case "details":
        return [this.#fold(node, line)];
      case "pre":
      case "blockquote":
        return [block(node, line)];
      case "hr":
        return [];
      default:
        return this.read(node.children, listed);
    }
  }

  #heading(node: Element, listed: boolean, line: number): Flow[] {
    const text = wordsOf(node);
    if (!text) return [];
    const level = Number(node.tagName.slice(1));
    const numbered = listed || isNumbered(text);
    return [{ type: "heading", level, text, node, line, numbered, inItem: false }];
  }

  #list(node: Element, line: number): Flow[] {
    const items = elementsIn(node);
    if (items.some((item) => item.children.some(isHeading))) {
      return items.flatMap((item) => this.#headedItem(item, node.tagName === "ol"));
    }
    // A list of folds is a way to lay them out.
    if (
      items.some((item) =>
        isTag(
          item.children.find((child) => !isBlank(child)),
          "details",
        ),
      )
    ) {
      return items.flatMap((item) => this.read(item.children, false));
    }
    const lone = lineOfItem(node, line);
    if (lone) return [lone];
    const set = questionsInList(node, line, (nodes) => this.read(nodes, false));
    return set ? [set] : withAnswerApart(node, line);
  }

  #headedItem(item: Element, numbered: boolean): Flow[] {
    const flow = this.read(item.children, numbered);
    const own = new Set<Nodes>(item.children);
    const isHeaded = flow[0]?.type === "heading";
    return flow.map((inside, at) =>
      isHeaded && at > 0 && inside.type === "heading" && own.has(inside.node)
        ? { ...inside, inItem: true }
        : inside,
    );
  }

  /** A table of one column, or with boxes in its cells, is a way to lay a page out. */
  #table(node: Element, line: number): Flow[] {
    const set = questionsInTable(node, line, (nodes) => this.read(nodes, false));
    return [set ?? block(node, line)];
  }

  #fold(node: Element, line: number): Fold {
    const summary = node.children.find((child) => isTag(child, "summary"));
    const rest = node.children.filter((child) => child !== summary);
    const label = summary ? wordsOf(summary) : "";
    return { type: "fold", label, body: this.read(rest, false), line };
  }
}

/** "Answer: B" right beneath the last option is read by Markdown as a part of it. */
function withAnswerApart(list: Element, line: number): Flow[] {
  const last = elementsIn(list).at(-1);
  const lines = last ? linesOf(last.children) : [];
  const at = lines.findIndex((part, index) => index > 0 && optionsAnswer.test(wordsIn(part)));
  if (!last || at < 0) return [block(list, line)];
  const option = { ...last, children: joinedLines(lines.slice(0, at)) };
  const children = list.children.map((child) => (child === last ? option : child));
  const answer = element("p", joinedLines(lines.slice(at)), lineOf(last) ?? line);
  return [block({ ...list, children }, line), block(answer, line)];
}

const isHeading = (node: Nodes): boolean => isElement(node) && /^h[1-6]$/.test(node.tagName);
