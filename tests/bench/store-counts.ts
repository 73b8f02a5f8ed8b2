import type { Card } from "#model/card.ts";
import type { Review } from "#model/review.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { readCard } from "#store/reviews.ts";
import { changeRollUps } from "#store/roll-ups.ts";
import { toCard, toRow } from "#store/rows.ts";

/** How long ratings take to reach the disk, in milliseconds: without the counts that are kept with them, and with these. */
export type CountTimes = { readonly without: readonly number[]; readonly with: readonly number[] };

/**
 * Repeats the last review of some cards as the app writes a rating, without its counts and with them in turn. Nothing is
 * different afterwards: the same rows are written again, and each count that is added is taken away again.
 */
export async function timeCounts(cards: number): Promise<CountTimes> {
  const db = await openDatabase("rehearse");
  const times = { without: [] as number[], with: [] as number[] };
  for (const row of await db.cards.orderBy("derivedDueOn").limit(cards).toArray()) {
    const card = toCard(row);
    const review = await lastReview(db, card);
    for (const by of [1, -1]) {
      times.without.push(await timeOf(() => rate(db, card, review)));
      times.with.push(await timeOf(() => rateCounted(db, card, review, by)));
    }
  }
  db.close();
  return times;
}

async function lastReview(db: Database, { id }: Card): Promise<Review> {
  const log = await db.reviews.where("card").equals(id).sortBy("at");
  const last = log.findLast((entry) => entry.entry === "review");
  if (!last) throw new Error("A learned card has no review");
  return last;
}

async function timeOf(act: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const rate = (db: Database, card: Card, review: Review) =>
  db.transaction("rw", [db.cards, db.reviews, db.notes], () => writeRating(db, card, review));

const rateCounted = (db: Database, card: Card, review: Review, by: number) =>
  db.transaction(
    "rw",
    [db.cards, db.reviews, db.notes, db.derivedDays, db.derivedTopics],
    async () => {
      await writeRating(db, card, review);
      const counts = { day: review.day, class: 0, topicClass: 0, tookMs: review.tookMs, by };
      await changeRollUps(db, [{ before: card, after: card }], [counts]);
    },
  );

/** What `saveEntry` does before it counts. */
async function writeRating(db: Database, card: Card, review: Review): Promise<void> {
  await db.cards.get(card.id);
  await Promise.all([db.cards.put(toRow(card)), db.reviews.put(review)]);
  await readCard(db, card.id);
}
