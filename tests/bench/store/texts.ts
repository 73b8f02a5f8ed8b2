import type { Random } from "../learners.ts";

const vocabulary = 30_000;
const syllables = [..."bdfgklmnprst"].flatMap((consonant) =>
  [..."aeiou"].map((vowel) => consonant + vowel),
);

/**
 * The word of a rank from 1 on. Frequent words are short, and many begin alike, as in languages: a search as one types meets
 * long lists at first.
 */
export function wordOf(rank: number): string {
  const rest = Math.floor((rank - 1) / syllables.length);
  return (rest > 0 ? wordOf(rest) : "") + (syllables[(rank - 1) % syllables.length] ?? "");
}

/** So many words, of which each comes about as often as one divided by its rank (Zipf): the exponential of a uniform number. */
export function phraseOf(words: number, random: Random): string {
  const word = () => wordOf(Math.floor(vocabulary ** random()));
  return Array.from({ length: words }, word).join(" ");
}

/** From 6 to 17 words that ask, of which the first begins with a capital. */
export function questionOf(random: Random): string {
  const phrase = phraseOf(6 + Math.floor(12 * random()), random);
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}?`;
}

/** From one to four points of 4 to 12 words. */
export const pointsOf = (random: Random): string[] =>
  Array.from({ length: 1 + Math.floor(4 * random()) }, () =>
    phraseOf(4 + Math.floor(9 * random()), random),
  );
