import type { TextList } from "#model/search-part.ts";
import { behindBeginning, lengthOf } from "./text-list.ts";

/**
 * How many typos a word may have and still be found: letters left out, added, wrong or in each other's place. None where it is
 * short or has digits, since it could be too many other words, or is no word of a text.
 */
export function typosIn(word: string): number {
  if (word.length < 5 || /[\d:]/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}

/**
 * Tells the words of a list that differ from a word by some typos. The list is read as the tree of beginnings that it is in
 * its order: what two words begin with is compared once, and what begins too differently is passed over.
 *
 * @param found is told the position of a word, and its typos: 1 or more
 */
export function eachMisspelt(
  list: TextList,
  word: string,
  most: number,
  found: (at: number, typos: number) => void,
): void {
  const walk = new Distances(word, word.length + most + 1);
  const { text, begins } = list;
  let known = 0;
  for (let at = 0; at < lengthOf(list); ) {
    const begin = begins[at] ?? 0;
    const length = (begins[at + 1] ?? 0) - begin;
    let unit = 0;
    while (unit < known && unit < length && text.charCodeAt(begin + unit) === walk.unit(unit))
      unit += 1;
    while (unit < length && walk.add(unit, text.charCodeAt(begin + unit)) <= most) unit += 1;
    if (unit < length) {
      known = unit;
      at = behindBeginning(list, at, unit + 1);
    } else {
      const typos = walk.distance(length);
      if (typos > 0 && typos <= most) found(at, typos);
      known = length;
      at += 1;
    }
  }
}

/** How many typos make one word of another; more than `most` where it is more. */
export function typosBetween(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return most + 1;
  const walk = new Distances(word, other.length);
  for (let unit = 0; unit < other.length; unit += 1) {
    if (walk.add(unit, other.charCodeAt(unit)) > most) return most + 1;
  }
  return walk.distance(other.length);
}

/**
 * The table of the optimal string alignment distance (Damerau 1964; Boytsov 2011, section 2.2.1) between a word and one that is
 * given a unit at a time: a row for each beginning of that one.
 */
class Distances {
  readonly #word: string;
  readonly #width: number;
  readonly #table: Uint8Array;
  readonly #units: Uint16Array;

  constructor(word: string, longest: number) {
    this.#word = word;
    this.#width = word.length + 1;
    this.#table = new Uint8Array((longest + 1) * this.#width);
    this.#units = new Uint16Array(longest);
    for (let column = 0; column < this.#width; column += 1) this.#table[column] = column;
  }

  unit(at: number): number {
    return this.#units[at] ?? 0;
  }

  distance(length: number): number {
    return this.#table[length * this.#width + this.#width - 1] ?? 0;
  }

  /** Adds a unit behind those before it. Returns how near any word that begins like this can come. */
  add(at: number, unit: number): number {
    this.#units[at] = unit;
    const table = this.#table;
    const width = this.#width;
    const row = (at + 1) * width;
    const above = row - width;
    table[row] = at + 1;
    let least = at + 1;
    for (let column = 1; column < width; column += 1) {
      const own = this.#word.charCodeAt(column - 1);
      let cost = (table[above + column - 1] ?? 0) + (own === unit ? 0 : 1);
      cost = Math.min(cost, (table[above + column] ?? 0) + 1, (table[row + column - 1] ?? 0) + 1);
      const isSwapped =
        at > 0 &&
        column > 1 &&
        own === this.#units[at - 1] &&
        unit === this.#word.charCodeAt(column - 2);
      if (isSwapped) cost = Math.min(cost, (table[above - width + column - 2] ?? 0) + 1);
      table[row + column] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }
}
