import { sentencesOf } from "#model/sentences.ts";
import { plainWords } from "./plain-words.ts";

/** What is said in one go, and in which language (BCP 47). */
export type Utterance = { readonly text: string; readonly language: string };

/**
 * Chromium falls silent in an utterance that takes much longer than ten seconds and never says that it ended; at the slowest rate
 * that is some 100 characters. https://crbug.com/679437
 */
const longest = 100;

/** A text as it is read aloud, sentence by sentence, and a long sentence in parts. */
export const utterancesOf = (text: string, language: string): Utterance[] =>
  plainWords(text)
    .split("\n")
    .flatMap((line) => sentencesOf(line, language))
    .flatMap(partsOf)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => ({ text: part, language }));

/** Cut behind a mark in its second half, where one can take a breath; else between two words; a single long word anywhere. */
function partsOf(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const begin = sentence.slice(0, longest + 1);
  const mark = Math.max(
    ...[", ", "; ", ": ", " – ", " — "].map((each) => begin.lastIndexOf(each) + each.length),
  );
  const word = begin.lastIndexOf(" ") + 1;
  const end = mark > longest / 2 ? mark : word > 0 ? word : longest;
  return [sentence.slice(0, end).trim(), ...partsOf(sentence.slice(end).trim())];
}
