/** Something that was done and can be undone. */
export type DoneAct = {
  /** What was done, in a sentence. */
  readonly done: string;
  readonly undo: () => Promise<unknown>;
};

/** Is told which act was undone; null where one was added. */
type Listener = (undone: DoneAct | null) => void;

/** So many acts can be undone, one after another. */
const most = 100;

/** What was done since the app was opened, to be undone from the last act backwards. Every undoing is itself written as a change. */
export class UndoList {
  #acts: readonly DoneAct[] = [];
  #isUndoing = false;
  readonly #listeners = new Set<Listener>();

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The act that would be undone now; null when there is none. */
  readonly last = (): DoneAct | null => this.#acts.at(-1) ?? null;

  add(act: DoneAct): void {
    this.#set([...this.#acts, act].slice(-most), null);
  }

  /** Nothing of what was done can be undone any more. */
  clear(): void {
    this.#set([], null);
  }

  /**
   * Undoes the last act.
   *
   * @returns what was undone; null when there was nothing, or an undoing is under way
   * @throws what keeps it from being undone: then it can be tried again
   */
  async undo(): Promise<DoneAct | null> {
    const act = this.last();
    if (!act || this.#isUndoing) return null;
    this.#isUndoing = true;
    try {
      await act.undo();
      this.#set(
        this.#acts.filter((each) => each !== act),
        act,
      );
      return act;
    } finally {
      this.#isUndoing = false;
    }
  }

  #set(acts: readonly DoneAct[], undone: DoneAct | null): void {
    this.#acts = acts;
    for (const listener of this.#listeners) listener(undone);
  }
}
