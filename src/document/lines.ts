import type { Element, ElementContent } from "hast";
import {
  answerLabel,
  bareAnswerLabel,
  beginsAsQuestion,
  endsAsQuestion,
  isLabelled,
  isNumbered,
} from "./labels.ts";
import { block, type Flow, type Line } from "./row.ts";
import { element, elementsIn, isBlank, isBlock, isBold, isTag, wordsIn, wordsOf } from "./tree.ts";

const longestQuestion = 600;
const longestPlainQuestion = 200;

/** A paragraph, in which a line may be a question: labelled ("Q: …"), bold, or a line of its own. */
export function linesIn(paragraph: Element, line: number): Flow[] {
  const lines = linesOf(paragraph.children);
  const [first = []] = lines;
  if (isLabelled(wordsIn(first))) return labelled(lines, paragraph, line);
  const answer = lines.findIndex((part, at) => at > 0 && optionsAnswer.test(wordsIn(part)));
  if (answer > 0) {
    const [asked, answered] = [lines.slice(0, answer), lines.slice(answer)].map((part) =>
      element("p", joinedLines(part), line),
    ) as [Element, Element];
    return [...linesIn(asked, line), block(answered, line)];
  }
  const found = boldLine(paragraph.children) ?? plainLine(lines);
  if (!found) return [block(paragraph, line)];
  const { form, text, rest } = found;
  const behind = rest.some((node) => !isBlank(node)) ? [block(element("p", rest, line), line)] : [];
  return [{ type: "line", form, text, rest: behind, whole: paragraph, line }];
}

/** "Answer: B" in the last line of the options. */
export const optionsAnswer =
  /^(?:the )?(?:correct |right )?(?:ans|answer|solution|correct option)\s*(?:is\s*)?[:：.=-]/i;

/** "Q: … A: … Q: … A: …" in one paragraph. */
function labelled(lines: readonly ElementContent[][], paragraph: Element, line: number): Flow[] {
  const groups: { question: ElementContent[]; answer: ElementContent[]; line: number }[] = [];
  for (const part of lines) {
    const last = groups.at(-1);
    const at = part.find((node) => node.position)?.position?.start?.line ?? line;
    if (isLabelled(wordsIn(part)) || !last) groups.push({ question: part, answer: [], line: at });
    else last.answer.push(...(last.answer.length > 0 ? [element("br", [])] : []), ...part);
  }
  return groups.map(
    ({ question, answer, line: at }, index): Line => ({
      type: "line",
      form: "labelled",
      text: wordsIn(question),
      rest: answer.length > 0 ? [block(element("p", answer, at), at)] : [],
      whole: index === 0 ? paragraph : null,
      line: at,
    }),
  );
}

const beginsAnswer = /([?？؟]["”*]?)\s+(?=(?:A|Ans|Answer)\s*\d*\s*[:.)]\s)/g;

/** The content of a paragraph, cut at its line breaks, at new lines in its text, and where "A:" follows a question. */
export function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isTag(node, "br")) lines.push([]);
    else if (node.type === "text") {
      let at = node.position?.start?.line;
      for (const [index, value] of node.value.replace(beginsAnswer, "$1\n").split("\n").entries()) {
        if (index > 0) lines.push([]);
        if (index > 0 && at) at += 1;
        if (value)
          lines
            .at(-1)
            ?.push(at ? { type: "text", value, position: lineAt(at) } : { type: "text", value });
      }
    } else if (isBold(node) && bareAnswerLabel.test(wordsOf(node))) lines.push([node]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some((node) => !isBlank(node)));
}

/** The lines as the content of one paragraph. */
export const joinedLines = (lines: readonly ElementContent[][]): ElementContent[] =>
  lines.flatMap((part, at) => (at > 0 ? [element("br", []), ...part] : part));

const lineAt = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 1 } });

export type FoundLine = {
  readonly form: "labelled" | "bold" | "plain";
  readonly text: string;
  readonly rest: readonly ElementContent[];
};

/** A bold line, alone or with its answer behind it. */
export function boldLine(children: readonly ElementContent[]): FoundLine | null {
  const nodes = children.filter((child, at) => !isBlank(child) || at > 0);
  const end = nodes.findIndex((node) => !isBold(node) && !isBlank(node));
  const bold = end < 0 ? nodes : nodes.slice(0, end);
  const rest = end < 0 ? [] : nodes.slice(end);
  const text = wordsIn(bold);
  if (!text || text.length > longestQuestion || answerLabel.test(text)) return null;
  const isAlone = rest.length === 0;
  const isLine = isAlone || isTag(rest[0], "br") || startsLine(rest[0]);
  const isWhole = endsAsQuestion(text) && (isNumbered(text) || /\s/.test(text));
  if (isWhole || (isLine && (isNumbered(text) || (isAlone && !/[:：]$/.test(text))))) {
    return { form: "bold", text, rest };
  }
  return null;
}

/** A list of one short item: "1. What is it?" whose answer stands beneath it without an indent. */
export function lineOfItem(list: Element, line: number): Line | null {
  const [item, ...others] = elementsIn(list);
  if (!item || others.length > 0) return null;
  const [only] = elementsIn(item);
  const children =
    isTag(only, "p") && elementsIn(item).length === 1 ? only.children : item.children;
  const words = wordsIn(children);
  if (children.some(isBlock) || linesOf(children).length > 1 || words.length > longestPlainQuestion)
    return null;
  const isOrdered = list.tagName === "ol";
  if (!isOrdered && !endsAsQuestion(words)) return null;
  const text = isOrdered ? `${list.properties.start ?? 1}. ${words}` : words;
  const form = isOrdered || boldLine(children) ? "bold" : "plain";
  return { type: "line", form, text, rest: [], whole: list, line };
}

const startsLine = (node: ElementContent | undefined): boolean =>
  node?.type === "text" && /^[ \t]*\n/.test(node.value);

/** A line that is one short question, or has a number; the lines beneath it are its answer. */
function plainLine(lines: readonly ElementContent[][]): FoundLine | null {
  const [first = [], ...rest] = lines;
  const text = wordsIn(first);
  if (text.length > longestPlainQuestion || !/\p{L}/u.test(text)) return null;
  const asks = endsAsQuestion(text) && isOneSentence(text);
  const isTask = isNumbered(text) && rest.length === 0 && beginsAsQuestion(text);
  if (!asks && !isTask) return null;
  const behind = joinedLines(rest);
  return {
    form: isDefinition(rest[0]) ? "labelled" : "plain",
    text,
    rest: behind.map(withoutColon),
  };
}

/** "What is X?" and ": an answer" beneath it. */
const isDefinition = (line: readonly ElementContent[] | undefined): boolean =>
  line?.[0]?.type === "text" && /^\s*:\s/.test(line[0].value);

const withoutColon = (node: ElementContent): ElementContent =>
  node.type === "text" ? { ...node, value: node.value.replace(/^\s*:\s+/, "") } : node;

const isOneSentence = (text: string): boolean =>
  !/[.!?:;]["”)]?\s+\p{Lu}/u.test(text.replace(/^.{0,8}?[.:)]\s/, ""));
