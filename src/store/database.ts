import { Dexie, type EntityTable, type PromiseExtended, type Table } from "dexie";
import type { Answer } from "#model/answer.ts";
import type {
  AnswerId,
  CardId,
  DeckId,
  DeviceId,
  InterviewId,
  MockId,
  NoteId,
  ReviewId,
  SittingId,
} from "#model/ids.ts";
import type { DayMinutes, Interview } from "#model/interview.ts";
import type { LogSegment } from "#model/log-segment.ts";
import type { Mock } from "#model/mock.ts";
import type { Note } from "#model/note.ts";
import type { Outline } from "#model/outline.ts";
import type { LogEntry } from "#model/review.ts";
import type { DayRollUp, LateCounts, TopicRollUp } from "#model/roll-up.ts";
import type { Sitting } from "#model/sitting.ts";
import { LostDataError, NewerDatabaseError, SteppedAsideError, UnansweredError } from "./errors.ts";
import { haveEvidenceWait } from "./evidence-waits.ts";
import { faultOf } from "./fault.ts";
import { noticeLostHandle, wakeLiveQueries } from "./lost-handle.ts";
import { ownVersions } from "./own-versions.ts";
import type { CardRow, DeckRow, DeviceRow, SettingRow } from "./rows.ts";
import { noteSearchChanges } from "./search-changes.ts";
import type { PendingRow, SearchRow } from "./search-rows.ts";

/** The newest schema that this code knows. */
export const schemaVersion = 6;

const reopenAfterMs: readonly number[] = [500, 2_000];
/** From then on. */
const reopenEveryMs = 10_000;

/** So long a browser may take to open a database that it had open before. It takes milliseconds. */
const answerWithinSeconds = 20;

/** What an opening waits for: a tab with an older version of the app, or the upgrade of what there is. */
export type Wait = "other tab" | "upgrade";

/** Why a database that was open is closed for good. */
export type End = LostDataError | SteppedAsideError | UnansweredError;

/**
 * The tables of Rehearse in IndexedDB. Every transaction is flushed to the disk before it counts as done.
 *
 * A connection that the browser has dropped is opened anew, and a transaction that it cut off is run once more: all that are
 * here may be repeated. It is the same database only while it holds the id of this device; otherwise, once another tab wants to
 * upgrade or delete it, and where the browser does not answer, it is closed for good, and `ended` says why.
 */
export class Database extends Dexie {
  declare readonly decks: Table<DeckRow, DeckId>;
  declare readonly notes: Table<Note, NoteId>;
  declare readonly cards: Table<CardRow, CardId>;
  /** The log: appended to, never changed. */
  declare readonly reviews: Table<LogEntry, ReviewId>;
  /** What of the log is packed, from its beginning on. */
  declare readonly derivedSegments: Table<LogSegment, ReviewId>;
  declare readonly sittings: Table<Sitting, SittingId>;
  /** Removed ones stay as rows, so that no other device brings them back. */
  declare readonly interviews: Table<Interview, InterviewId>;
  declare readonly dayMinutes: EntityTable<DayMinutes, "day">;
  /** Removed ones stay as rows here too. */
  declare readonly answers: Table<Answer, AnswerId>;
  /** And here. */
  declare readonly mocks: Table<Mock, MockId>;
  declare readonly derivedDays: EntityTable<DayRollUp, "day">;
  declare readonly derivedTopics: Table<TopicRollUp, [DeckId, string]>;
  /** What was not added to the two above yet. */
  declare readonly derivedLateCounts: EntityTable<LateCounts, "id">;
  /** The search index, in parts. */
  declare readonly derivedSearch: Table<SearchRow, SearchRow["key"]>;
  /** Which notes were written since the search index was. */
  declare readonly derivedSearchPending: EntityTable<PendingRow, "id">;
  declare readonly derivedOutlines: EntityTable<Outline, "deck">;
  declare readonly settings: EntityTable<SettingRow, "key">;
  declare readonly device: EntityTable<DeviceRow, "key">;

  /** Settles when nothing can be read or written any more. */
  readonly ended: Promise<End>;
  #end: End | null = null;
  #tellEnd: (end: End) => void = () => {};
  #owner: DeviceId | null = null;
  /** Closed by the app itself, which is meant. */
  #isClosed = false;
  #wasOpen = false;

  constructor(name: string, onWait: (wait: Wait) => void) {
    super(name, {
      chromeTransactionDurability: "strict",
      cache: "disabled",
      indexedDB: ownVersions(schemaVersion, () => onWait("upgrade")),
    });
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
    this.version(3).stores({
      cards:
        "id, deck, [deck+topic], derivedUnseenOrder, derivedStepDueAt, derivedDueOn, derivedIntroducedOn, derivedLapses, derivedKeepsMissing, derivedTimesMissed",
      reviews: "id, card, day, sitting, at, retracts, [confidence+rating+at]",
      derivedDays: "day",
      derivedTopics: "[deck+topic]",
    });
    this.version(4).stores({
      derivedSearch: "key",
      derivedSearchPending: "id",
      derivedOutlines: "deck",
      derivedLateCounts: "id",
    });
    this.version(5)
      .stores({
        notes: "id, deck, content.kind",
        cards:
          "id, [deck+topic], derivedUnseenOrder, derivedStepDueAt, derivedDueOn, derivedIntroducedOn, derivedLapses, derivedKeepsMissing, derivedTimesMissed",
        answers: "id, *serves.value",
        mocks: "id",
      })
      .upgrade(haveEvidenceWait);
    this.version(schemaVersion).stores({ derivedSegments: "upTo" });
    this.ended = new Promise((resolve) => {
      this.#tellEnd = resolve;
    });
    this.use(noteSearchChanges);
    this.use(noticeLostHandle(() => this.#drop()));
    this.on("blocked", () => onWait("other tab"));
    // What is being written is written still. Dexie would open the database again, in whatever version.
    this.on("versionchange", ({ newVersion }) => {
      this.#close(newVersion === null ? new LostDataError() : new SteppedAsideError());
      return false;
    });
    // It is gone, and nothing takes its place behind the back of what is on the screen.
    this.on("populate", () => {
      if (this.#owner !== null) throw new LostDataError();
    });
    this.on("ready", () => this.#check(), true);
    const begin = this.transaction.bind(this) as (...parts: unknown[]) => PromiseExtended<unknown>;
    this.transaction = ((...parts: unknown[]) =>
      Dexie.currentTransaction ? begin(...parts) : this.#run(() => begin(...parts))) as never;
  }

  /** From now on it has to be the database of this device. */
  belongTo(device: DeviceId): void {
    this.#owner = device;
  }

  override close(how = { disableAutoOpen: true }): void {
    this.#isClosed = how.disableAutoOpen;
    super.close(how);
  }

  override open(): PromiseExtended<Dexie> {
    this.#isClosed = false;
    const stopWaiting = this.#owner === null ? () => {} : this.#awaitAnswer();
    return super
      .open()
      .finally(stopWaiting)
      .catch((error: Error) => {
        if (this.#end) throw this.#end;
        const reason = error.name === "VersionError" ? this.#newer() : error;
        if (reason instanceof LostDataError || reason instanceof SteppedAsideError) {
          this.#close(reason);
        } else if (this.hasFailed()) {
          // Dexie would not try again, ever.
          this.close({ disableAutoOpen: false });
        }
        throw reason;
      });
  }

  /**
   * Gives a browser up that leaves an opening without an answer, as Chromium does at times that is asked while it clears data: it
   * leaves all later ones of the page without one too. Seconds in which the page stands still are not counted.
   *
   * @returns what stops it
   */
  #awaitAnswer(): () => void {
    let seconds = 0;
    const clock = setInterval(() => {
      seconds += 1;
      if (seconds === answerWithinSeconds) this.#close(new UnansweredError());
    }, 1_000);
    return () => clearInterval(clock);
  }

  /** A newer version of the app has made the database: before this one came to it, or while its connection was lost. */
  #newer(): NewerDatabaseError | SteppedAsideError {
    return this.#owner === null ? new NewerDatabaseError() : new SteppedAsideError();
  }

  /** Runs a transaction, and once more where the connection was lost. */
  #run(act: () => PromiseExtended<unknown>): PromiseExtended<unknown> {
    if (this.#end) return Dexie.Promise.reject(this.#end);
    return act().catch((error: unknown) => {
      const fault = faultOf(error);
      if (this.#end) throw this.#end;
      const isLost = fault === "lost" || fault === "broken";
      if (!isLost || this.#isClosed || this.#owner === null) throw error;
      this.close({ disableAutoOpen: false });
      return this.open().then(act);
    });
  }

  /** Before anything else is read from a connection. */
  async #check(): Promise<void> {
    const connection = this.backendDB();
    connection.addEventListener("close", () => this.#drop());
    const isOpenedAgain = this.#wasOpen;
    this.#wasOpen = true;
    if (this.#owner === null) return;
    if ((await ownerIn(connection)) !== this.#owner) throw new LostDataError();
    if (isOpenedAgain) wakeLiveQueries();
  }

  /** Lets go of a connection that is no good, and takes another one at once, which shows what is left. */
  #drop(): void {
    if (this.#end) return;
    this.close({ disableAutoOpen: false });
    this.#reopen(reopenAfterMs);
  }

  /** A browser that is still at it refuses. It is asked again; besides, whatever reads or writes asks by itself. */
  #reopen([next = reopenEveryMs, ...later]: readonly number[]): void {
    if (this.#end || this.#isClosed) return;
    this.open().catch(() => setTimeout(() => this.#reopen(later), next));
  }

  #close(end: End): void {
    this.#end ??= end;
    this.close();
    this.#tellEnd(this.#end);
  }
}

/** The device that a database belongs to. Without Dexie, which would wait for itself where the connection is gone already. */
function ownerIn(connection: IDBDatabase): Promise<unknown> {
  const request = connection.transaction("device").objectStore("device").get("id");
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve((request.result as DeviceRow | undefined)?.value);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Opens the database, and makes it where there is none.
 *
 * @param onWait called when it takes longer, as another tab or an upgrade has to be waited for
 * @param owner the device that it has to belong to, where it is open already in another thread
 * @throws NewerDatabaseError when a newer version of the app has made it; it is left as it is
 */
export async function openDatabase(
  name: string,
  onWait: (wait: Wait) => void = () => {},
  owner: DeviceId | null = null,
): Promise<Database> {
  const db = new Database(name, onWait);
  if (owner !== null) db.belongTo(owner);
  try {
    await db.open();
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}
