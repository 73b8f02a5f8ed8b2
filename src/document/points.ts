import type { Element } from "hast";
import { sentencesOf } from "#model/sentences.ts";
import { isElement, isTag, wordsOf, wordsOfAll } from "./tree.ts";

/** An answer has at most this many key points; the rest is still in the answer. */
export const mostPoints = 7;
const longestPoint = 300;

/**
 * Cuts an answer into key points along its own structure: its list, else its sentences, else the first sentence of each
 * paragraph. Nothing is added; a point that is too long ends at a word.
 */
export function pointsOf(nodes: readonly Element[]): string[] {
  const candidates = [
    listItems(nodes),
    sentencesOfAll(nodes),
    leads(nodes),
    sentencesOfAll(nodes),
    codes(nodes),
  ];
  const fitting = candidates.find((points) => points.length > 1 && points.length <= mostPoints);
  const points = fitting ?? candidates.find((some) => some.length > 0) ?? [];
  return unique(points.map(shortened)).slice(0, mostPoints);
}

function listItems(nodes: readonly Element[]): string[] {
  const lists = nodes.filter((node) => isTag(node, "ul", "ol"));
  return lists
    .flatMap((list) =>
      list.children.filter((item) => isTag(item, "li")).map((item) => headOf(item as Element)),
    )
    .filter(Boolean);
}

/** What an item says itself, without the list beneath it. */
function headOf(item: Element): string {
  const own = item.children.filter((child) => !isTag(child, "ul", "ol", "pre", "table"));
  return wordsOfAll(own);
}

const paragraphs = (nodes: readonly Element[]): string[] =>
  nodes
    .flatMap((node) =>
      isTag(node, "blockquote", "div") ? node.children.filter(isElement) : [node],
    )
    .filter((node) => isTag(node, "p", "dd", "span"))
    .map(wordsOf)
    .filter(Boolean);

const sentencesOfAll = (nodes: readonly Element[]): string[] =>
  paragraphs(nodes).flatMap(sentencesOf);

const leads = (nodes: readonly Element[]): string[] =>
  paragraphs(nodes).flatMap((paragraph) => sentencesOf(paragraph).slice(0, 1));

/** Of an answer that is code or a table alone: its words. */
const codes = (nodes: readonly Element[]): string[] => nodes.map(wordsOf).filter(Boolean);

const unique = (points: readonly string[]): string[] => [...new Set(points)];

function shortened(point: string): string {
  if (point.length <= longestPoint) return point;
  const [first = point] = sentencesOf(point);
  if (first.length <= longestPoint) return first;
  const cut = first.slice(0, longestPoint);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), longestPoint / 2)).trim();
}
