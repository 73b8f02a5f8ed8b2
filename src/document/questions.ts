import type { Element } from "hast";
import type { Draft, Skipped } from "#model/draft.ts";
import { sentencesOf } from "#model/sentences.ts";
import { say } from "#words/document.ts";
import { atHiddenAnswer, withoutAnswerLabel } from "./answers.ts";
import { endsAsQuestion, withoutNumber } from "./labels.ts";
import { linesOf } from "./lines.ts";
import { pointsOf } from "./points.ts";
import type { Flow } from "./row.ts";
import { isPromotion } from "./sections.ts";
import type { QuestionSegment } from "./segments.ts";
import { nodesOf, toMarkdown } from "./to-markdown.ts";
import { element, isTag, wordsIn, wordsOf, wordsOfAll } from "./tree.ts";

export type Read = { readonly notes: readonly Draft[]; readonly skipped: readonly Skipped[] };

/** Makes a note of a question, unless it has no answer or sells something. */
export function readQuestion(segment: QuestionSegment, title: string): Read {
  const { text, line, section } = segment;
  const [body, promotion] = withoutPromotion(segment.body);
  const skip = (reason: string): Read => ({
    notes: [],
    skipped: [{ text, reason, line }, ...promotion],
  });
  const [asked, answered] = atHiddenAnswer(body);
  const answerNodes = nodesOf(withoutAnswerLabel(answered));
  const answer = toMarkdown(answerNodes);
  const words = wordsOfAll(answerNodes) || answer.replace(/[^\p{L}\p{N}\p{S}]+/gu, " ").trim();
  if (!answer || !words) return skip(promotion.length > 0 ? say("promotion") : say("unanswered"));
  const shown = toMarkdown(nodesOf(asked).map(withLines));
  const question = withoutNumber(text);
  const points = pointsOf(answerNodes);
  const note: Draft = {
    kind: "question",
    prompt: shown ? `${question}\n\n${shown}` : question,
    topic: section.at(-1) ?? title,
    section,
    line,
    answer,
    points: points.length > 0 ? points : [words],
  };
  return { notes: [note], skipped: promotion };
}

/** Options that stand on lines of their own keep them. */
function withLines(node: Element): Element {
  if (!isTag(node, "p")) return node;
  const lines = linesOf(node.children);
  const isOption = lines.map((line) => option.test(wordsIn(line)));
  if (isOption.filter(Boolean).length < 2) return node;
  const children = lines.flatMap((line, at) => (at > 0 ? [element("br", []), ...line] : line));
  return { ...node, children };
}

const option = /^(?:[-•*]\s*)?\(?(?:[A-Ha-h]|[1-9]|i{1,3}|iv)\s*[.):]\s/;

/** It sells from the first sentence on, or after a question: "Liked it? Subscribe …". */
function onlyPromotes(text: string): boolean {
  if (!isPromotion(text)) return false;
  const said = sentencesOf(text).filter((sentence) => !endsAsQuestion(sentence));
  return isPromotion(said[0] ?? text);
}

/** Takes paragraphs that sell something out of an answer. */
function withoutPromotion(body: readonly Flow[]): [readonly Flow[], readonly Skipped[]] {
  const skipped: Skipped[] = [];
  const kept = body.filter((item) => {
    const text = item.type === "block" && isTag(item.node, "p") ? wordsOf(item.node) : "";
    if (!text || text.length > 300 || !onlyPromotes(text)) return true;
    skipped.push({ text, reason: say("promotion"), line: item.line });
    return false;
  });
  return [kept, skipped];
}
