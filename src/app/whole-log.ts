import { PackedLog } from "#memory/packed-log.ts";
import type { ReviewId } from "#model/ids.ts";
import type { Database } from "#store/database.ts";
import { changeMark, logPages, type Stretch } from "#store/log-pages.ts";

/** The log of all cards, as it was read from its beginning to its end. */
export type WholeLog = {
  readonly packed: PackedLog;
  /** How many entries lie where in it. */
  readonly stretches: readonly Stretch[];
  readonly lastEntry: ReviewId | null;
  /** What `changeMark` gave before. */
  readonly mark: string;
};

/** So many pages of the log are counted together when it is looked whether it has changed. */
const pagesInStretch = 10;

/** @param onRead is told how many entries have been read */
export async function readWholeLog(
  db: Database,
  onRead: (entries: number) => void = () => {},
): Promise<WholeLog> {
  const mark = await changeMark(db);
  const packed = new PackedLog();
  const stretches: Stretch[] = [];
  let [pages, counted, lastEntry]: [number, number, ReviewId | null] = [0, 0, null];
  for await (const page of logPages(db)) {
    packed.add(page);
    pages += 1;
    lastEntry = page.at(-1)?.id ?? lastEntry;
    if (lastEntry !== null && pages % pagesInStretch === 0) {
      stretches.push({ upTo: lastEntry, entries: packed.entries() - counted });
      counted = packed.entries();
    }
    onRead(packed.entries());
  }
  if (lastEntry !== null && packed.entries() > counted)
    stretches.push({ upTo: lastEntry, entries: packed.entries() - counted });
  return { packed, stretches, lastEntry, mark };
}
