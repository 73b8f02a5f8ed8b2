import { reasonOf } from "#app/reason.ts";
import { dropStash, readStash, writeStash } from "./stash.ts";

/**
 * Stores what was typed.
 *
 * @param isFirst whether it is the first time since the field was entered: what follows belongs to the same change
 */
export type Save<Value> = (value: Value, isFirst: boolean) => Promise<unknown>;

export type Autosaved<Value> = {
  /** What was typed last; null where it is what is stored. */
  readonly typed: { readonly value: Value } | null;
  readonly state: "as stored" | "typed" | "saved";
  /** Why it could not be stored, in a sentence; null where it was not tried, or could. */
  readonly problem: string | null;
};

/** So long a pause ends what is typed in one go, in ms. */
const pauseMs = 1_000;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What is typed into a field, or into fields that are stored as one, on its way to the store. It is plain data. What could not be
 * stored is kept beside the database, and taken up where the same field is shown again over what it was typed over.
 */
export class Autosaving<Value> {
  /** Brought up to date with each rendering. */
  save: Save<Value>;
  readonly #name: string;
  readonly #listeners = new Set<() => void>();
  /** As it was told last. */
  #stored: Value;
  /** What is stored as far as is known: what was saved last may not be told yet. */
  #known: Value;
  #view: Autosaved<Value> = { typed: null, state: "as stored", problem: null };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being stored: where the page goes meanwhile, it may or may not have been. */
  #saving: { readonly value: Value } | null = null;
  #isFirst = true;

  constructor(name: string, stored: Value, save: Save<Value>) {
    this.#name = name;
    this.#stored = stored;
    this.#known = stored;
    this.save = save;
  }

  readonly view = (): Autosaved<Value> => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly type = (value: Value): void => {
    this.#tell({ ...this.#view, typed: { value }, state: "typed" });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keep, pauseMs);
  };

  /** Another tab, or an undoing, may have changed what is stored: it shows, unless something else is being typed. */
  follow(stored: Value): void {
    if (isSame(stored, this.#stored)) return;
    this.#stored = stored;
    this.#known = stored;
    const { typed, state } = this.#view;
    if (!typed || state === "typed") return;
    const isOwn = isSame(typed.value, stored);
    this.#tell({ typed: null, state: isOwn ? state : "as stored", problem: null });
  }

  /** Takes up what could not be stored when the field was here last. */
  takeUp(): void {
    const typed = readStash(this.#name, this.#stored);
    if (typed) this.type(typed.value as Value);
  }

  /** Stores what was typed and is not stored yet. */
  readonly keep = async (): Promise<void> => {
    clearTimeout(this.#timer);
    // What is typed while it is being stored is stored next.
    if (this.#saving) return;
    try {
      for (let next = this.#unsaved(); next; next = this.#unsaved()) {
        this.#saving = next;
        if (!isSame(next.value, this.#known)) await this.#write(next.value);
        if (this.#view.typed === next) this.#tell({ typed: next, state: "saved", problem: null });
        dropStash(this.#name);
      }
    } catch (error) {
      this.#tell({ ...this.#view, problem: reasonOf(error) });
      this.stash();
    } finally {
      this.#saving = null;
    }
  };

  /** The field is left: what is typed after this is another change. */
  readonly leave = async (): Promise<void> => {
    await this.keep();
    this.#isFirst = true;
  };

  /** The page may be gone before anything is stored. */
  readonly stash = (): void => {
    const unsaved = this.#unsaved();
    const over = this.#saving ? [this.#known, this.#saving.value] : [this.#known];
    if (unsaved) writeStash(this.#name, over, unsaved.value);
  };

  async #write(value: Value): Promise<void> {
    const isFirst = this.#isFirst;
    // At once: the field may be left meanwhile, and what is typed after that is another change.
    this.#isFirst = false;
    try {
      await this.save(value, isFirst);
    } catch (error) {
      this.#isFirst ||= isFirst;
      throw error;
    }
    this.#known = value;
  }

  #unsaved(): { readonly value: Value } | null {
    return this.#view.state === "typed" ? this.#view.typed : null;
  }

  #tell(view: Autosaved<Value>): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
