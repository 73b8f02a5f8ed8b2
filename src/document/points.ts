import type { Element } from "hast";
import { sentencesOf } from "#model/sentences.ts";
import { endsAsQuestion, withoutNumber } from "./labels.ts";
import { rowsOf } from "./sets.ts";
import { elementsIn, isBold, isTag, textNode, wordsIn, wordsOf, wordsOfAll } from "./tree.ts";

/** An answer has at most this many key points; the rest is still in the answer. */
export const mostPoints = 7;
const longestPoint = 300;

/**
 * Cuts an answer into key points along its own structure: its sentences and list items in their order, where they are
 * few; else its list; else what its parts are headed by or begin with. Nothing is added; a point that is too long ends
 * at a sentence or a word.
 */
export function pointsOf(nodes: readonly Element[]): string[] {
  const boxes = nodes.flatMap((node) =>
    isTag(node, "blockquote", "div") ? elementsIn(node) : [node],
  );
  const items = boxes.flatMap(itemsOf);
  const candidates = [
    boxes.flatMap((box) => [...sentencesIn(box), ...itemsOf(box)]),
    items,
    boxes.filter((box) => /^h[1-6]$/.test(box.tagName)).map((box) => withoutNumber(wordsOf(box))),
    boxes.flatMap((box) => sentencesIn(box).slice(0, 1)),
  ].map((points) => unique(points.map(shortened).filter(Boolean)));
  const fitting = candidates.find((points) => points.length > 1 && points.length <= mostPoints);
  const most = items.length > mostPoints ? candidates[1] : candidates[0];
  const points = fitting ?? (most?.length ? most : unique(lastResort(nodes).map(shortened)));
  return points.slice(0, mostPoints);
}

/** The items of a list and the rows of a table. */
function itemsOf(node: Element): string[] {
  if (isTag(node, "ul", "ol")) {
    return elementsIn(node).flatMap((item) => {
      // What stood on both sides of a box stays apart.
      const own = wordsIn(
        item.children.map((child) =>
          isTag(child, "ul", "ol", "pre", "table") ? textNode(" ") : child,
        ),
      );
      const saysLittle = !own || /[:：]$/.test(own);
      const inner = saysLittle ? elementsIn(item).flatMap(itemsOf) : [];
      return inner.length > 0 && inner.length < 4 ? inner : own ? [own] : inner;
    });
  }
  if (!isTag(node, "table")) return [];
  return rowsOf(node)
    .filter((row) => !row.every((cell) => isTag(cell, "th")))
    .map((row) => row.map(wordsOf).filter(Boolean))
    .map(([first = "", ...rest]) => (rest.length > 0 ? `${first}: ${rest.join(", ")}` : first));
}

/** The sentences of a paragraph that say something by themselves. */
function sentencesIn(node: Element): string[] {
  // "Answer: B" is said in a heading, or in bold, by those who ask with options.
  if (saysOption.test(wordsOf(node))) return [wordsOf(node)];
  if (!isTag(node, "p", "dd", "span") || isCaption(node)) return [];
  const sentences = withAnswers(sentencesOf(wordsOf(node)));
  return sentences.filter((sentence) => !leadsOn(sentence));
}

const saysOption =
  /^(?:the )?(?:correct )?(?:answer|ans|option|solution)s?\s*(?:is|:|-)?\s*\(?[A-H](?:[,& ]+[A-H])*\)?\W*$/i;

/** A paragraph that only names what follows it: "**Example**". */
const isCaption = (node: Element): boolean => {
  const [first, ...rest] = node.children;
  return rest.length === 0 && isBold(first) && wordsOf(node).length < 60;
};

/** "Here is how it works:" and "as below," point at what follows. */
const leadsOn = (sentence: string): boolean =>
  /[:：,]["”)]?$/.test(sentence) ||
  (/\b(?:below|following|follows)\.$/i.test(sentence) && sentence.length < 80);

/** "Yes." and "Is data lost?" are half of what the next sentence says. */
function withAnswers(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  let waiting = "";
  for (const sentence of sentences) {
    const whole = waiting ? `${waiting} ${sentence}` : sentence;
    const isHalf = endsAsQuestion(sentence) || sentence.split(" ").length < 3;
    waiting = isHalf ? whole : "";
    if (!isHalf) joined.push(whole);
  }
  const last = joined.pop();
  if (last && waiting) return [...joined, `${last} ${waiting}`];
  return [...joined, last ?? waiting].filter(Boolean);
}

/** Of an answer that is one lead, code or a picture alone: its words. */
function lastResort(nodes: readonly Element[]): string[] {
  const prose = nodes.filter((node) => !isTag(node, "pre"));
  const words = (prose.length > 0 ? prose : nodes).map(wordsOf).filter(Boolean);
  return words.length > 0 ? words : [wordsOfAll(nodes)].filter(Boolean);
}

const unique = (points: readonly string[]): string[] => [...new Set(points)];

function shortened(text: string): string {
  const point = text.replace(/\s*[:：]$/, "");
  if (point.length <= longestPoint) return point;
  const [first = point] = sentencesOf(point);
  if (first.length <= longestPoint) return first;
  const cut = first.slice(0, longestPoint);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), longestPoint / 2)).trim();
}
