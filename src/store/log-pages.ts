import type { ReviewId } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import type { Database } from "./database.ts";
import { deviceValue } from "./device.ts";
import { rowsBehind } from "./pages.ts";

/** So many entries are read at once: a rating waits no longer than for one page. Larger ones are not read faster. */
const pageSize = 500;

/**
 * The log behind an entry, or all of it, in the order of ids, which is the order in which it lies on the disk: to go through it
 * card by card would take four times as long. The next page is read while one is looked at.
 */
export async function* logPages(
  db: Database,
  behind: ReviewId | null = null,
): AsyncGenerator<readonly LogEntry[]> {
  let next = readPage(db, behind);
  for (;;) {
    const page = await next;
    const last = page.at(-1);
    if (last && page.length === pageSize) next = readPage(db, last.id);
    yield page;
    if (page.length < pageSize) return;
  }
}

function readPage(db: Database, after: ReviewId | null): Promise<LogEntry[]> {
  const page = Promise.resolve(rowsBehind(db.reviews, after).limit(pageSize).toArray());
  // Who reads on is told of it.
  page.catch(() => {});
  return page;
}

/** A stretch of the log up to an entry, and how many entries it had when it was read. */
export type Stretch = { readonly upTo: ReviewId; readonly entries: number };

/**
 * Whether stretches of the log, one behind the other, have the entries that they had. An entry that is made while the clock is
 * set back gets an id that lies before others. They are counted one by one, since a rating waits as long as one takes.
 */
export async function areUnchanged(db: Database, stretches: readonly Stretch[]): Promise<boolean> {
  let before: ReviewId | null = null;
  for (const { upTo, entries } of stretches) {
    const ids = db.reviews.where(":id");
    const stretch =
      before === null ? ids.belowOrEqual(upTo) : ids.between(before, upTo, false, true);
    if ((await stretch.count()) !== entries) return false;
    before = upTo;
  }
  return true;
}

/** A text that is another one after every change that carries a stamp, or brings other decks. */
export async function changeMark(db: Database): Promise<string> {
  const [stamp, decks] = await Promise.all([
    deviceValue(db, "lastStamp"),
    deviceValue(db, "starterDecks"),
  ]);
  return JSON.stringify([stamp, decks]);
}
