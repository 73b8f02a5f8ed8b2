import { StaleCardError } from "#store/errors.ts";
import { saveEntry } from "#store/save-entry.ts";
import type { Write } from "./practice-session.ts";
import type { Rehearse } from "./rehearse.ts";

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

/**
 * Writes the entry that is held, under the id that it has: it is in the log once, however often this is tried.
 *
 * @throws StaleCardError when its card was rated elsewhere meanwhile, which leaves nothing to hold; otherwise the browser's
 *   reason, and the entry stays
 */
export async function saveHeld({ db, held, tripwire }: Rehearse): Promise<void> {
  const now = held.now();
  if (!now) return;
  const { entry, card, after } = now.write;
  try {
    await saveEntry(db, entry, card, after, null).saved;
  } catch (error) {
    if (error instanceof StaleCardError) held.release();
    else held.hold(now.write, error);
    throw error;
  }
  tripwire.added(entry);
  held.release();
}
