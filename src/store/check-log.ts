import type { CardId, ReviewId } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import { missingCards } from "./check-cards.ts";
import type { Database } from "./database.ts";

/** So many entries, or logs, are looked at together. */
const batch = 500;

/** The logs of cards that are not stored, one after another. */
export async function* logsWithoutCard(db: Database): AsyncGenerator<[CardId, LogEntry[]]> {
  for (const id of await missingCards(db)) {
    yield [id, await db.reviews.where("card").equals(id).toArray()];
  }
}

/** How many entries of the log name no card: they are in no card's log. */
export async function countWithoutName(db: Database): Promise<number> {
  const [all, named] = await Promise.all([
    db.reviews.count(),
    db.reviews.where("card").between("", []).count(),
  ]);
  return all - named;
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
