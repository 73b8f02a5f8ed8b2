import type { Rehearse } from "#app/rehearse.ts";
import type { RestoreMode } from "#app/restore.ts";
import { storeCollection } from "#app/restore-work.ts";
import { bringRollUps } from "#app/roll-ups.ts";
import { bringStarterDecks } from "#app/starter-decks.ts";
import { type BackupBatch, writeBackup } from "#exchange/backup-writer.ts";
import { mergeCollections } from "#exchange/merge.ts";
import { type Collection, collectionTables, emptyCollection } from "#model/collection.ts";
import { collectionBatches } from "#store/collection.ts";
import { addLateCounts } from "#store/roll-ups.ts";
import { toCard } from "#store/rows.ts";
import { now } from "../builders.ts";

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

/** Brings a collection, as a backup file does: on the page, since tests bring many small ones. */
export async function bring(
  app: Rehearse,
  collection: Collection,
  mode: RestoreMode,
): Promise<void> {
  await storeCollection(app.db, collection, mode, () => {});
  await bringStarterDecks(app.db, app.environment.starterDecks);
  await bringRollUps(app);
  await app.tripwire.accept();
}

/** The backup file that holds a collection. */
export const fileOf = (collection: Collection): Promise<Blob> =>
  new Response(writeBackup({ madeAt: now, app: "test" }, rowsOf(collection))).blob();

async function* rowsOf(collection: Collection): AsyncGenerator<BackupBatch> {
  for (const table of collectionTables) yield [table, collection[table]];
}
