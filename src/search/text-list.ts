import type { TextList } from "#model/search-part.ts";

// Texts in the order of their code units, as SearchPart holds them. They are compared where they lie: to cut each one out
// would make a hundred thousand strings for a look-up.

export function textList(texts: readonly string[]): TextList {
  const begins = new Uint32Array(texts.length + 1);
  let end = 0;
  for (const [at, text] of texts.entries()) {
    end += text.length;
    begins[at + 1] = end;
  }
  return { text: texts.join(""), begins };
}

export const lengthOf = ({ begins }: TextList): number => begins.length - 1;

export const textAt = ({ text, begins }: TextList, at: number): string =>
  text.slice(begins[at], begins[at + 1]);

/** The position of a text; -1 where it is not there. */
export function positionOf(list: TextList, text: string): number {
  const at = firstFrom(list, text);
  return at < lengthOf(list) && compareAt(list, at, text) === 0 ? at : -1;
}

/** The positions of all texts that begin like this, as the first of them and the one behind the last. */
export const beginningWith = (list: TextList, begin: string): [first: number, end: number] => [
  firstFrom(list, begin),
  firstFrom(list, begin, true),
];

/**
 * The position of the first text that does not come before another one.
 *
 * @param isBehind whether those that begin like it count as before it
 */
function firstFrom(list: TextList, text: string, isBehind = false): number {
  let [low, high] = [0, lengthOf(list)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareAt(list, middle, text);
    if (order < 0 || (isBehind && beginsWith(list, middle, text))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareAt({ text, begins }: TextList, at: number, other: string): number {
  const begin = begins[at] ?? 0;
  const length = (begins[at + 1] ?? 0) - begin;
  const common = Math.min(length, other.length);
  for (let unit = 0; unit < common; unit += 1) {
    const order = text.charCodeAt(begin + unit) - other.charCodeAt(unit);
    if (order !== 0) return order;
  }
  return length - other.length;
}

const beginsWith = ({ text, begins }: TextList, at: number, begin: string): boolean =>
  (begins[at + 1] ?? 0) - (begins[at] ?? 0) >= begin.length && text.startsWith(begin, begins[at]);

/** The position of the first text behind one that does not begin with so many of its characters. */
export function behindBeginning(list: TextList, at: number, length: number): number {
  const { text, begins } = list;
  const begin = text.slice(begins[at], (begins[at] ?? 0) + length);
  // Mostly it is near: twice as far each time, then by halves.
  let step = 1;
  let last = at;
  while (last + step < lengthOf(list) && beginsWith(list, last + step, begin)) {
    last += step;
    step *= 2;
  }
  let end = Math.min(last + step, lengthOf(list));
  while (end - last > 1) {
    const middle = (last + end) >>> 1;
    if (beginsWith(list, middle, begin)) last = middle;
    else end = middle;
  }
  return end;
}
