import {
  type AskKind,
  askOf,
  littleWords,
  negations,
  numberOf,
  oppositePairs,
} from "./twin-words.ts";

/** What a text is about, for comparing it with others. */
export type Gist = {
  /** Its words that say something, as stems, each once. */
  readonly words: readonly string[];
  /** Its numbers in order, as one text; empty where it has none. */
  readonly numbers: string;
  /** Whether it is turned round: "is" against "is not". */
  readonly isNegated: boolean;
  /** What kind of answer it asks for, where its question word says so, and it has no other. */
  readonly asks: AskKind | null;
};

/** Longer texts are told by their beginning. */
const mostWords = 80;
const longest = 4_000;

export function gistOf(text: string): Gist {
  const all = plain(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  const words = new Set<string>();
  const numbers = new Set<string>();
  let isNegated = false;
  const kinds = new Set<AskKind>();
  for (const [at, word] of all.entries()) {
    const kind = askOf(word, all[at + 1]);
    if (kind !== null) kinds.add(kind);
    const number = numberOf(word);
    if (number !== null) numbers.add(number);
    if (isNegation(word)) isNegated = !isNegated;
    else if (!littleWords.has(word) && words.size < mostWords) words.add(number ?? stemOf(word));
  }
  return {
    // "How are you?" has no other words.
    words: words.size > 0 ? [...words] : [...new Set(all.slice(0, mostWords))],
    numbers: [...numbers].sort().join(" "),
    isNegated,
    asks: kinds.size === 1 ? ([...kinds][0] ?? null) : null,
  };
}

/** In lower case, without accents, and 1,000 as 1000. */
const plain = (text: string): string =>
  text
    .slice(0, longest)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(\d)[.,](?=\d{3}(?!\d))/g, "$1");

const isNegation = (word: string): boolean => negations.has(word) || word.endsWith("n't");

/** A word without its ending, so that "handling conflicts" and "handle a conflict" are one. */
export function stemOf(word: string): string {
  let stem = word.replace(/'\p{L}+$/u, "");
  if (stem.length > 2)
    stem = stem
      .replace(/ies$/, "y")
      .replace(/(ss|x|ch|sh)es$/, "$1")
      .replace(/(?<![suix])s$/, "");
  if (stem.length > 4)
    stem = stem
      .replace(/i[sz](?:ation|e|ing|ed)$/, "is")
      .replace(/(?:(?<=..)ing|(?<!e)ed)$/, "")
      .replace(/([bdfgmnprt])\1$/, "$1");
  return stem.length > 4 ? stem.replace(/e$/, "").replace(/y$/, "i") : stem;
}

const opposites = oppositePairs(stemOf);

/** The stems that stand against this one. */
export const oppositesOf = (stem: string): readonly string[] => opposites.get(stem) ?? [];
