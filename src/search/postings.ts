import { fieldBits } from "./fields.ts";

// In which notes a word stands: for each of them one number, made of how far it is from the last one and of the fields of the
// note that have the word. Numbers are written seven bits to a byte, the low ones first; a set eighth bit says that more
// follow. Most take one byte.

/** Bytes that grow as they are written. */
export class PostingsWriter {
  #bytes: Uint8Array;
  #length = 0;
  #last = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected + 16);
  }

  /** Where the next word begins. */
  begin(): number {
    this.#last = 0;
    return this.#length;
  }

  /** Notes are added in their order. */
  add(note: number, fields: number): void {
    let rest = (((note - this.#last) << fieldBits) | fields) >>> 0;
    this.#last = note;
    if (this.#length + 5 > this.#bytes.length) this.#grow();
    while (rest > 127) {
      this.#bytes[this.#length] = (rest & 127) | 128;
      this.#length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(): void {
    const bytes = new Uint8Array(2 * this.#bytes.length);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/** Reads the notes of a word, one after another. */
export class PostingsReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #end = 0;
  note = 0;
  fields = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Goes to the bytes of a word. */
  begin(begin: number, end: number): void {
    this.#at = begin;
    this.#end = end;
    this.note = 0;
  }

  /** Goes to the next note; false when there is none. */
  next(): boolean {
    if (this.#at >= this.#end) return false;
    const bytes = this.#bytes;
    let byte = bytes[this.#at] ?? 0;
    let number = byte & 127;
    this.#at += 1;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.#at] ?? 0;
      number |= (byte & 127) << shift;
      this.#at += 1;
    }
    this.note += number >>> fieldBits;
    this.fields = number & ((1 << fieldBits) - 1);
    return true;
  }
}
