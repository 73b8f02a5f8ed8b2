import type { Element } from "hast";
import { sentencesOf } from "#model/sentences.ts";
import { endsAsQuestion } from "./labels.ts";
import { block, type Flow } from "./row.ts";
import { aboutActions, aboutMistakes, isContents, isFurniture, timeLabel } from "./sections.ts";
import type { TextSegment } from "./segments.ts";
import { toMarkdown } from "./to-markdown.ts";
import {
  element,
  elementsIn,
  isBlank,
  isElement,
  isTag,
  lineOf,
  wordsIn,
  wordsOf,
} from "./tree.ts";

export type ActionItem = {
  readonly action: string;
  readonly when: string | null;
  /** The whole item as Markdown. */
  readonly answer: string;
  readonly points: readonly string[];
  readonly line: number;
  /** Where it stands in its section, in blocks. */
  readonly at: number;
};

const box = /^(?:\[[ xX]?\]|[☐☑□▢◻✅✔]\ufe0f?)\s*/u;

/** Keeps the place of what was taken. */
const nothing: Flow = block(element("div", []), 1);

/** The items of the lists of a checklist or preparation section, and of task lists anywhere; and the rest of the section. */
export function actionsIn(
  { section, body }: TextSegment,
  isContentsList: (list: Element) => boolean,
): { actions: ActionItem[]; rest: readonly Flow[] } {
  const own = section.at(-1) ?? "";
  const isAbout = section.slice(-2).some(aboutActions) && !isFurniture(own);
  const isChecklist = isAbout && !section.some((each) => isContents(each) || aboutMistakes(each));
  const when = timeLabel.exec(own)?.[1] ?? null;
  const read = body.map((item, at) => {
    const node = item.type === "block" ? item.node : item.type === "set" ? item.whole : null;
    if (!node || !isTag(node, "ul", "ol") || isContentsList(node)) return [];
    return tasksIn(node, isChecklist).map((task) => ({
      ...readItem(task, when, lineOf(task) ?? item.line),
      at,
    }));
  });
  return {
    actions: read.flat(),
    rest: body.map((item, at) => (read[at]?.length === 0 ? item : nothing)),
  };
}

function tasksIn(list: Element, isChecklist: boolean): Element[] {
  const items = elementsIn(list).filter((item) => /[\p{L}\p{N}]/u.test(wordsOf(item)));
  const asked = items.filter((item) => endsAsQuestion(wordsOf(item)));
  const isMeant = isChecklist && asked.length * 2 <= items.length;
  return isMeant ? items.filter((item) => !isReference(item)) : items.filter(isTask);
}

const isTask = (item: Element): boolean =>
  JSON.stringify(item.properties.className ?? "").includes("task-list-item") ||
  /^(?:\[[ xX]\]\s|[☐☑□▢◻])/u.test(wordsOf(item));

/** An item that is nothing but a link is there to be read, not to be done. */
function isReference(item: Element): boolean {
  const own = ownOf(item);
  const [first] = own;
  const link = isTag(first, "p") ? first.children.filter((child) => !isBlank(child)) : own;
  return link.length === 1 && isTag(link[0], "a");
}

const isList = (node: Element["children"][number]): boolean => isTag(node, "ul", "ol");

/** What an item says itself, without the list beneath it. */
const ownOf = (item: Element): Element["children"] =>
  item.children.filter((child) => !isBlank(child) && !isList(child) && !isTag(child, "input"));

/** "Quarter 1: Contribute …": a time, then the action; a short name before a colon is the action, what follows tells how. */
function readItem(
  item: Element,
  whenOfSection: string | null,
  line: number,
): Omit<ActionItem, "at"> {
  const words = wordsIn(ownOf(item)).replace(box, "") || wordsOf(item);
  const time = timeLabel.exec(words);
  const text = time && time[0].length < words.length ? words.replace(timeLabel, "") : words;
  const named = /^(.{3,120}?)\s*[:：]\s+(\S.*)$/s.exec(text);
  const sentences = sentencesOf(named?.[2] ?? text);
  const action = named?.[1] ?? sentences[0] ?? text;
  const beneath = item.children.filter(isElement).filter(isList).flatMap(elementsIn);
  const steps = beneath.map((step) => wordsOf(step).replace(box, "")).filter(Boolean);
  const detail = [...(named ? sentences : sentences.slice(1)), ...steps];
  return {
    action: action.replace(/[:：]$/, ""),
    when: (text === words ? null : time?.[1]) ?? whenOfSection,
    answer: toMarkdown([element("div", item.children)]),
    points: (detail.length > 0 ? detail : [action]).slice(0, 7),
    line,
  };
}
