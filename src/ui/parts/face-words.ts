import type { Face } from "#model/note.ts";
import { say } from "#words/parts.ts";

/** A face of which a note has one at most. */
type OnlyFace = Exclude<Face, `gap${number}` | `point${number}`>;

/** What a card asks of its note, in a few words: "what is wrong", "gap 2", "point 1". */
export function faceInWords(face: Face): string {
  const [, name, number] = /^(gap|point)(\d+)$/.exec(face) ?? [];
  return name ? say(name as "gap" | "point", { number: Number(number) }) : say(face as OnlyFace);
}
