import type { CardId, ReviewId } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import type { Database } from "./database.ts";

/** So many entries, or logs, are looked at together. */
const batch = 500;

/** The logs of some cards, one after another. */
export async function* logsOfNamed(
  db: Database,
  cards: readonly CardId[],
): AsyncGenerator<[CardId, LogEntry[]]> {
  for (const id of cards) yield [id, await db.reviews.where("card").equals(id).toArray()];
}

/** What is taken back although the log of its card does not have it. */
export async function* lostRetractions(db: Database): AsyncGenerator<readonly ReviewId[]> {
  const retracted = await db.reviews.orderBy("retracts").primaryKeys();
  for (let begin = 0; begin < retracted.length; begin += batch) {
    const entries = await db.reviews.bulkGet(retracted.slice(begin, begin + batch));
    const retractions = entries.flatMap((entry) => (entry?.entry === "retraction" ? [entry] : []));
    const reviews = await db.reviews.bulkGet(retractions.map(({ retracts }) => retracts));
    yield retractions.filter(({ card }, at) => reviews[at]?.card !== card).map(({ id }) => id);
  }
}
