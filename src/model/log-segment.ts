import type { CardId, ReviewId } from "./ids.ts";
import type { SchedulerSettings } from "./review.ts";

/** A segment has so many entries at most. */
export const segmentSize = 4_000;

/** Grows with every change of what a segment holds, and how: one of another version is of no use. */
export const segmentVersion = 1;

/**
 * Entries of the log, neighbours by their ids, with what memories and counts follow from, in a tenth of the room. It follows
 * from the entries, and is kept, since a long log takes a minute to read.
 */
export type LogSegment = {
  /** The id of its last entry. */
  readonly upTo: ReviewId;
  readonly version: number;
  readonly entries: number;
  /** How many entries name no card: they are in no card's log. */
  readonly nameless: number;
  /** Cards that have reviews here, each at its number. */
  readonly cards: readonly CardId[];
  /** Cards of which an entry has no place here: their logs have to be read by themselves. */
  readonly unpacked: readonly CardId[];
  /** Settings of the scheduler, each at its number. */
  readonly settings: readonly SchedulerSettings[];
  /** Numbers of its reviews, of each the same ones in a row. */
  readonly doubles: Float64Array;
  readonly words: Int32Array;
};
