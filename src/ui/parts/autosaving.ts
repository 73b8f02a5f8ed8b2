import { ChangedElsewhereError } from "#app/changed-elsewhere.ts";
import { reasonOf } from "#app/reason.ts";
import { dropStash, readStash, stashedFor, writeStash } from "./stash.ts";

/**
 * Stores what was typed.
 *
 * @param isFirst whether it is the first time since the field was entered: what follows belongs to the same change
 * @param over what was stored when it was typed
 * @throws ChangedElsewhereError where something else is stored by now
 */
export type Save<Value> = (value: Value, isFirst: boolean, over: Value) => Promise<unknown>;

export type Autosaved<Value> = {
  /** What was typed last; null where it is what is stored. */
  readonly typed: { readonly value: Value } | null;
  readonly state: "as stored" | "typed" | "saved";
  /** Why it could not be stored, in a sentence; null where it was not tried, or could. */
  readonly problem: string | null;
  /** What was stored elsewhere while something else was typed here; null where nothing was. Its user chooses between the two. */
  readonly elsewhere: { readonly value: Value } | null;
};

const untouched = { typed: null, state: "as stored", problem: null, elsewhere: null } as const;

/** What was stored here is told a moment later: so many of the last ones are not taken for somebody else's. */
const mostOwn = 8;

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
  /** What was stored here lately. */
  #own: readonly Value[] = [];
  #view: Autosaved<Value> = untouched;
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

  /**
   * Another tab, or an undoing, may have changed what is stored: it shows, unless something else is being typed. Then neither goes
   * without being told.
   */
  follow(stored: Value): void {
    if (isSame(stored, this.#stored)) return;
    this.#stored = stored;
    const { typed, state } = this.#view;
    if (state === "typed") {
      if (!this.#isOwn(stored)) this.#meet(stored);
      return;
    }
    this.#known = stored;
    if (!typed) return;
    const isOwn = isSame(typed.value, stored);
    this.#tell({ ...untouched, state: isOwn ? state : "as stored" });
  }

  /** Takes up what could not be stored when the field was here last. */
  takeUp(): void {
    const typed = stashedFor(this.#name);
    if (!typed || isSame(typed.value, this.#stored)) return;
    this.type(typed.value as Value);
    if (readStash(this.#name, this.#stored)) return;
    this.#known = typed.over[0] as Value;
    this.#meet(this.#stored);
  }

  /** What was typed here stays, in the place of what was stored elsewhere. */
  readonly keepMine = (): void => {
    const { elsewhere } = this.#view;
    if (!elsewhere) return;
    this.#known = elsewhere.value;
    this.#tell({ ...this.#view, elsewhere: null });
    void this.keep();
  };

  /** What was stored elsewhere stays. */
  readonly takeElsewhere = (): void => {
    const { elsewhere } = this.#view;
    if (!elsewhere) return;
    this.#known = elsewhere.value;
    this.#tell({ ...untouched, typed: elsewhere });
    dropStash(this.#name);
  };

  /** Stores what was typed and is not stored yet. */
  readonly keep = async (): Promise<void> => {
    clearTimeout(this.#timer);
    // What is typed while it is being stored is stored next.
    if (this.#saving || this.#view.elsewhere) return;
    try {
      for (let next = this.#unsaved(); next; next = this.#unsaved()) {
        this.#saving = next;
        if (!isSame(next.value, this.#known)) await this.#write(next.value);
        if (this.#view.typed === next) this.#tell({ ...untouched, typed: next, state: "saved" });
        dropStash(this.#name);
      }
    } catch (error) {
      if (error instanceof ChangedElsewhereError) this.#meet(error.stored as Value);
      else this.#tell({ ...this.#view, problem: reasonOf(error) });
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
    this.#own = [...this.#own, value].slice(-mostOwn);
    try {
      await this.save(value, isFirst, this.#known).catch((error: unknown) => {
        // It was stored here, and told in another order.
        if (!(error instanceof ChangedElsewhereError) || !this.#isOwn(error.stored)) throw error;
        return this.save(value, isFirst, error.stored as Value);
      });
    } catch (error) {
      this.#isFirst ||= isFirst;
      throw error;
    }
    this.#known = value;
  }

  #isOwn(value: unknown): boolean {
    return this.#own.some((each) => isSame(each, value));
  }

  /** Something else is stored than what was typed over. */
  #meet(value: Value): void {
    const isMet = isSame(value, this.#known) || isSame(value, this.#view.typed?.value);
    this.#tell({ ...this.#view, elsewhere: isMet ? null : { value } });
  }

  #unsaved(): { readonly value: Value } | null {
    return this.#view.state === "typed" ? this.#view.typed : null;
  }

  #tell(view: Autosaved<Value>): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
