import type { Draft, Skipped } from "#model/draft.ts";
import type { Flow } from "./flow.ts";
import { hidesAnswer, isPromotion, withoutNumber } from "./labels.ts";
import { pointsOf } from "./points.ts";
import type { QuestionSegment } from "./segments.ts";
import { nodesOf, toMarkdown } from "./to-markdown.ts";
import { isTag, wordsOf, wordsOfAll } from "./tree.ts";

export type Read = { readonly notes: readonly Draft[]; readonly skipped: readonly Skipped[] };

/** Makes a note of a question, unless it has no answer or sells something. */
export function readQuestion(segment: QuestionSegment, title: string): Read {
  const { text, line, section } = segment;
  const skip = (reason: string): Read => ({ notes: [], skipped: [{ text, reason, line }] });
  const [asked, answered] = atHiddenAnswer(segment.body);
  const answerNodes = nodesOf(answered);
  const answer = toMarkdown(answerNodes);
  if (!answer) return skip("a question without an answer");
  const words = wordsOfAll(answerNodes);
  if (isPromotion(words) && words.length < 300) return skip("promotion");
  const shown = toMarkdown(nodesOf(asked));
  const question = withoutNumber(text) || text;
  const prompt = shown ? `${question}\n\n${shown}` : question;
  const topic = section.at(-1) ?? title;
  const points = pointsOf(answerNodes);
  return {
    notes: [
      {
        kind: "question",
        prompt,
        topic,
        section,
        line,
        answer,
        points: points.length > 0 ? points : [words],
      },
    ],
    skipped: [],
  };
}

/**
 * Cuts the body of a question where its answer is hidden: in a fold called "Answer", or beneath a line "Answer: D" that
 * follows code or options. What stands before belongs to the question.
 */
function atHiddenAnswer(body: readonly Flow[]): [readonly Flow[], readonly Flow[]] {
  const fold = body.findIndex((item) => item.type === "fold" && hidesAnswer.test(item.label));
  if (fold > 0) return [body.slice(0, fold), body.slice(fold)];
  const line = body.findIndex(saysAnswer);
  if (line > 0 && body.slice(0, line).every(isGiven))
    return [body.slice(0, line), body.slice(line)];
  return [[], body];
}

const saysAnswer = (item: Flow): boolean =>
  (item.type === "heading" && hidesAnswer.test(item.text)) ||
  (item.type === "block" && hidesAnswer.test(wordsOf(item.node).slice(0, 60)));

/** Code, options and pictures are given; prose would be an answer. */
const isGiven = (item: Flow): boolean =>
  item.type === "block" &&
  (isTag(item.node, "pre", "ul", "ol", "table") || wordsOf(item.node).length < 200);
