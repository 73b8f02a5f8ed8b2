import { type LogSegment, segmentVersion } from "#model/log-segment.ts";
import type { Database } from "./database.ts";
import { pagesOf } from "./pages.ts";

/** So many are read at once, about half a megabyte: a rating waits no longer than for them. */
const pageSize = 2;

/** The segments that are kept, in the order of the log. */
export async function* keptSegments(db: Database): AsyncGenerator<LogSegment> {
  for await (const page of pagesOf(db.derivedSegments, pageSize)) yield* page;
}

/** Whether a segment that was kept is one of today, and whole. */
export const isOfUse = ({
  version,
  cards,
  unpacked,
  settings,
  doubles,
  words,
}: LogSegment): boolean =>
  version === segmentVersion &&
  [cards, unpacked, settings].every(Array.isArray) &&
  doubles instanceof Float64Array &&
  words instanceof Int32Array &&
  words.length === 2 * doubles.length;

/** Where there is no room for it, it is packed again the next time. */
export async function keepSegment(db: Database, segment: LogSegment): Promise<void> {
  await db.derivedSegments.put(segment).catch(() => {});
}

/** Throws away all segments, so that they are made anew from the log: it has other entries than they, or may have. */
export const dropSegments = (db: Database): Promise<void> => db.derivedSegments.clear();
