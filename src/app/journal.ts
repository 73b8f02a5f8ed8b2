import type { LogEntry } from "#model/review.ts";

/**
 * Entries of the log since the last backup, kept outside the database in the Cache API. A browser that is killed in the middle of
 * a write can lose its whole database at a later start (LevelDB deletes one whose file it finds torn): then these are what the
 * last backup lacks.
 */
export class Journal {
  readonly #name: string;

  /** @param database whose log it is */
  constructor(database: string) {
    this.#name = `${database}-journal`;
  }

  /** Nobody waits for it, and nothing depends on it but a restore. */
  async add(entry: LogEntry): Promise<void> {
    if (!("caches" in globalThis)) return;
    const cache = await caches.open(this.#name);
    await cache.put(addressOf(entry.id), new Response(JSON.stringify(entry)));
  }

  /** What it holds, as it was read: it may be damaged as well. */
  async read(): Promise<unknown[]> {
    if (!("caches" in globalThis)) return [];
    const cache = await caches.open(this.#name);
    const entries = await Promise.all(
      (await cache.keys()).map(async (request) => {
        const response = await cache.match(request);
        return response?.json().catch(() => null);
      }),
    );
    return entries.filter((entry) => entry != null);
  }

  /** The entries that it holds now, to be forgotten once a backup has them. */
  async mark(): Promise<readonly Request[]> {
    return "caches" in globalThis ? (await caches.open(this.#name)).keys() : [];
  }

  async forget(mark: readonly Request[]): Promise<void> {
    if (mark.length === 0) return;
    const cache = await caches.open(this.#name);
    await Promise.all(mark.map((request) => cache.delete(request)));
  }
}

const addressOf = (id: string): string => `./journal/${encodeURIComponent(id)}`;
