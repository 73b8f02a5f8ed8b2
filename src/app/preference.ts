import { useSyncExternalStore } from "react";

/**
 * What its user has chosen for this device alone, such as the hand that holds it or a voice that is installed on it. It is kept
 * outside the database, and is in no backup. Where storage is forbidden it lasts as long as the page.
 */
export class Preference<Value> {
  readonly #key: string;
  readonly #isSound: (value: unknown) => value is Value;
  readonly #listeners = new Set<() => void>();
  #value: Value;

  /** @param isSound whether what was read is a value; an older version of the app may have written something else */
  constructor(name: string, initial: Value, isSound: (value: unknown) => value is Value) {
    this.#key = `rehearse-${name}`;
    this.#isSound = isSound;
    this.#value = this.#kept() ?? initial;
    // Another tab of the same device.
    addEventListener("storage", ({ key }) => {
      const kept = key === this.#key ? this.#kept() : null;
      if (kept !== null) this.#hold(kept);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly value = (): Value => this.#value;

  set(value: Value): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(value));
    } catch {
      // Forbidden, or full.
    }
    this.#hold(value);
  }

  #hold(value: Value): void {
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }

  #kept(): Value | null {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(this.#key) ?? "null");
      return this.#isSound(value) ? value : null;
    } catch {
      return null;
    }
  }
}

/** The value of a preference, now and whenever it changes. */
export const usePreference = <Value>({ subscribe, value }: Preference<Value>): Value =>
  useSyncExternalStore(subscribe, value);
