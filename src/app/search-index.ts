import type { NoteId } from "#model/ids.ts";
import type { SearchPart } from "#model/search-part.ts";
import { type Found, find, livingNotes } from "#search/find.ts";
import type { Side } from "#search/merge.ts";
import type { Query } from "#search/query.ts";
import { positionOf } from "#search/text-list.ts";
import type { Database } from "#store/database.ts";
import { readSearch, type SearchState, searchRevision, writeSearch } from "#store/search.ts";

/** Grows with every change of the rules by which words are read or parts are made: the index is then built anew. */
const version = 1;

/** A part in use; its key is null until it is written. */
export type IndexSide = Side & { readonly key: number | null };

/** What is to be written of the index besides its parts. */
export type IndexState = Pick<SearchState, "readTo" | "titles">;

const empty: IndexState = { readTo: null, titles: new Map() };

/** The search index as it is kept and as one thread has it in memory. */
export class SearchIndex {
  readonly #db: Database;
  /** Where revisions begin, so that those of an index that was thrown away do not come again. */
  readonly #firstRevision: number;
  #revision: number | null = null;
  #sides: readonly IndexSide[] = [];
  #state = empty;

  constructor(db: Database, firstRevision: number) {
    this.#db = db;
    this.#firstRevision = firstRevision;
  }

  get sides(): readonly IndexSide[] {
    return this.#sides;
  }

  get state(): IndexState {
    return this.#state;
  }

  /** How many notes it has. */
  get notes(): number {
    return livingNotes(this.#sides);
  }

  /** Takes in what other threads have written. Returns whether there was something. */
  async refresh(): Promise<boolean> {
    const revision = await searchRevision(this.#db);
    if (revision === this.#revision) return false;
    const known = new Map<number, SearchPart>();
    for (const { key, part } of this.#sides) if (key !== null) known.set(key, part);
    const stored = await readSearch(this.#db, new Set(known.keys()));
    const parts = new Map([...known, ...(stored?.parts ?? [])]);
    const { state } = stored ?? { state: null };
    const sides = (state?.parts ?? []).flatMap(({ key, dead }): IndexSide[] => {
      const part = parts.get(key);
      return part ? [{ key, part, dead: new Set(dead) }] : [];
    });
    this.#revision = state?.revision ?? null;
    const isWhole = state?.version === version && sides.length === state.parts.length;
    this.#sides = isWhole ? sides : [];
    this.#state = isWhole ? state : empty;
    return true;
  }

  /**
   * Writes parts in place of those that there are.
   *
   * @param done the rows of pending notes that are in them now
   * @returns false, with nothing written, when another thread was first
   */
  async write(
    sides: readonly IndexSide[],
    state: IndexState,
    done: readonly number[],
  ): Promise<boolean> {
    const from = this.#revision;
    let revision = from === null ? this.#firstRevision : from + 1;
    const keyed = sides.map((side): IndexSide & { readonly key: number } => {
      if (side.key !== null) return { ...side, key: side.key };
      revision += 1;
      return { ...side, key: revision };
    });
    const added = new Map(
      keyed.filter((_, at) => sides[at]?.key === null).map(({ key, part }) => [key, part]),
    );
    const parts = keyed.map(({ key, dead }) => ({ key, dead: [...dead] }));
    const { readTo, titles } = state;
    const stored: SearchState = { version, revision, parts, readTo, titles };
    if (!(await writeSearch(this.#db, { from, state: stored, added, done }))) return false;
    this.#revision = revision;
    this.#sides = keyed;
    this.#state = { readTo, titles };
    return true;
  }

  find(query: Query, only: ReadonlySet<NoteId> | null, most: number): Found {
    return find(this.#sides, query, only, most);
  }
}

/** The parts without some notes. */
export const withoutNotes = (sides: readonly IndexSide[], ids: readonly NoteId[]): IndexSide[] =>
  sides.map((side) => {
    const found = ids.map((id) => positionOf(side.part.notes, id)).filter((at) => at >= 0);
    return found.length === 0 ? side : { ...side, dead: new Set([...side.dead, ...found]) };
  });
