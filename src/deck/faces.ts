import type { Content, Face, Fact } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";

const gapPattern = /\{\{(.*?)\}\}/g;

/** What stands in the gaps of a fact, in order. */
export const gapsOf = (text: string): string[] =>
  [...text.matchAll(gapPattern)].map((gap) => (gap[1] ?? "").trim());

/** The text of a fact with something else in place of each gap. */
export function fillGaps(text: string, fill: (gap: string, at: number) => string): string {
  let at = -1;
  return text.replaceAll(gapPattern, (_, gap: string) => {
    at += 1;
    return fill(gap.trim(), at);
  });
}

export type Gap = { readonly text: string; readonly number: number };

/** The gaps of a fact, in order, each with the number that its card is called by. */
export function gapsIn({ text, numbers }: Fact): readonly Gap[] {
  const gaps = gapsOf(text);
  const isNumbered = numbers?.length === gaps.length;
  return gaps.map((gap, at) => ({ text: gap, number: isNumbered ? (numbers[at] ?? 0) : at + 1 }));
}

/** A face that a note has by itself, rather than because its user asked for it. */
export type OwnFace = Exclude<Face, `point${number}`>;

/**
 * The faces of a note, in the order in which they are introduced. A new pitfall asks for the strong behaviour first:
 * wrong examples help once the right one is known (Große and Renkl 2007).
 */
export function facesOf(content: Content): OwnFace[] {
  switch (content.kind) {
    case "question":
      return ["recall"];
    case "pitfall":
      return content.why.length > 0 ? ["fix", "spot"] : ["fix"];
    case "sequence":
      return ["order"];
    case "fact":
      return gapsIn(content).map(({ number }): OwnFace => `gap${number}`);
    case "action":
      return ["evidence"];
    default:
      return assertUnreachable(content);
  }
}

/**
 * When a face is introduced, from 0: first one card of each note, then the other cards, and last the evidence for
 * actions, which asks for something done in the meantime.
 */
export function introductionRound(face: OwnFace): number {
  switch (face) {
    case "recall":
    case "fix":
    case "order":
    case "gap1":
      return 0;
    case "evidence":
      return 2;
    default:
      return 1;
  }
}
