import { Dexie } from "dexie";
import type { DeckId } from "#model/ids.ts";
import type { Database } from "./database.ts";

/** The names of topics of which anything is counted, sorted, at most so many: those of a deck, or of all where it is null. */
export async function topicNames(
  db: Database,
  deck: DeckId | null,
  most: number,
): Promise<string[]> {
  const [first, last] = [
    [deck ?? Dexie.minKey, Dexie.minKey],
    [deck ?? Dexie.maxKey, Dexie.maxKey],
  ];
  const keys = await db.derivedTopics.where(":id").between(first, last).limit(most).primaryKeys();
  return [...new Set(keys.map(([, topic]) => topic))].sort();
}
