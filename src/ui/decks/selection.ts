import { createContext, use, useSyncExternalStore } from "react";
import type { NoteId } from "#model/ids.ts";

/**
 * The notes of a list that are selected. It is held outside of the rows, of which only some are in the page: each row is told
 * only whether it is selected itself, so that a press draws one row and not all of them.
 */
export class Selection {
  readonly #ids = new Set<NoteId>();
  readonly #listeners = new Set<() => void>();
  /** All notes of the list, in its order. */
  #list: readonly NoteId[];
  /** What it is a list of. */
  #of: string;
  #last: NoteId | null = null;
  #version = 0;

  constructor(list: readonly NoteId[], of: string) {
    this.#list = list;
    this.#of = of;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another number after each change. */
  readonly version = (): number => this.#version;

  readonly has = (id: NoteId): boolean => this.#ids.has(id);

  /** How many notes the list has. */
  get of(): number {
    return this.#list.length;
  }

  get count(): number {
    return this.#ids.size;
  }

  /** The note that was pressed last; null where none was. */
  get last(): NoteId | null {
    return this.#last;
  }

  /** Those that are selected, in the order of the list. */
  ids(): readonly NoteId[] {
    return this.#list.filter(this.has);
  }

  /** Selects one or takes it out; as a range, all from the one that was pressed before to this one. */
  press(id: NoteId, isRange: boolean): void {
    const isOn = !this.has(id);
    const from = isRange && this.#last !== null ? this.#list.indexOf(this.#last) : -1;
    const to = this.#list.indexOf(id);
    this.#last = id;
    const pressed = from < 0 ? [id] : this.#list.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.put(pressed, isOn);
  }

  put(ids: readonly NoteId[], isOn: boolean): void {
    for (const id of ids) {
      if (isOn) this.#ids.add(id);
      else this.#ids.delete(id);
    }
    this.#tell();
  }

  putAll(isOn: boolean): void {
    this.put(this.#list, isOn);
  }

  /** The list has others now. What is not in it any more is not selected, and nothing is where it is a list of something else. */
  keepTo(list: readonly NoteId[], of: string): void {
    if (list === this.#list) return;
    const there = new Set(of === this.#of ? list : []);
    this.#list = list;
    this.#of = of;
    for (const id of this.#ids) if (!there.has(id)) this.#ids.delete(id);
    this.#tell();
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

/** What is selected of the list around; null while nothing can be selected. */
export const SelectionInUse = createContext<Selection | null>(null);

export const useSelectionInUse = (): Selection | null => use(SelectionInUse);

export const useIsSelected = (selection: Selection, id: NoteId): boolean =>
  useSyncExternalStore(selection.subscribe, () => selection.has(id));

/** Has what is drawn follow whatever is selected. */
export const useSelectionChanges = (selection: Selection): number =>
  useSyncExternalStore(selection.subscribe, selection.version);
