import { describe, expect, it } from "vitest";
import { checkData } from "#app/check.ts";
import { recount } from "#app/recount.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { readWholeLog } from "#app/whole-log.ts";
import { type CardId, reviewId } from "#model/ids.ts";
import { segmentSize } from "#model/log-segment.ts";
import type { LogEntry } from "#model/review.ts";
import { later } from "#model/time.ts";
import { aReview, minutes, now } from "../builders.ts";
import { expectMemoriesToFollowFromLogs } from "./at-practice.ts";
import { bring, collectionOf } from "./collections.ts";
import { Clock, questions, startApp } from "./environment.ts";

const idAt = (place: number) => `00-${`${place}`.padStart(6, "0")}`;

/** Entries of two cards in turn, a minute apart. */
const logOf = (cards: readonly CardId[], count: number): LogEntry[] =>
  Array.from({ length: count }, (_, place) => ({
    ...aReview(idAt(place), { at: later(now, minutes(place)) }),
    card: cards[place % cards.length] as CardId,
  }));

/** An app with a log that fills one segment, with so many entries behind that. */
async function withLog(more: number): Promise<{ app: Rehearse; cards: readonly CardId[] }> {
  const app = await startApp(new Clock(), questions("a", "b"));
  const cards = await app.db.cards.toCollection().primaryKeys();
  await app.db.reviews.bulkAdd(logOf(cards, segmentSize + more));
  return { app, cards };
}

const kept = ({ db }: Rehearse) => db.derivedSegments.toArray();

/** How many entries are read from the log itself. */
async function readEntries({ db }: Rehearse, act: () => Promise<unknown>): Promise<number> {
  let read = 0;
  const count = (entry: LogEntry) => {
    read += 1;
    return entry;
  };
  db.reviews.hook("reading", count);
  await act();
  db.reviews.hook("reading").unsubscribe(count);
  return read;
}

describe("the whole log", () => {
  it("is read once: what fills a segment is kept, and only the rest is read again", async () => {
    const { app } = await withLog(3);
    expect(await readEntries(app, () => readWholeLog(app.db))).toBe(segmentSize + 3);
    expect(await kept(app)).toMatchObject([{ upTo: idAt(segmentSize - 1), entries: segmentSize }]);
    let again = await readWholeLog(app.db);
    expect(await readEntries(app, async () => (again = await readWholeLog(app.db)))).toBe(3);
    expect(again.packed.entries()).toBe(segmentSize + 3);
    expect(again.lastEntry).toBe(idAt(segmentSize + 2));
    expect(again.stretches.reduce((sum, { entries }) => sum + entries, 0)).toBe(segmentSize + 3);
  });

  it("gives the same reviews from what was kept", async () => {
    const { app, cards } = await withLog(3);
    const { packed: first } = await readWholeLog(app.db);
    const { packed: again } = await readWholeLog(app.db);
    for (const card of cards) {
      expect(first.reviewsOf(card)).toHaveLength(
        Math.ceil(segmentSize / 2) + (card === cards[0] ? 2 : 1),
      );
      expect(again.reviewsOf(card)).toEqual(first.reviewsOf(card));
    }
  });

  it.each([
    ["another version", { version: 0 }],
    ["damage", { words: [1, 2, 3] }],
  ])("is read anew where what was kept is of no use: %s", async (_, change) => {
    const { app } = await withLog(3);
    await readWholeLog(app.db);
    const [segment] = await kept(app);
    await app.db.derivedSegments.put({ ...segment, ...change } as never);
    const { packed } = await readWholeLog(app.db);
    expect(packed.entries()).toBe(segmentSize + 3);
    expect(await kept(app)).toEqual([segment]);
  });
});

describe("memories", () => {
  it("follow from an entry that was made while the clock was set back, between those that were kept", async () => {
    const { app, cards } = await withLog(3);
    await recount(app);
    const between = { ...aReview(`${idAt(7)}-b`, { at: now, rating: "again" }), card: cards[0] };
    await app.db.reviews.add(between as LogEntry);
    await recount(app);
    await expectMemoriesToFollowFromLogs(app);
    const [segment] = await kept(app);
    expect(segment?.upTo).toBe(idAt(segmentSize - 2));
  });

  it("follow from what a backup brought between those that were kept", async () => {
    const { app } = await withLog(3);
    const backup = await collectionOf(app);
    await app.db.reviews.bulkDelete([2, 3, 5].map((place) => reviewId(idAt(place))));
    await recount(app);
    // The segment has those behind in their place.
    expect(await kept(app)).toMatchObject([{ upTo: idAt(segmentSize + 2) }]);
    await bring(app, backup, "merge");
    await expectMemoriesToFollowFromLogs(app);
    expect(await kept(app)).toMatchObject([{ upTo: idAt(segmentSize - 1) }]);
  });

  it("are checked by the log itself: what is kept of it may be wrong", async () => {
    const { app } = await withLog(3);
    await recount(app);
    const [segment] = await kept(app);
    await app.db.derivedSegments.put({ ...segment, words: segment?.words.map(() => 0) } as never);
    expect(await checkData(app)).toMatchObject({ repaired: 0 });
    expect(await kept(app)).toEqual([segment]);
    await expectMemoriesToFollowFromLogs(app);
  });
});
