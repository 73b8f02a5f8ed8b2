import { memoryAt, stabilities, type TopicRollUp } from "#model/roll-up.ts";
import { eachIn } from "#model/tally.ts";

/** How many cards there are from so many days, included, to so many, excluded; null where there is no end. */
export type Band = { readonly from: number; readonly to: number | null; readonly cards: number };

/** Cards by a length in days; there may be none of a length. */
type Lengths = Iterable<readonly [days: number, cards: number]>;

const edges = [0, 1, 3, 7, 14, 21, 30, 60, 90, 180, 365];
const lastEdge = Math.max(...edges);

/**
 * Seen cards by their stability. Roll-ups tell stabilities apart by a twelfth, so that a card within a twenty-fourth of an edge
 * may be counted on its other side.
 */
export const stabilityBands = (topics: readonly TopicRollUp[]): readonly Band[] =>
  bandsOf(byStability(topics));

/** Learned cards by the days between their last review and the day on which they fall due. */
export function intervalBands(topics: readonly TopicRollUp[]): readonly Band[] {
  const counts = new Int32Array(lastEdge + 1);
  for (const { intervals } of topics) {
    eachIn(intervals, (days, cards) => {
      const length = Math.min(days, lastEdge);
      counts[length] = (counts[length] as number) + cards;
    });
  }
  return bandsOf(counts.entries());
}

/** The stability, in days, that half of the seen cards have at least, to within a twenty-fourth; null where none was seen. */
export function medianStability(topics: readonly TopicRollUp[]): number | null {
  const sorted = byStability(topics);
  const seen = sorted.reduce((sum, [, cards]) => sum + cards, 0);
  if (seen === 0) return null;
  const middle = (seen - 1) / 2;
  return (stabilityAt(sorted, Math.floor(middle)) + stabilityAt(sorted, Math.ceil(middle))) / 2;
}

/** Seen cards by each stability that is told apart, the shortest first. */
function byStability(topics: readonly TopicRollUp[]): [days: number, cards: number][] {
  const counts = new Int32Array(stabilities.length);
  for (const { memories } of topics) {
    eachIn(memories, (key, cards) => {
      const { step } = memoryAt(key);
      counts[step] = (counts[step] as number) + cards;
    });
  }
  return stabilities.map((days, step) => [days, counts[step] as number]);
}

/** The stability of the card at a position, where cards are sorted by it. */
function stabilityAt(sorted: Lengths, position: number): number {
  let passed = 0;
  for (const [stability, cards] of sorted) {
    passed += cards;
    if (position < passed) return stability;
  }
  throw new RangeError(`There are only ${passed} cards, and none at position ${position}.`);
}

function bandsOf(lengths: Lengths): readonly Band[] {
  const counts = edges.map(() => 0);
  for (const [days, cards] of lengths) {
    const band = edges.findLastIndex((edge) => days >= edge);
    counts[band] = (counts[band] as number) + cards;
  }
  return edges.map((from, at) => ({
    from,
    to: edges[at + 1] ?? null,
    cards: counts[at] as number,
  }));
}
