import { Dexie, type EntityTable, type Table } from "dexie";
import type { CardId, DeckId, InterviewId, NoteId, ReviewId, SittingId } from "#model/ids.ts";
import type { DayMinutes, Interview } from "#model/interview.ts";
import type { Note } from "#model/note.ts";
import type { LogEntry } from "#model/review.ts";
import type { DayRollUp, TopicRollUp } from "#model/roll-up.ts";
import type { Sitting } from "#model/sitting.ts";
import { BlockedDatabaseError, NewerDatabaseError } from "./errors.ts";
import type { CardRow, DeckRow, DeviceRow, SettingRow } from "./rows.ts";

/** The newest schema that this code knows. */
export const schemaVersion = 3;

/** The tables of Rehearse in IndexedDB. Every transaction is flushed to the disk before it counts as done. */
export class Database extends Dexie {
  declare readonly decks: Table<DeckRow, DeckId>;
  declare readonly notes: Table<Note, NoteId>;
  declare readonly cards: Table<CardRow, CardId>;
  /** The log: appended to, never changed. */
  declare readonly reviews: Table<LogEntry, ReviewId>;
  declare readonly sittings: Table<Sitting, SittingId>;
  /** Removed ones stay as rows, so that no other device brings them back. */
  declare readonly interviews: Table<Interview, InterviewId>;
  declare readonly dayMinutes: EntityTable<DayMinutes, "day">;
  declare readonly derivedDays: EntityTable<DayRollUp, "day">;
  declare readonly derivedTopics: Table<TopicRollUp, [DeckId, string]>;
  declare readonly settings: EntityTable<SettingRow, "key">;
  declare readonly device: EntityTable<DeviceRow, "key">;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    // A version that was released is never changed; the next one says what it adds.
    this.version(1).stores({
      decks: "id",
      notes: "id, deck",
      cards: "id, deck, derivedUnseenOrder, derivedStepDueAt, derivedDueOn, derivedIntroducedOn",
      reviews: "id, card, day, sitting, at",
      sittings: "id, day",
      settings: "key",
      device: "key",
    });
    this.version(2).stores({ interviews: "id", dayMinutes: "day" });
    this.version(schemaVersion).stores({
      cards:
        "id, deck, [deck+topic], derivedUnseenOrder, derivedStepDueAt, derivedDueOn, derivedIntroducedOn, derivedLapses, derivedKeepsMissing, derivedTimesMissed",
      reviews: "id, card, day, sitting, at, retracts, [confidence+rating+at]",
      derivedDays: "day",
      derivedTopics: "[deck+topic]",
    });
  }
}

/**
 * Opens the database, and makes it where there is none.
 *
 * @throws BlockedDatabaseError when a tab with an older version of the app holds it open
 * @throws NewerDatabaseError when a newer version of the app has made it. This is asked before Dexie opens it, since
 *   Dexie would add to a newer database what it misses in it
 */
export async function openDatabase(name: string): Promise<Database> {
  const existing = (await indexedDB.databases?.())?.find((database) => database.name === name);
  // Dexie multiplies its version numbers by ten for IndexedDB.
  if (Math.floor((existing?.version ?? 0) / 10) > schemaVersion) throw new NewerDatabaseError();
  const db = new Database(name);
  const blocked = new Promise<never>((_, reject) => {
    db.on("blocked", () => reject(new BlockedDatabaseError()));
  });
  await Promise.race([db.open(), blocked]);
  return db;
}
