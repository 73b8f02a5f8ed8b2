import type { Wait } from "#store/database.ts";

/** What the start of the app waits for, if it takes longer; for the screen to tell. */
export class StartWait {
  readonly #listeners = new Set<() => void>();
  #wait: Wait | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly now = (): Wait | null => this.#wait;

  readonly tell = (wait: Wait): void => {
    this.#wait = wait;
    for (const listener of this.#listeners) listener();
  };
}
