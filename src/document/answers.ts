import type { Element, ElementContent } from "hast";
import { answerLabel, bareAnswerLabel, hidesAnswer } from "./labels.ts";
import { block, type Flow } from "./row.ts";
import { isBlank, isBold, isTag, wordsOf } from "./tree.ts";

/**
 * Cuts the body of a question where its answer is hidden: in a fold called "Answer", or beneath a line "Answer: D" that
 * follows code or options. What stands before belongs to the question.
 */
export function atHiddenAnswer(body: readonly Flow[]): [readonly Flow[], readonly Flow[]] {
  const fold = body.findIndex((item) => item.type === "fold" && hidesAnswer.test(item.label));
  if (fold > 0) return [body.slice(0, fold), body.slice(fold)];
  const line = body.findIndex(saysAnswer);
  const given = body.slice(0, Math.max(line, 0));
  const isReason = line > 0 && isPart.test(textOf(body[line] as Flow));
  const isGiven = given.every(
    isReason ? isMaterial : ({ type }) => type === "block" || type === "fold",
  );
  return isGiven ? [given, body.slice(given.length)] : [[], body];
}

export const saysAnswer = (item: Flow): boolean => {
  const text = textOf(item);
  return (
    hidesAnswer.test(text) || (item.type === "block" && bareAnswerLabel.test(leadOf(item.node)))
  );
};

const textOf = (item: Flow): string => {
  if (item.type === "heading") return item.text;
  if (item.type === "fold") return item.label;
  return item.type === "block" && isTag(item.node, "p") ? wordsOf(item.node).slice(0, 60) : "";
};

/** The bold words that a paragraph begins with. */
const leadOf = (node: Element): string => {
  const first = node.children.find((child) => !isBlank(child));
  return isTag(node, "p") && isBold(first) ? wordsOf(first) : "";
};

/** "Explanation:" and "Sample answer:" may come after the answer has begun. */
const isPart =
  /^[^\p{L}]*(?:(?:show|see|the|an?)\s+)*(?:explanations?|(?:sample|model|suggested|possible|example|good)\s+)/iu;

/** Code, options and pictures. */
const isMaterial = (item: Flow): boolean =>
  item.type === "block" &&
  (isTag(item.node, "pre", "ul", "ol", "table") || wordsOf(item.node).length === 0);

/** Takes "A:" and "**Answer:**" from the front of an answer; the letter of an option keeps it. */
export function withoutAnswerLabel(answered: readonly Flow[]): readonly Flow[] {
  const [first, ...rest] = answered;
  if (!first) return answered;
  if (first.type === "heading" && bareAnswerLabel.test(first.text) && rest.length > 0) return rest;
  if (first.type === "line" && first.whole)
    return withoutAnswerLabel([block(first.whole, first.line), ...rest]);
  if (first.type !== "block" || !isTag(first.node, "p")) return answered;
  const children = unlabelled(first.node.children);
  const said = wordsOf({ ...first.node, children });
  if (!said) return rest;
  if (said.length < 3) return answered;
  return [block({ ...first.node, children }, first.line), ...rest];
}

function unlabelled(nodes: readonly ElementContent[]): ElementContent[] {
  const from = nodes.findIndex((node) => !isBlank(node));
  const first = nodes[from];
  const rest = nodes.slice(from + 1);
  if (!first) return [...nodes];
  if (first.type === "text") {
    return [{ ...first, value: first.value.trimStart().replace(answerLabel, "") }, ...rest];
  }
  if (!isBold(first)) return [...nodes];
  const label = wordsOf(first);
  if (bareAnswerLabel.test(label)) return unlabelledRest(rest);
  const [inner, ...others] = first.children;
  if (inner?.type !== "text" || !answerLabel.test(inner.value)) return [...nodes];
  const value = inner.value.replace(answerLabel, "");
  return [{ ...first, children: [{ ...inner, value }, ...others] }, ...rest];
}

/** What follows a bold label, without a colon or a break of its own. */
function unlabelledRest([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (isTag(first, "br")) return unlabelledRest(rest);
  if (first?.type !== "text") return first ? [first, ...rest] : [];
  const value = first.value.replace(/^\s*[:.–—-]?\s*/, "");
  return value ? [{ ...first, value }, ...rest] : unlabelledRest(rest);
}
