import type { Write } from "./practice-session.ts";

/** An entry that could not be written to the log, and why. */
export type Held = { readonly write: Write; readonly error: unknown };

/** Keeps the one entry that could not be written yet for as long as the page is there, whatever it shows. */
export class HeldEntry {
  readonly #listeners = new Set<() => void>();
  #held: Held | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly now = (): Held | null => this.#held;

  hold(write: Write, error: unknown): void {
    this.#set({ write, error });
  }

  release(): void {
    if (this.#held) this.#set(null);
  }

  #set(held: Held | null): void {
    this.#held = held;
    for (const listener of this.#listeners) listener();
  }
}
