import type { NoteId } from "#model/ids.ts";
import { noteAt, type SearchPart } from "#model/search-part.ts";
import { fieldBits } from "./fields.ts";
import { eachMatch } from "./matches.ts";
import type { Side } from "./merge.ts";
import type { Query, QueryWord } from "./query.ts";
import { rarity, termTable, worthOf } from "./ranking.ts";
import { lengthOf, positionOf } from "./text-list.ts";

/** What was found: the best of them, and how many there are. */
export type Found = { readonly notes: readonly NoteId[]; readonly total: number };

/**
 * Finds the notes that meet all of a query, the best first.
 *
 * @param parts hold each note once, but for dead ones
 * @param only the notes that meet what the index does not know; null where that is all of them
 * @param most so many are given at most
 */
export function find(
  parts: readonly Side[],
  { words }: Pick<Query, "words">,
  only: ReadonlySet<NoteId> | null,
  most: number,
): Found {
  if (words.length === 0 && only === null) return { notes: [], total: 0 };
  const table = termTable(meanSize(parts));
  const searches = parts.map((side) => new PartSearch(side, only, table));
  const all = searches.reduce((sum, search) => sum + search.living, 0);
  for (const word of words) {
    const count = searches.reduce((sum, search) => sum + search.look(word), 0);
    const told = rarity(count, all);
    for (const search of searches) search.keep(told);
  }
  return best(searches, words.length, most);
}

function meanSize(parts: readonly Side[]): number {
  let sum = 0;
  for (const { part, dead } of parts) {
    const { sizes } = part;
    for (let at = 0; at < sizes.length; at += 1) sum += sizes[at] as number;
    for (const at of dead) sum -= sizes[at] ?? 0;
  }
  return sum / Math.max(1, livingNotes(parts));
}

/** How many words a note has met that can meet none. */
const out = 255;

class PartSearch {
  readonly part: SearchPart;
  /** How many notes there are, whether or not they are looked at. */
  readonly living: number;
  readonly scores: Float32Array;
  /** How many words each note has met so far. */
  readonly met: Uint8Array;
  readonly #dead: ReadonlySet<number>;
  readonly #table: Float32Array;
  /** What the word that was looked for last is worth in each note; 0 where it is not. */
  readonly #now: Float32Array;
  #words = 0;

  constructor({ part, dead }: Side, only: ReadonlySet<NoteId> | null, table: Float32Array) {
    const count = part.sizes.length;
    this.part = part;
    this.#dead = dead;
    this.living = count - dead.size;
    this.#table = table;
    this.scores = new Float32Array(count);
    this.#now = new Float32Array(count);
    this.met = new Uint8Array(count);
    if (only) {
      this.met.fill(out);
      for (const id of only) {
        const at = positionOf(part.notes, id);
        if (at >= 0) this.met[at] = 0;
      }
    }
    for (const at of dead) this.met[at] = out;
  }

  /** Looks for a word. Returns in how many notes it is. */
  look(word: QueryWord): number {
    this.#now.fill(0);
    eachMatch(this.part, word, (at, match) => this.#see(at, worthOf(match), word.fields));
    for (const at of this.#dead) this.#now[at] = 0;
    const now = this.#now;
    let count = 0;
    for (let at = 0; at < now.length; at += 1) if ((now[at] as number) > 0) count += 1;
    return count;
  }

  /** Goes through the notes of a word. It is read here and not by a PostingsReader, since a key may take millions of steps. */
  #see(word: number, worth: number, wanted: number): void {
    const { postings, begins, sizes } = this.part;
    const [now, table] = [this.#now, this.#table];
    const end = begins[word + 1] ?? 0;
    let note = 0;
    for (let at = begins[word] ?? 0; at < end; ) {
      let byte = postings[at] as number;
      let number = byte & 127;
      at += 1;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at] as number;
        number |= (byte & 127) << shift;
        at += 1;
      }
      note += number >>> fieldBits;
      const fields = number & wanted;
      const term = worth * (table[(fields << 8) | (sizes[note] as number)] as number);
      if (term > (now[note] as number)) now[note] = term;
    }
  }

  /** Counts the word for the notes that have met all before it. */
  keep(rarity: number): void {
    const [now, met, scores] = [this.#now, this.met, this.scores];
    for (let note = 0; note < met.length; note += 1) {
      const worth = now[note] as number;
      if (worth === 0 || met[note] !== this.#words) continue;
      met[note] = this.#words + 1;
      scores[note] = (scores[note] as number) + rarity * worth;
    }
    this.#words += 1;
  }

  /** The scores of the notes that have met so many words. */
  scoresOf(words: number): Float32Array {
    const found = new Float32Array(this.met.length);
    let count = 0;
    for (let note = 0; note < this.met.length; note += 1) {
      if (this.met[note] !== words) continue;
      found[count] = this.scores[note] as number;
      count += 1;
    }
    return found.subarray(0, count);
  }
}

type Candidate = { readonly search: PartSearch; readonly note: number; readonly score: number };

function best(searches: readonly PartSearch[], words: number, most: number): Found {
  const found = searches.map((search) => search.scoresOf(words));
  const total = found.reduce((sum, { length }) => sum + length, 0);
  const least = leastOf(found, total, most);
  const candidates: Candidate[] = [];
  const ties: Candidate[] = [];
  for (const search of searches) {
    const { met, scores } = search;
    for (let note = 0; note < met.length; note += 1) {
      const score = scores[note] as number;
      if (met[note] !== words || score < least) continue;
      if (score > least) candidates.push({ search, note, score });
      else if (ties.length < most) ties.push({ search, note, score });
    }
  }
  const notes = [...candidates.sort((a, b) => b.score - a.score), ...ties]
    .slice(0, most)
    .map(({ search, note }) => noteAt(search.part, note));
  return { notes, total };
}

/** The score of the last one that is given. */
function leastOf(found: readonly Float32Array[], total: number, most: number): number {
  if (total <= most) return Number.NEGATIVE_INFINITY;
  const scores = new Float32Array(total);
  let at = 0;
  for (const some of found) {
    scores.set(some, at);
    at += some.length;
  }
  return scores.sort()[total - most] ?? 0;
}

/** How many notes count in some parts. */
export const livingNotes = (parts: readonly Side[]): number =>
  parts.reduce((sum, { part, dead }) => sum + lengthOf(part.notes) - dead.size, 0);
