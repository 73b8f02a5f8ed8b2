import type { Element, RootContent } from "hast";
import { endsAsQuestion } from "./labels.ts";
import { element, holdsBlock, isElement, isTag, lineOf, wordsOf } from "./tree.ts";

const longestQuestion = 300;

/**
 * Many pages fold their answers with buttons and boxes of their own. A button and the box behind it become a fold, and a
 * panel that was saved while it was folded becomes visible.
 */
export function unfoldAccordions<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  const unfolded: RootContent[] = [];
  let toggle: Element | null = null;
  let opened = false;
  for (const node of nodes as readonly RootContent[]) {
    if (!isElement(node)) {
      unfolded.push(node);
      continue;
    }
    if (!holdsBlock(node) && (isToggle(node) || isNamedQuestion(node))) {
      toggle = asBoldLine(node);
      unfolded.push(toggle);
      continue;
    }
    const isUnfolded = toggle !== null || opened || isPanel(node);
    const properties = isUnfolded ? withoutHiding(node) : node.properties;
    const heads = /^h[1-6]$/.test(node.tagName) && node.children.some(isToggle);
    const children = heads ? node.children.flatMap(unwrapped) : unfoldAccordions(node.children);
    const panel: Element = { ...node, properties, children };
    if (toggle) unfolded[unfolded.lastIndexOf(toggle)] = asFold(toggle, panel);
    else unfolded.push(panel);
    opened = heads || toggleWithin(node);
    toggle = null;
  }
  return unfolded as Node[];
}

const asFold = (toggle: Element, panel: Element): Element =>
  element("details", [element("summary", toggle.children), panel], lineOf(toggle) ?? undefined);

/** A button that says whether something is open, or that asks. */
function isToggle(node: RootContent): node is Element {
  if (!isElement(node)) return false;
  const { role, ariaExpanded, ariaControls } = node.properties;
  if (node.tagName !== "button" && role !== "button" && role !== "tab") return false;
  const words = wordsOf(node);
  if (!words || words.length > longestQuestion) return false;
  return endsAsQuestion(words) || (ariaExpanded !== undefined && ariaControls !== undefined);
}

/** `<div class="faq-question">` and its like, when what it says is a question. */
function isNamedQuestion(node: Element): boolean {
  const isNamed = isTag(node, "div", "p") && /question|title|header/i.test(classOf(node));
  // https://schema.org/FAQPage
  if (!isNamed && `${node.properties.itemProp ?? ""}` !== "name") return false;
  const words = wordsOf(node);
  return words.length <= longestQuestion && endsAsQuestion(words);
}

const isPanel = (node: Element): boolean =>
  /answer|panel|collapse|accordion/i.test(`${classOf(node)} ${node.properties.role ?? ""}`) &&
  isTag(node, "div", "section", "dd", "p");

const classOf = ({ properties }: Element): string => [properties.className].flat().join(" ");

/** The header of an accordion, whose panel follows it. */
const toggleWithin = (node: Element): boolean =>
  node.children.some(isToggle) && wordsOf(node).length <= longestQuestion;

const asBoldLine = (node: Element): Element =>
  element("p", [element("strong", node.children)], lineOf(node) ?? undefined);

const unwrapped = (node: RootContent): Element["children"] =>
  isToggle(node) ? node.children : isElement(node) || node.type === "text" ? [node] : [];

function withoutHiding({ properties }: Element): Element["properties"] {
  const { hidden: _, ariaHidden: __, ...rest } = properties;
  return rest;
}
