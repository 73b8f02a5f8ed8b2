import type { SearchPart, TextList } from "#model/search-part.ts";
import { PostingsReader, PostingsWriter } from "./postings.ts";
import { lengthOf, textAt, textList } from "./text-list.ts";

/** A part of the index, and which of its notes count no more, by their positions. */
export type Side = { readonly part: SearchPart; readonly dead: ReadonlySet<number> };

/** After so many words the merge rests. */
const wordsAtOnce = 1_000;

/** Makes one part of two, without their dead notes. It rests now and then, so that something else can be done meanwhile. */
export function* merging(first: Side, second: Side): Generator<void, SearchPart> {
  const sides = [first, second] as const;
  const { notes, sizes, places } = mergedNotes(first, second);
  const readers = sides.map((side) => new WordReader(side.part, places.get(side)));
  const [one, two] = readers as [WordReader, WordReader];
  const postings = new PostingsWriter(first.part.postings.length + second.part.postings.length);
  const words: string[] = [];
  const counts: number[] = [];
  const begins: number[] = [];
  for (let read = 1; one.word !== null || two.word !== null; read += 1) {
    const word = earlier(one.word, two.word);
    const begin = postings.begin();
    const count = writeMerged(postings, one.notesOf(word), two.notesOf(word));
    if (count > 0) {
      words.push(word);
      counts.push(count);
      begins.push(begin);
    }
    if (read % wordsAtOnce === 0) yield;
  }
  begins.push(postings.begin());
  return {
    notes: textList(notes),
    sizes,
    words: textList(words),
    counts: Uint32Array.from(counts),
    postings: postings.bytes(),
    begins: Uint32Array.from(begins),
  };
}

/** The same at once. */
export function merged(first: Side, second: Side): SearchPart {
  const merge = merging(first, second);
  for (;;) {
    const { done, value } = merge.next();
    if (done) return value;
  }
}

const earlier = (a: string | null, b: string | null): string =>
  a !== null && (b === null || a <= b) ? a : (b ?? "");

const gone = -1;

/** The notes of both sides that count, and where each note of a side is among them. */
function mergedNotes(first: Side, second: Side) {
  const ids = (side: Side) => {
    const all = Array.from({ length: lengthOf(side.part.notes) }, (_, at) => at);
    return all
      .filter((at) => !side.dead.has(at))
      .map((at) => ({ side, at, id: textAt(side.part.notes, at) }));
  };
  const both = [...ids(first), ...ids(second)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map<Side, Int32Array>();
  for (const side of [first, second])
    places.set(side, new Int32Array(lengthOf(side.part.notes)).fill(gone));
  for (const [place, { side, at }] of both.entries()) {
    const ofSide = places.get(side);
    if (ofSide) ofSide[at] = place;
  }
  const sizes = Uint8Array.from(both, ({ side, at }) => side.part.sizes[at] ?? 0);
  return { notes: both.map(({ id }) => id), sizes, places };
}

/** Reads the words of a side one after another. */
class WordReader {
  word: string | null = null;
  readonly #part: SearchPart;
  readonly #words: TextList;
  readonly #places: Int32Array;
  readonly #reader: PostingsReader;
  #at = -1;

  constructor(part: SearchPart, places: Int32Array = new Int32Array()) {
    this.#part = part;
    this.#words = part.words;
    this.#places = places;
    this.#reader = new PostingsReader(part.postings);
    this.#step();
  }

  /** The notes that have this word, where it is the one that was come to; the next one is come to then. */
  notesOf(word: string): PlacedNotes {
    const notes = new PlacedNotes(this.#reader, this.#places);
    if (word !== this.word) return notes;
    const { begins } = this.#part;
    this.#reader.begin(begins[this.#at] ?? 0, begins[this.#at + 1] ?? 0);
    this.#step();
    notes.next();
    return notes;
  }

  #step(): void {
    this.#at += 1;
    this.word = this.#at < lengthOf(this.#words) ? textAt(this.#words, this.#at) : null;
  }
}

/** The notes of a word by their new places. */
class PlacedNotes {
  /** The place of the note that was come to; without end where there is none. */
  place = Number.POSITIVE_INFINITY;
  readonly #reader: PostingsReader;
  readonly #places: Int32Array;

  constructor(reader: PostingsReader, places: Int32Array) {
    this.#reader = reader;
    this.#places = places;
  }

  get fields(): number {
    return this.#reader.fields;
  }

  next(): void {
    this.place = Number.POSITIVE_INFINITY;
    while (this.#reader.next()) {
      const place = this.#places[this.#reader.note] ?? gone;
      if (place === gone) continue;
      this.place = place;
      return;
    }
  }
}

/** Returns how many notes there were. */
function writeMerged(postings: PostingsWriter, one: PlacedNotes, two: PlacedNotes): number {
  let count = 0;
  for (;;) {
    const next = one.place < two.place ? one : two;
    if (next.place === Number.POSITIVE_INFINITY) return count;
    postings.add(next.place, next.fields);
    next.next();
    count += 1;
  }
}
