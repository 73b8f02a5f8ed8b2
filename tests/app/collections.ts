import type { Rehearse } from "#app/rehearse.ts";
import { type RestoreMode, restore } from "#app/restore.ts";
import { mergeCollections } from "#exchange/merge.ts";
import { type Collection, emptyCollection } from "#model/collection.ts";
import { collectionBatches } from "#store/collection.ts";
import { addLateCounts } from "#store/roll-ups.ts";
import { toCard } from "#store/rows.ts";

/** All that a person has in an app, sorted. */
export async function collectionOf({ db }: Rehearse): Promise<Collection> {
  let collection: Collection = emptyCollection;
  for await (const [table, rows] of collectionBatches(db))
    collection = { ...collection, [table]: [...collection[table], ...rows] };
  return mergeCollections(collection, emptyCollection);
}

/** What follows from it: cards without the count of their writes, and what is counted of them. */
export async function derivedIn({ db }: Rehearse) {
  await addLateCounts(db);
  const cards = (await db.cards.toArray()).map((row) => ({ ...toCard(row), revision: 0 }));
  return {
    cards,
    decks: (await db.decks.toArray()).map(({ id, derivedCards }) => [id, derivedCards]),
    days: await db.derivedDays.toArray(),
    topics: await db.derivedTopics.toArray(),
  };
}

/** Brings a collection, as a backup file does. */
export const bring = (app: Rehearse, collection: Collection, mode: RestoreMode): Promise<void> =>
  restore(app, { collection }, mode, () => {});
