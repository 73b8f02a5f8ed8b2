import { segmentOf } from "#memory/log-segment.ts";
import { PackedLog } from "#memory/packed-log.ts";
import type { ReviewId } from "#model/ids.ts";
import { type LogSegment, segmentSize } from "#model/log-segment.ts";
import type { LogEntry } from "#model/review.ts";
import type { Database } from "#store/database.ts";
import { changeMark, logPages, type Stretch } from "#store/log-pages.ts";
import { dropSegments, isOfUse, keepSegment, keptSegments } from "#store/log-segments.ts";
import { giveWay } from "./giving-way.ts";

/** The log of all cards, as it was read from its beginning to its end. */
export type WholeLog = {
  readonly packed: PackedLog;
  /** How many entries lie where in it. */
  readonly stretches: readonly Stretch[];
  readonly lastEntry: ReviewId | null;
  /** What `changeMark` gave before. */
  readonly mark: string;
};

/** So many segments are counted together when it is looked whether the log has changed. */
const segmentsInStretch = 5;

type Reading = {
  /** Whether the log itself is read from its beginning, and not the segments that are kept of it. */
  readonly isAnew?: boolean;
  /** Is told how many entries have been read. */
  readonly onRead?: (entries: number) => void;
};

/**
 * Takes what was packed before, and reads what was logged since, of which it keeps what fills a segment. Whether the log still has
 * as many entries as were packed is to be looked at afterwards, by its stretches: only one that is made while the clock is set
 * back lies between others, and a restore throws all segments away.
 */
export async function readWholeLog(
  db: Database,
  { isAnew = false, onRead = () => {} }: Reading = {},
): Promise<WholeLog> {
  if (isAnew) await dropSegments(db);
  const mark = await changeMark(db);
  const log = new LogTaken();
  for await (const segment of keptSegments(db)) {
    if (!isOfUse(segment)) return readWholeLog(db, { isAnew: true, onRead });
    log.take(segment);
    onRead(log.packed.entries());
    await giveWay();
  }
  let waiting: LogEntry[] = [];
  for await (const page of logPages(db, log.lastEntry)) {
    waiting.push(...page);
    onRead(log.packed.entries() + waiting.length);
    if (waiting.length >= segmentSize) {
      const segment = segmentOf(waiting.slice(0, segmentSize));
      await keepSegment(db, segment);
      log.take(segment);
      waiting = waiting.slice(segmentSize);
    }
    await giveWay();
  }
  if (waiting.length > 0) log.take(segmentOf(waiting));
  return { ...log.taken(), mark };
}

class LogTaken {
  readonly packed = new PackedLog();
  lastEntry: ReviewId | null = null;
  readonly #stretches: Stretch[] = [];
  #segments = 0;
  #counted = 0;

  take(segment: LogSegment): void {
    this.packed.add(segment);
    this.lastEntry = segment.upTo;
    this.#segments += 1;
    if (this.#segments % segmentsInStretch === 0) this.#endStretch();
  }

  taken(): Omit<WholeLog, "mark"> {
    if (this.packed.entries() > this.#counted) this.#endStretch();
    return { packed: this.packed, stretches: this.#stretches, lastEntry: this.lastEntry };
  }

  #endStretch(): void {
    const entries = this.packed.entries() - this.#counted;
    this.#stretches.push({ upTo: this.lastEntry as ReviewId, entries });
    this.#counted = this.packed.entries();
  }
}
