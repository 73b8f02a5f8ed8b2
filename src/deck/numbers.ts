/** A list of numbers from 0 to 2^32 that grows, in four bytes each. */
export class Numbers {
  #values = new Uint32Array(1_024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Uint32Array(Math.ceil(this.#length * 1.5));
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The number at a position that there is. */
  at(position: number): number {
    return this.#values[position] ?? 0;
  }

  set(position: number, value: number): void {
    this.#values[position] = value;
  }
}
