import type { NoteId } from "#model/ids.ts";
import type { SearchPart } from "#model/search-part.ts";
import { anyField, type NoteText } from "./fields.ts";
import { type NoteState, wordOfState } from "./note-states.ts";
import { PostingsWriter } from "./postings.ts";
import { textList } from "./text-list.ts";
import { eachWord } from "./words.ts";

const mostWords = 255;

/** Makes a part of the index from notes, which are added in the order of their ids. */
export class PartBuilder {
  readonly #notes: NoteId[] = [];
  readonly #sizes: number[] = [];
  /** Words are numbered as they come. */
  readonly #words = new Map<string, number>();
  /** How often each word was entered; and where its last entry is. */
  readonly #counts: number[] = [];
  readonly #latest: number[] = [];
  // The entries: a note and a word of it, in the order of the notes.
  readonly #entryWords: number[] = [];
  readonly #entryNotes: number[] = [];
  readonly #entryFields: number[] = [];

  /** @param states what is known of the note besides its words */
  add(id: NoteId, texts: readonly NoteText[], states: readonly NoteState[] = []): void {
    const note = this.#notes.push(id) - 1;
    for (const state of states) this.#enter(wordOfState(state), note, anyField);
    const before = this.#entryWords.length;
    for (const { field, text } of texts) {
      eachWord(text, (word) => this.#enter(word, note, field));
    }
    this.#sizes.push(Math.min(mostWords, this.#entryWords.length - before));
  }

  #enter(text: string, note: number, field: number): void {
    let word = this.#words.get(text);
    if (word === undefined) {
      word = this.#words.size;
      this.#words.set(text, word);
      this.#counts.push(0);
      this.#latest.push(-1);
    }
    const latest = this.#latest[word] ?? -1;
    if (latest >= 0 && this.#entryNotes[latest] === note) {
      this.#entryFields[latest] = (this.#entryFields[latest] ?? 0) | field;
      return;
    }
    this.#counts[word] = (this.#counts[word] ?? 0) + 1;
    this.#latest[word] = this.#entryWords.push(word) - 1;
    this.#entryNotes.push(note);
    this.#entryFields.push(field);
  }

  part(): SearchPart {
    const texts = [...this.#words.keys()].sort();
    const order = texts.map((text) => this.#words.get(text) ?? 0);
    const entries = this.#entriesByWord();
    const postings = new PostingsWriter(this.#entryWords.length * 2);
    const begins = new Uint32Array(order.length + 1);
    for (const [at, word] of order.entries()) {
      begins[at] = postings.begin();
      for (const entry of entries(word))
        postings.add(this.#entryNotes[entry] ?? 0, this.#entryFields[entry] ?? 0);
    }
    begins[order.length] = postings.begin();
    return {
      notes: textList(this.#notes),
      sizes: Uint8Array.from(this.#sizes),
      words: textList(texts),
      counts: Uint32Array.from(order, (word) => this.#counts[word] ?? 0),
      postings: postings.bytes(),
      begins,
    };
  }

  /** The entries of each word, in the order in which they were made. */
  #entriesByWord(): (word: number) => Uint32Array {
    const ends = new Uint32Array(this.#counts.length);
    let end = 0;
    for (const [word, count] of this.#counts.entries()) {
      ends[word] = end;
      end += count;
    }
    const sorted = new Uint32Array(end);
    for (const [entry, word] of this.#entryWords.entries()) {
      const place = ends[word] ?? 0;
      sorted[place] = entry;
      ends[word] = place + 1;
    }
    return (word) => {
      const wordEnd = ends[word] ?? 0;
      return sorted.subarray(wordEnd - (this.#counts[word] ?? 0), wordEnd);
    };
  }
}
