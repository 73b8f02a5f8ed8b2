import type { ReviewId } from "#model/ids.ts";
import type { Database } from "#store/database.ts";
import { deviceValue } from "#store/device.ts";
import { entryIds, hasEntry, lastEntryId, logSize } from "#store/log-size.ts";
import { addedToDigest, digestOf, emptyDigest } from "./log-digest.ts";

/** What is known of the log outside the database. */
type Mark = {
  readonly entries: number;
  /** Of the ids of all entries; null where the log is too long to be gone through at a start. */
  readonly digest: number | null;
  /** The entry that was added last. */
  readonly last: ReviewId | null;
  /** How often the log had been replaced by that of a backup; absent where it never was. */
  readonly replaced?: number;
};

/** Whether a mark is of a log that another one has taken the place of since: it says nothing of that one. */
const isOfEarlierLog = async (db: Database, { replaced = 0 }: Mark): Promise<boolean> =>
  replaced < ((await deviceValue(db, "replaced")) ?? 0);

/** The database has fewer reviews than were saved, or others: the browser has cleared it, or its files are damaged. */
export type Loss = {
  /** How many entries the log had, and has. */ readonly had: number;
  readonly has: number;
};

/** A longer log is counted at the start, but not read. */
const readAtStart = 20_000;

/**
 * Notices that reviews are missing. Browsers clear and lose databases without a word, and a new, empty one looks like a first
 * visit; so the number of entries and a digest of them are kept in two places outside of it, `localStorage` and the Cache API.
 * A mark that says less than the database is old, and never an alarm: it is written after the disk has answered.
 */
export class Tripwire {
  readonly #db: Database;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #loss: Loss | null = null;

  constructor(db: Database) {
    this.#db = db;
    this.#key = `${db.name}-log`;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly loss = (): Loss | null => this.#loss;

  /** How many entries the log has, as far as it is known outside. */
  entries(): number {
    return this.#marked()?.entries ?? 0;
  }

  /** Called before anything is written at a start: whether the database is new where it should not be, or lacks its last entry. */
  async check(): Promise<void> {
    const mark = this.#marked();
    if (mark?.last && (await hasEntry(this.#db, mark.last))) return;
    if (mark === null && (await deviceValue(this.#db, "id")) !== null) return;
    const known = mark ?? (await this.#markedInCache());
    if (!known?.entries || (await isOfEarlierLog(this.#db, known))) return;
    const has = await logSize(this.#db);
    if (has < known.entries) this.#tell({ had: known.entries, has });
  }

  /** Called when there is time after a start: compares the whole log, and keeps in mind what it holds now. */
  async survey(): Promise<void> {
    if (this.#loss) return;
    const marked = this.#marked() ?? (await this.#markedInCache());
    const mark = marked && !(await isOfEarlierLog(this.#db, marked)) ? marked : null;
    const before = localMark(this.#key);
    const now = await this.#read();
    // Something was added or restored meanwhile: there is another time.
    if (localMark(this.#key) !== before) return;
    const isOther = mark?.digest != null && now.digest !== null && mark.digest !== now.digest;
    if (mark && (now.entries < mark.entries || (now.entries === mark.entries && isOther)))
      return this.#tell({ had: mark.entries, has: now.entries });
    this.#write(now);
    await this.keepInCache();
  }

  /** An entry has been added to the log, and is on the disk. */
  added({ id }: { readonly id: ReviewId }): void {
    const { entries, digest, ...mark } = this.#marked() ?? { entries: 0, digest: emptyDigest };
    this.#write({
      ...mark,
      entries: entries + 1,
      digest: digest === null ? null : addedToDigest(digest, id),
      last: id,
    });
  }

  /** Takes the log as it now is: after a restore, or when its user goes on with what is left. */
  async accept(): Promise<void> {
    this.#write(await this.#read());
    await this.keepInCache();
    this.#tell(null);
  }

  /** Puts the mark into the second place, which is too slow to be written with each entry. */
  async keepInCache(): Promise<void> {
    const mark = this.#marked();
    if (mark) await this.#writeInCache(mark);
  }

  async #writeInCache(mark: Mark): Promise<void> {
    if (!("caches" in globalThis)) return;
    await (await caches.open(this.#key)).put(this.#key, new Response(JSON.stringify(mark)));
  }

  async #read(): Promise<Mark> {
    const [entries, last, replaced] = await Promise.all([
      logSize(this.#db),
      lastEntryId(this.#db),
      deviceValue(this.#db, "replaced"),
    ]);
    const mark = { last, ...(replaced !== null && { replaced }) };
    if (entries > readAtStart) return { ...mark, entries, digest: null };
    const ids = await entryIds(this.#db);
    return { ...mark, entries: ids.length, digest: digestOf(ids) };
  }

  #marked(): Mark | null {
    try {
      return JSON.parse(localMark(this.#key) ?? "null") as Mark | null;
    } catch {
      return null; // It holds something else.
    }
  }

  async #markedInCache(): Promise<Mark | null> {
    try {
      const response = await caches.match(this.#key, { cacheName: this.#key });
      return response ? ((await response.json()) as Mark) : null;
    } catch {
      return null;
    }
  }

  #write(mark: Mark): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(mark));
    } catch {
      // Then there is one place less to notice by.
    }
  }

  #tell(loss: Loss | null): void {
    this.#loss = loss;
    for (const listener of this.#listeners) listener();
  }
}

function localMark(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // It may be forbidden altogether.
  }
}
