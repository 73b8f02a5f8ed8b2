import type { ReviewId } from "#model/ids.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";

// What tells from outside whether the log is whole.

export const logSize = (db: Database): Promise<number> => db.reviews.count();

export const hasEntry = async (db: Database, id: ReviewId): Promise<boolean> =>
  (await db.reviews.where("id").equals(id).count()) > 0;

/** The entry that sorts last; null where there is none. */
export const lastEntryId = async (db: Database): Promise<ReviewId | null> =>
  (await db.reviews.orderBy("id").reverse().limit(1).primaryKeys())[0] ?? null;

/** The ids of all entries, in order. */
export const entryIds = (db: Database): Promise<ReviewId[]> =>
  db.reviews.toCollection().primaryKeys();

/** When the first entry was made; null where there is none. */
export const firstEntryAt = async (db: Database): Promise<Instant | null> =>
  (await db.reviews.orderBy("at").first())?.at ?? null;
