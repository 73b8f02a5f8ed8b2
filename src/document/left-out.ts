import type { Element } from "hast";
import type { Skipped } from "#model/draft.ts";
import { say } from "#words/document.ts";
import { endsAsQuestion } from "./labels.ts";
import { blocksOf } from "./passages.ts";
import { isAboutGuide, isContents, isPromotion } from "./sections.ts";
import type { TextSegment } from "./segments.ts";
import { elementsIn, isTag, lineOf, wordsOf } from "./tree.ts";

/** What a section holds that was seen and is no note: contents, promotion, questions that nothing answers. */
export function leftOut(
  { section, body, line }: TextSegment,
  isContentsList: (list: Element) => boolean,
): Skipped[] {
  const heading = section.at(-1) ?? "";
  if (isContents(heading)) return [{ text: heading, reason: say("contents"), line }];
  if (isAboutGuide(heading)) return [{ text: heading, reason: say("aboutGuide"), line }];
  return blocksOf(body).flatMap(({ node, line: at }): Skipped[] => {
    const text = wordsOf(node);
    if (isTag(node, "ul", "ol")) {
      return isContentsList(node)
        ? [{ text: text.slice(0, 200), reason: say("contents"), line: at }]
        : bareQuestions(node, at);
    }
    const isShort = text.length < 500;
    return isShort && isPromotion(text) ? [{ text, reason: say("promotion"), line: at }] : [];
  });
}

/** The items of a list that only asks. */
function bareQuestions(list: Element, line: number): Skipped[] {
  const items = elementsIn(list);
  const asked = items.filter((item) => endsAsQuestion(wordsOf(item)));
  if (asked.length * 2 <= items.length) return [];
  return asked.map((item) => ({
    text: wordsOf(item),
    reason: say("unanswered"),
    line: lineOf(item) ?? line,
  }));
}
