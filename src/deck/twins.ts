import { askedIn, type Content } from "#model/note.ts";
import { type Gist, gistOf, oppositesOf } from "./gist.ts";
import { Numbers } from "./numbers.ts";
import { askKinds } from "./twin-words.ts";

/** A text that says nearly what another one says. */
export type Twin = {
  readonly id: string;
  /** From the threshold to 1: how much of what both say, they say both. */
  readonly likeness: number;
};

/** Two texts that share this part of their words, rare words counting more, are pointed out as twins. */
export const twinLikeness = 0.55;
/** A text that asks for a kind of answer (why, when) must share more with one that does not say. */
const otherAsk = 0.75;
/** So many texts are compared at most; those that share the rarest words come first. */
const mostCompared = 20_000;

/** By what a note is compared with others: what it asks or says, with its gaps filled in. */
export const twinText = (content: Content): string => askedIn(content).replace(/\{\{|\}\}/g, " ");

/**
 * Finds among many texts those that say nearly the same as another one, in other words, another order or another case. Texts with
 * other numbers, opposite words or a "not" more are no twins. Each text is found by its rarest words first, so that asking takes
 * a few milliseconds among 100,000 texts, which take about 40 MB.
 */
export class TwinIndex {
  readonly #slots = new Map<string, number>();
  readonly #ids: (string | null)[] = [];
  /** The words of all texts one behind the other, where those of each begin, and what else its gist says. */
  readonly #said = new Numbers();
  readonly #begins = new Numbers();
  readonly #marks = new Numbers();
  readonly #words = new Map<string, number>();
  readonly #signs = new Map<string, number>();
  /** The slots that hold a word, by the word's number. */
  readonly #holders: number[][] = [];
  /** Which search met a slot last, so that none is compared twice. */
  readonly #met = new Numbers();
  #search = 0;

  get size(): number {
    return this.#slots.size;
  }

  /** Takes a text in, in the place of what stood under this id. */
  put(id: string, text: string): void {
    this.remove(id);
    const gist = gistOf(text);
    const slot = this.#ids.push(id) - 1;
    this.#slots.set(id, slot);
    this.#met.push(0);
    this.#begins.push(this.#said.length);
    this.#marks.push(markOf(gist, (sign) => numberIn(this.#signs, sign)));
    for (const text of gist.words) {
      const word = numberIn(this.#words, text);
      this.#said.push(word);
      const holders = this.#holders[word];
      if (holders) holders.push(slot);
      else this.#holders[word] = [slot];
    }
  }

  /** What a text that is gone said stays in the way of nothing; its room is free when the index is made anew. */
  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#slots.delete(id);
    this.#ids[slot] = null;
  }

  /** @returns the likest first, without the text that stands under the id `except` */
  twinsOf(text: string, most = 3, except: string | null = null): Twin[] {
    const asked = this.#asked(gistOf(text));
    const found: Twin[] = [];
    for (const slot of this.#candidates(asked)) {
      const id = this.#ids[slot];
      if (id === null || id === undefined || id === except) continue;
      const likeness = this.#likeness(asked, slot);
      if (likeness >= twinLikeness) found.push({ id, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness).slice(0, most);
  }

  #asked(gist: Gist): Asked {
    const numbers = gist.words.map((word) => this.#words.get(word));
    const known = new Map(
      numbers.flatMap((word) => (word === undefined ? [] : [[word, this.#weight(word)] as const])),
    );
    const opposite = gist.words
      .flatMap(oppositesOf)
      .flatMap((word) => this.#words.get(word) ?? [])
      .filter((word) => !known.has(word));
    return {
      // Numbers that no text has are others than all of theirs.
      mark: markOf(gist, (sign) => this.#signs.get(sign) ?? this.#signs.size),
      known,
      weight: sum(numbers.map((word) => this.#weight(word))),
      opposite: new Set(opposite),
    };
  }

  /** How much a word says: the rarer, the more (inverse document frequency, smoothed for small collections). */
  #weight(word: number | undefined): number {
    const holders = word === undefined ? 0 : (this.#holders[word]?.length ?? 0);
    return Math.log(1 + (this.#ids.length + 10) / (holders + 1));
  }

  /** The slots that can be like enough: who shares none of the rarest words, shares too little. */
  *#candidates({ known, weight }: Asked): Generator<number> {
    this.#search += 1;
    const rarest = [...known].sort(([, a], [, b]) => b - a);
    let shared = sum([...known.values()]);
    let compared = 0;
    for (const [word, worth] of rarest) {
      // What is still to come weighs too little by itself.
      if (shared < twinLikeness * weight) return;
      for (const slot of this.#holders[word] ?? []) {
        if (this.#met.at(slot) === this.#search) continue;
        this.#met.set(slot, this.#search);
        compared += 1;
        if (compared > mostCompared) return;
        yield slot;
      }
      shared -= worth;
    }
  }

  /** The Jaccard index of two texts' words by weight; 0 where they cannot mean the same. */
  #likeness({ mark, known, weight, opposite }: Asked, slot: number): number {
    const fit = fitOf(mark, this.#marks.at(slot));
    if (fit === 0) return 0;
    const end = slot + 1 < this.#begins.length ? this.#begins.at(slot + 1) : this.#said.length;
    let shared = 0;
    let other = 0;
    for (let at = this.#begins.at(slot); at < end; at += 1) {
      const word = this.#said.at(at);
      const worth = known.get(word);
      if (worth !== undefined) shared += worth;
      else if (opposite.has(word)) return 0;
      else {
        other += this.#weight(word);
        if (weight < twinLikeness * (weight + other)) return 0;
      }
    }
    return (fit * shared) / (weight + other || 1);
  }
}

type Asked = {
  readonly mark: number;
  /** The words that others have too, each with how much it says. */
  readonly known: ReadonlyMap<number, number>;
  /** Of all its words, also of those that nobody else has. */
  readonly weight: number;
  readonly opposite: ReadonlySet<number>;
};

const kinds = 8;

/** All but the words of a gist in one number: which numbers it has, what kind of answer it asks for, whether it is turned round. */
function markOf({ numbers, asks, isNegated }: Gist, signOf: (sign: string) => number): number {
  const kind = asks === null ? 0 : 1 + askKinds.indexOf(asks);
  return ((numbers ? 1 + signOf(numbers) : 0) * kinds + kind) * 2 + Number(isNegated);
}

/** How far two texts can mean the same, by all but their words: 1, or less, or not at all. */
function fitOf(a: number, b: number): number {
  if (a % 2 !== b % 2) return 0;
  const [numbersA, numbersB] = [Math.floor(a / (2 * kinds)), Math.floor(b / (2 * kinds))];
  if (numbersA !== numbersB && numbersA !== 0 && numbersB !== 0) return 0;
  const [kindA, kindB] = [Math.floor(a / 2) % kinds, Math.floor(b / 2) % kinds];
  if (kindA === kindB) return 1;
  return kindA === 0 || kindB === 0 ? otherAsk : 0;
}

/** The number of a text, which it has from the first time that it is seen. */
function numberIn(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size;
  if (number === known.size) known.set(text, number);
  return number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
