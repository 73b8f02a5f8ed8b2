import { fieldBits, fields } from "./fields.ts";
import type { Match } from "./matches.ts";

// BM25F: Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.6. A note says a word
// as often as the weights of the fields that have it add up to, not counting how often each has it: notes are short.

const weights: readonly (readonly [field: number, weight: number])[] = [
  [fields.prompt, 3],
  [fields.text, 1],
  [fields.topic, 1],
  [fields.deck, 0.5],
];

/** How soon more of a word counts no more; how much of a long note's words is due to its length; and so long at most. */
const [k1, b, longest] = [1.2, 0.3, 4];

/**
 * What a match counts. The steps are larger than any two notes can differ by in the rest, so that of single words the exact
 * ones come first, then those that begin so, then misspelt ones.
 */
const worth: Readonly<Record<Match, number>> = {
  exact: 1,
  beginning: 0.1,
  "one typo": 0.01,
  "more typos": 0.001,
};

export const worthOf = (match: Match): number => worth[match];

/** How much a word that so many of all notes have tells, rarer ones more (the same, section 3.1; never below 0). */
export const rarity = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** The sizes of notes, which are bytes. */
const sizes = 256;

/** What it is worth that a word stands in some fields of a note of some size: the table's `fields * 256 + size`. */
export function termTable(meanSize: number): Float32Array {
  const table = new Float32Array((1 << fieldBits) * sizes);
  for (let mask = 0; mask < 1 << fieldBits; mask += 1) {
    const often = weights.reduce((sum, [field, weight]) => sum + (mask & field ? weight : 0), 0);
    for (let size = 0; size < sizes; size += 1) {
      const length = 1 - b + b * Math.min(longest, size / Math.max(1, meanSize));
      table[mask * sizes + size] = often / (often + k1 * length);
    }
  }
  return table;
}
