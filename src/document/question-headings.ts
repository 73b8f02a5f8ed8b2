import type { Flow } from "./flow.ts";
import { beginsAsQuestion, endsAsQuestion, isFurniture, isLabelled } from "./labels.ts";

type Heading = Flow & { type: "heading" };
type Placed = { readonly at: number; readonly item: Heading; readonly parent: number };

/**
 * Which headings are questions. A heading that ends with a question mark is one; one without is when it stands in a row
 * of headings (numbered ones, or many of them) that mostly are. One that only groups other questions is none.
 *
 * @returns their positions in the row
 */
export function questionHeadings(flow: readonly Flow[]): Set<number> {
  const headings = placed(flow);
  const groups = new Map<string, Placed[]>();
  for (const heading of headings) {
    const key = groupOf(heading);
    groups.set(key, [...(groups.get(key) ?? []), heading]);
  }
  const asked = new Set<number>();
  for (const group of groups.values()) {
    const row = asksAsARow(group);
    for (const { at, item } of group) if (asks(item, row)) asked.add(at);
  }
  return withoutContainers(flow, headings, asked);
}

/** The headings, each with the one that it stands under. */
function placed(flow: readonly Flow[]): Placed[] {
  const above: { at: number; level: number }[] = [];
  const found: Placed[] = [];
  for (const [at, item] of flow.entries()) {
    if (item.type !== "heading" || item.inItem) continue;
    while ((above.at(-1)?.level ?? 0) >= item.level) above.pop();
    found.push({ at, item, parent: above.at(-1)?.at ?? -1 });
    above.push({ at, level: item.level });
  }
  return found;
}

const groupOf = ({ item, parent }: Placed): string => `${parent} ${item.level} ${item.numbered}`;

/** How a row of headings reads: "numbered" and "plain" rows of questions, or none. */
function asksAsARow(group: readonly Placed[]): "numbered" | "plain" | null {
  const like = group.filter(({ item }) => endsAsQuestion(item.text) || beginsAsQuestion(item.text));
  const marked = group.filter(({ item }) => endsAsQuestion(item.text));
  if (group[0]?.item.numbered) return like.length * 2 > group.length ? "numbered" : null;
  return group.length >= 5 && marked.length >= group.length * 0.8 ? "plain" : null;
}

function asks({ text }: Heading, row: "numbered" | "plain" | null): boolean {
  if (isLabelled(text) || endsAsQuestion(text)) return true;
  if (isFurniture(text)) return false;
  return row === "numbered" || (row === "plain" && beginsAsQuestion(text));
}

/**
 * A question that has other questions beneath it: without text of its own, or without a number, it only groups them;
 * with both they are parts of its answer.
 */
function withoutContainers(
  flow: readonly Flow[],
  headings: readonly Placed[],
  asked: ReadonlySet<number>,
): Set<number> {
  const result = new Set(asked);
  for (const [index, { at, item }] of headings.entries()) {
    if (!result.has(at)) continue;
    const beneath = headingsBeneath(headings, index);
    const questions = beneath.filter((other) => result.has(other.at));
    const isTitle = index === 0 && item.level === 1 && beneath.length > 0;
    const hasText = flow[at + 1]?.type !== "heading";
    if (isTitle) result.delete(at);
    else if (questions.length > 0 && item.numbered && hasText) {
      for (const other of questions) result.delete(other.at);
    } else if (questions.length > 0) result.delete(at);
  }
  return result;
}

function headingsBeneath(headings: readonly Placed[], index: number): Placed[] {
  const level = headings[index]?.item.level ?? 0;
  const beneath: Placed[] = [];
  for (let at = index + 1; at < headings.length; at += 1) {
    const other = headings[at] as Placed;
    if (other.item.level <= level) break;
    beneath.push(other);
  }
  return beneath;
}
