import { say } from "#words/answers.ts";

/**
 * So many words are said in a minute by somebody who explains something. Lectures in British English go at 140, between 125
 * and 160; interviews and talk among friends are faster (Tauroza and Allison 1990, "Speech rates in British English").
 */
const wordsPerMinute = 140;

/** An answer that takes longer than this is seldom heard to its end. */
const longSeconds = 120;

/** Nobody speaks so evenly that single seconds would be true. */
const stepSeconds = 5;

const segmenter =
  typeof Intl.Segmenter === "function" ? new Intl.Segmenter([], { granularity: "word" }) : null;

/** How many words there are, also in scripts that put no spaces between them. */
export function wordCount(texts: readonly string[]): number {
  const text = texts.join("\n");
  // Older browsers know no words; there what stands between spaces is one.
  if (!segmenter) return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

/** How long it takes to say so many words, in seconds. */
const secondsOf = (words: number): number =>
  words === 0
    ? 0
    : Math.max(
        stepSeconds,
        stepSeconds * Math.round((60 * words) / (wordsPerMinute * stepSeconds)),
      );

/** "187 words · about 1:20 aloud". */
export function lengthWords(texts: readonly string[]): string {
  const words = wordCount(texts);
  if (words === 0) return say("words", { words });
  const seconds = secondsOf(words);
  const rest = `${seconds % 60}`.padStart(2, "0");
  return say("wordsAloud", { words, time: `${Math.floor(seconds / 60)}:${rest}` });
}

export const isLong = (texts: readonly string[]): boolean =>
  secondsOf(wordCount(texts)) > longSeconds;
