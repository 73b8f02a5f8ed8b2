import type { Element, ElementContent } from "hast";
import { answerLabel, beginsAsQuestion, endsAsQuestion, isLabelled } from "./labels.ts";
import { boldLine, joinedLines, linesOf } from "./lines.ts";
import { block, type QuestionSet, type Read, type SetQuestion } from "./row.ts";
import {
  element,
  elementsIn,
  isBlank,
  isBlock,
  isTag,
  lineOf,
  textNode,
  wordsIn,
  wordsOf,
} from "./tree.ts";

// Lists, definition lists and tables whose members are a question and its answer.

const longestQuestion = 400;

/** @returns null when the list is no set of questions */
export function questionsInList(node: Element, line: number, read: Read): QuestionSet | null {
  const items = elementsIn(node);
  if (items.some((item) => isLabelled(wordsOf(item))) && items.some(isAnswerItem)) {
    return {
      type: "set",
      questions: labelledItems(items, line),
      isCertain: true,
      whole: node,
      line,
    };
  }
  const found = items.map((item) => questionItem(item));
  const asked = found.filter((question) => question !== null);
  if (asked.length === 0 || asked.length * 2 < items.length) return null;
  const isWeak = asked.every(({ isWeak: weak }) => weak);
  if (isWeak && (asked.length < 2 || asked.length < items.length)) return null;
  const questions = found.map((question, at): SetQuestion => {
    const item = items[at] as Element;
    const own = lineOf(item) ?? line;
    // Among questions every item is one: "2. Normal forms", with its answer beneath.
    const { text, rest } = question ?? headOf(item);
    return { text, body: read(rest), line: own };
  });
  return { type: "set", questions, isCertain: false, whole: node, line };
}

const isAnswerItem = (item: Element): boolean => answerLabel.test(wordsOf(item));

/** "- Q: …" and "- A: …" as items that follow each other. */
function labelledItems(items: readonly Element[], line: number): SetQuestion[] {
  const questions: { text: string; body: SetQuestion["body"]; line: number }[] = [];
  for (const item of items) {
    const last = questions.at(-1);
    const at = lineOf(item) ?? line;
    if (!last || isLabelled(wordsOf(item)))
      questions.push({ text: wordsOf(item), body: [], line: at });
    else
      last.body = [
        ...last.body,
        block(
          isTag(item.children[0], "p") ? item.children[0] : element("p", item.children, at),
          at,
        ),
      ];
  }
  return questions;
}

type Item = { text: string; rest: readonly ElementContent[]; isWeak: boolean };

/** What an item begins with, and what lies beneath it in boxes of its own. */
function partsOf(item: Element): { head: readonly ElementContent[]; below: ElementContent[] } {
  const children = item.children.filter((child, at) => !isBlank(child) || at > 0);
  const [paragraph] = children;
  const firstBlock = children.findIndex(isBlock);
  const inline = firstBlock < 0 ? children : children.slice(0, firstBlock);
  const isLoose = isTag(paragraph, "p");
  const below = children.slice(isLoose ? 1 : inline.length).filter((child) => !isBlank(child));
  return { head: isLoose ? paragraph.children : inline, below };
}

function headOf(item: Element): { text: string; rest: ElementContent[] } {
  const { head, below } = partsOf(item);
  const [first = [], ...lines] = linesOf(head);
  return { text: wordsIn(first) || wordsOf(item), rest: inParagraph(joinedLines(lines), below) };
}

/** An item whose first line is a question and which has more behind or beneath it. */
function questionItem(item: Element): Item | null {
  const { head, below } = partsOf(item);
  const bold = boldLine(head);
  const isAsked = bold && (endsAsQuestion(bold.text) || beginsAsQuestion(bold.text));
  if (isAsked && (bold.rest.length > 0 || below.length > 0)) {
    return { text: bold.text, rest: inParagraph(bold.rest, below), isWeak: false };
  }
  const [first = [], ...lines] = linesOf(head);
  const text = wordsIn(first);
  const isShort = text.length > 0 && text.length < longestQuestion;
  const more = joinedLines(lines);
  if (isShort && (endsAsQuestion(text) || isLabelled(text)) && more.length + below.length > 0) {
    return { text, rest: inParagraph(more, below), isWeak: false };
  }
  const sentence = firstSentence(head);
  return sentence && { ...sentence, rest: inParagraph(sentence.rest, below) };
}

const inParagraph = (
  inline: readonly ElementContent[],
  below: readonly ElementContent[],
): ElementContent[] =>
  inline.some((node) => !isBlank(node)) ? [element("p", inline), ...below] : [...below];

/** "What is a layer? A set of changes." in one line: the question, and what follows its mark. */
function firstSentence(nodes: readonly ElementContent[]): Item | null {
  const at = nodes.findIndex((node) => node.type === "text" && /[?？؟]\s/.test(node.value));
  const cut = nodes[at];
  if (cut?.type !== "text") return null;
  const end = /[?？؟]\s/.exec(cut.value)?.index ?? 0;
  const text = wordsIn([...nodes.slice(0, at), textNode(cut.value.slice(0, end + 1))]);
  const rest = [textNode(cut.value.slice(end + 1).trimStart()), ...nodes.slice(at + 1)];
  const asks = beginsAsQuestion(text) && !/[.!?]\s+\p{Lu}/u.test(text);
  return asks && rest.some((node) => !isBlank(node)) ? { text, rest, isWeak: true } : null;
}

export function questionsInDefinitions(
  node: Element,
  line: number,
  read: Read,
): QuestionSet | null {
  const rows = elementsIn(node).flatMap((row) => (isTag(row, "div") ? elementsIn(row) : [row]));
  const questions: { text: string; body: SetQuestion["body"]; line: number }[] = [];
  for (const row of rows) {
    const last = questions.at(-1);
    if (isTag(row, "dt"))
      questions.push({ text: wordsOf(row), body: [], line: lineOf(row) ?? line });
    else if (last) last.body = [...last.body, ...read(row.children)];
  }
  const asked = questions.filter(({ text }) => asks(text));
  if (asked.length === 0 || asked.length * 2 < questions.length) return null;
  return { type: "set", questions, isCertain: true, whole: node, line };
}

const asks = (text: string): boolean =>
  endsAsQuestion(text) || isLabelled(text) || beginsAsQuestion(text);

const questionColumn =
  /^(?:(?:interview|common|sample|example|typical) )?(?:questions?|prompts?)$/i;
const answerColumn =
  /\b(?:answers?|responses?|explanations?|solutions?|what to say|how to answer)\b/i;

/** A table with a column of questions: its head says so, or all of its cells ask. */
export function questionsInTable(node: Element, line: number, read: Read): QuestionSet | null {
  const [head, ...rows] = rowsOf(node);
  if (!head || rows.length === 0) return null;
  const names = head.map(wordsOf);
  const named = names.findIndex((name) => questionColumn.test(name));
  const asking = names.findIndex((_, column) => isAskingColumn(rows, column));
  const column = named >= 0 ? named : asking;
  if (column < 0) return null;
  const answers = answerColumns(names, rows, column);
  if (answers.length === 0) return null;
  const questions = rows.flatMap((row): SetQuestion[] => {
    const cell = row[column];
    if (!cell || !wordsOf(cell)) return [];
    const body = answers.flatMap((at) => read(row[at]?.children ?? []));
    return [{ text: wordsOf(cell), body, line: lineOf(cell) ?? line }];
  });
  return { type: "set", questions, isCertain: named >= 0, whole: node, line };
}

const isAskingColumn = (rows: readonly Element[][], column: number): boolean => {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined);
  const asked = cells.filter(
    (cell) => endsAsQuestion(wordsOf(cell)) && !isTag(cell.children[0], "a"),
  );
  return rows.length > 1 && asked.length >= rows.length * 0.8;
};

/** The column that says it holds the answers, with others that say more than a word; else all but the questions. */
function answerColumns(
  names: readonly string[],
  rows: readonly Element[][],
  column: number,
): number[] {
  const others = names.map((_, at) => at).filter((at) => at !== column);
  const named = others.filter((at) => answerColumn.test(names[at] ?? ""));
  const wordsAt = (at: number) => rows.map((row) => wordsIn(row[at]?.children ?? []));
  const telling = (at: number, least: number) =>
    wordsAt(at).filter((words) => words.split(" ").length >= least && /\p{L}/u.test(words)).length;
  if (named.length === 0) return others.filter((at) => telling(at, 1) > 0);
  return others.filter((at) => named.includes(at) || telling(at, 4) * 2 > rows.length);
}

/** The cells of each row. */
export function rowsOf(node: Element): Element[][] {
  return elementsIn(node).flatMap((child) => {
    if (!isTag(child, "tr")) return rowsOf(child);
    return [elementsIn(child).filter((cell) => isTag(cell, "td", "th"))];
  });
}
