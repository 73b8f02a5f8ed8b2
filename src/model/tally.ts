/**
 * Counts by whole number: a key and its count, again and again, the lowest key first; what counts nothing is left out.
 * Two tallies of the same things are the same bytes, in whatever order the things were counted.
 */
export type Tally = Int32Array<ArrayBuffer>;

/** By how much a key's count changes. */
export type TallyChange = readonly [key: number, by: number];

export const emptyTally: Tally = new Int32Array(0);

/** The tally with changes added. Counts may be negative while what they belong to is under way. */
export function addedTo(tally: Tally, changes: Iterable<TallyChange>): Tally {
  const counts = new Map(entriesOf(tally));
  for (const [key, by] of changes) counts.set(key, (counts.get(key) ?? 0) + by);
  const entries = [...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
  return new Int32Array(entries.flat());
}

/** Calls `visit` with each key of a tally and its count: there may be a hundred thousand, and a screen waits for them. */
export function eachIn(tally: Tally, visit: (key: number, count: number) => void): void {
  for (let at = 0; at + 1 < tally.length; at += 2) {
    visit(tally[at] as number, tally[at + 1] as number);
  }
}

/** The keys of a tally and their counts. */
export function entriesOf(tally: Tally): TallyChange[] {
  const entries: TallyChange[] = [];
  eachIn(tally, (key, count) => entries.push([key, count]));
  return entries;
}
