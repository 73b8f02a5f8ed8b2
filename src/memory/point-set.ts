// Positions of points as one whole number, whose bits tell which of them are meant.

const mostPoints = 24;
const lists = new Map<number, readonly number[]>();

/** The set of positions that a list holds; null where they are not in ascending order, each once, or there are too many points. */
export function setOfPoints(list: readonly number[]): number | null {
  let set = 0;
  let last = -1;
  for (const point of list) {
    if (point <= last || point >= mostPoints) return null;
    set |= 1 << point;
    last = point;
  }
  return set;
}

/** The positions of a set, in ascending order. The same list comes again and again. */
export function pointsOfSet(set: number): readonly number[] {
  const known = lists.get(set);
  if (known) return known;
  const list = Array.from({ length: mostPoints }, (_, point) => point).filter(
    (point) => (set & (1 << point)) !== 0,
  );
  lists.set(set, list);
  return list;
}
