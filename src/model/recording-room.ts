import type { Instant } from "./time.ts";

/** How much room all recordings together may take, in megabytes. */
export const recordingLimits = [50, 200, 1_000] as const;
export type RecordingLimit = (typeof recordingLimits)[number];

export const isRecordingLimit = (value: unknown): value is RecordingLimit =>
  recordingLimits.some((limit) => limit === value);

export const bytesOfLimit = (limit: RecordingLimit): number => limit * 1_000_000;

type Sized = { readonly at: Instant; readonly bytes: number };

export const bytesOf = (recordings: readonly Sized[]): number =>
  recordings.reduce((sum, { bytes }) => sum + bytes, 0);

/** What is deleted at once is kept in memory, so that it can be brought back, and must not be larger than this. */
const mostAtOnce = 100_000_000;

/**
 * The oldest recordings, to be offered for deletion so that what is there and what comes fits. There are none where it fits, and
 * not all of them where they are more than can be brought back at once.
 *
 * @param limit in bytes
 * @param coming how many bytes are to be added
 */
export function oldestInTheWay<Kept extends Sized>(
  recordings: readonly Kept[],
  limit: number,
  coming: number,
): Kept[] {
  let over = bytesOf(recordings) + coming - limit;
  let room = mostAtOnce;
  const found: Kept[] = [];
  for (const each of [...recordings].sort((a, b) => a.at - b.at)) {
    if (over <= 0 || (found.length > 0 && each.bytes > room)) break;
    found.push(each);
    over -= each.bytes;
    room -= each.bytes;
  }
  return found;
}
