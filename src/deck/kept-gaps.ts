import { type Content, contentOf, type Face, type Note } from "#model/note.ts";
import { type Gap, gapsIn, gapsOf } from "./faces.ts";

/**
 * What a note is to say, with the numbers that its gaps keep, and with them their cards and histories: a gap that asks for the same
 * words as one that is there, or as one of the deck's own wording, is that one; else it is the one that stands in the same place,
 * where that is not another. All others are new, and get numbers that no gap of the note ever had.
 *
 * @param faces of all cards that the note has or had
 */
export function withGapsKept(content: Content, note: Note, faces: readonly Face[]): Content {
  const before = contentOf(note);
  if (content.kind !== "fact" || before.kind !== "fact") return content;
  const gaps = gapsOf(content.text);
  const known = gapsIn(before);
  const numbers = gaps.map((): number | null => null);
  const take = (at: number, gap: Gap | undefined) => {
    if (gap && numbers[at] === null && !numbers.includes(gap.number)) numbers[at] = gap.number;
  };
  const sameWords = (among: readonly Gap[]) => {
    for (const [at, text] of gaps.entries())
      take(
        at,
        among.find((gap) => gap.text === text && !numbers.includes(gap.number)),
      );
  };
  sameWords(known);
  sameWords(note.content.kind === "fact" ? gapsIn(note.content) : []);
  for (const at of gaps.keys()) take(at, known[at]);
  let last = Math.max(0, ...faces.map(numberOf), ...known.map(({ number }) => number));
  const all = numbers.map((number) => {
    if (number !== null) return number;
    last += 1;
    return last;
  });
  const { numbers: _, ...plain } = content;
  return all.every((number, at) => number === at + 1) ? plain : { ...plain, numbers: all };
}

const numberOf = (face: Face): number => (face.startsWith("gap") ? Number(face.slice(3)) : 0);
