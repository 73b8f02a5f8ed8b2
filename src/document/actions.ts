import type { Element } from "hast";
import { sentencesOf } from "#model/sentences.ts";
import { aboutActions, aboutMistakes, isContents, timeLabel } from "./labels.ts";
import type { TextSegment } from "./segments.ts";
import { toMarkdown } from "./to-markdown.ts";
import { element, isElement, isTag, lineOf, wordsOf } from "./tree.ts";

export type ActionItem = {
  readonly action: string;
  readonly when: string | null;
  /** The whole item as Markdown. */
  readonly answer: string;
  readonly points: readonly string[];
  readonly line: number;
};

/** The items of the lists of a checklist or preparation section, and of task lists anywhere. */
export function actionsIn(segment: TextSegment): ActionItem[] {
  const isChecklist =
    segment.section.slice(-2).some(aboutActions) &&
    !segment.section.some((heading) => isContents(heading) || aboutMistakes(heading));
  return segment.body.flatMap((item) => {
    if (item.type !== "block" || !isTag(item.node, "ul", "ol")) return [];
    const items = item.node.children.filter(isElement);
    const tasks = isChecklist && !isContentsList(items) ? items : items.filter(isTask);
    return tasks.map((task) => readItem(task, lineOf(task) ?? item.line));
  });
}

const isTask = (item: Element): boolean =>
  JSON.stringify(item.properties.className ?? "").includes("task-list-item") ||
  /^\[[ xX]\]\s/.test(wordsOf(item));

/** Most of its items are nothing but a link into the page. */
export function isContentsList(items: readonly Element[]): boolean {
  const links = items.filter((item) => {
    const anchor = find(item);
    return anchor !== null && `${anchor.properties.href ?? ""}`.startsWith("#");
  });
  return items.length > 0 && links.length * 2 > items.length;
}

const find = (node: Element): Element | null =>
  node.children.reduce<Element | null>(
    (found, child) => found ?? (isTag(child, "a") ? child : isElement(child) ? find(child) : null),
    null,
  );

/** "Quarter 1: Contribute …": a time, then the action; a short name before a colon is the action, what follows tells how. */
function readItem(item: Element, line: number): ActionItem {
  const words = wordsOf(item).replace(/^\[[ xX]\]\s*/, "");
  const when = timeLabel.exec(words)?.[1] ?? null;
  const text = words.replace(timeLabel, "");
  const named = /^(.{3,120}?)\s*[:：]\s+(\S.*)$/s.exec(text);
  const sentences = sentencesOf(named?.[2] ?? text);
  const action = named?.[1] ?? sentences[0] ?? text;
  const detail = named ? sentences : sentences.slice(1);
  return {
    action,
    when,
    answer: toMarkdown([element("div", item.children)]),
    points: (detail.length > 0 ? detail : [action]).slice(0, 7),
    line,
  };
}
