import type { Element } from "hast";
import { pairsIn } from "./pitfalls.ts";
import type { Block } from "./row.ts";
import { aboutMistakes } from "./sections.ts";
import type { Segment, TextSegment } from "./segments.ts";
import { badName, goodName } from "./sides.ts";
import { element, textNode } from "./tree.ts";

/** "What mistakes should you avoid?" with mistakes beneath it is their heading, and no question. */
export function toSections(segment: Segment): Segment {
  if (segment.type === "text" || !aboutMistakes(segment.text)) return segment;
  const { text, line, body, section } = segment;
  const asText: TextSegment = { type: "text", section: [...section, text], line, body };
  return pairsIn({ ...asText, section: [] }).pairs.length > 0 ? asText : segment;
}

/** "Weak answer" and "Strong answer" as headings of their own are two sides of one section: the one above them. */
export function joinSides(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const [at, segment] of segments.entries()) {
    const last = joined.at(-1);
    const isSide = segment.type === "text" && isSideOf(segment, segments, at);
    if (isSide && last?.type === "text" && isParent(last, segment)) {
      joined[joined.length - 1] = {
        ...last,
        body: [...last.body, named(segment), ...segment.body],
      };
    } else if (isSide) {
      const section = segment.section.slice(0, -1);
      joined.push({ ...segment, section, body: [named(segment), ...segment.body] });
    } else joined.push(segment);
  }
  return joined;
}

/** It is the wrong side before a right one, or the right side after a wrong one or in a section about mistakes. */
function isSideOf(segment: TextSegment, segments: readonly Segment[], at: number): boolean {
  const own = segment.section.at(-1) ?? "";
  const [before, after] = [segments[at - 1], segments[at + 1]];
  if (badName.test(own) && segment.body.length > 0)
    return isSibling(after, segment) && goodName.test(lastOf(after));
  if (!goodName.test(own)) return false;
  const isAnswered = isSibling(before, segment) && badName.test(lastOf(before));
  return isAnswered || segment.section.slice(0, -1).some(aboutMistakes);
}

const lastOf = (segment: Segment | undefined): string => segment?.section.at(-1) ?? "";

const isSibling = (other: Segment | undefined, { section }: TextSegment): boolean =>
  other?.type === "text" && `${other.section.slice(0, -1)}` === `${section.slice(0, -1)}`;

const isParent = (other: TextSegment, { section }: TextSegment): boolean =>
  `${other.section}` === `${section.slice(0, -1)}`;

function named({ section, line }: TextSegment): Block {
  const name: Element = element("p", [textNode(section.at(-1) ?? "")], line);
  return { type: "block", node: name, line };
}
