/** Gives out keys, none of them twice: the key that is wanted, or with the first number behind it that is free. */
export class FreeKeys {
  readonly #taken: Set<string>;
  /** How far the numbers of a key have been given out. */
  readonly #counts = new Map<string, number>();

  /** @param taken keys that are never given out */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(key: string): string {
    let free = key;
    let count = this.#counts.get(key) ?? 1;
    while (this.#taken.has(free)) {
      count += 1;
      free = `${key.slice(0, 50)}-${count}`.replace(/--+/g, "-");
    }
    this.#counts.set(key, count);
    this.#taken.add(free);
    return free;
  }
}
