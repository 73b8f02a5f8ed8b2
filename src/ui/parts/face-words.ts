import type { Face } from "#model/note.ts";

/** What a card asks of its note, in a few words: "what is wrong", "gap 2", "point 1". */
export function faceInWords(face: Face): string {
  const numbered = /^(gap|point)(\d+)$/.exec(face);
  if (numbered) return `${numbered[1]} ${numbered[2]}`;
  return words[face as keyof typeof words];
}

const words = {
  recall: "answer",
  fix: "what to do instead",
  spot: "what is wrong",
  order: "order",
  evidence: "evidence",
} as const;
