import { standingReviews } from "#memory/standing.ts";
import { type DayRules, dayOf } from "#model/day.ts";
import { noteOf } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import type { LogEntry } from "#model/review.ts";
import { defaultSettings, type Settings } from "#model/settings.ts";
import type { Instant } from "#model/time.ts";
import { planToday } from "#plan/today.ts";
import { type CardRow, type SettingRow, toCard } from "#store/rows.ts";

// What the service worker sees of the database while the app is closed. It has neither Dexie nor the planner for interviews, which
// are larger than all of it.

export type Glance = {
  /** How many cards wait for today; null where an interview lies ahead, whose plan only the app can make. */
  readonly waiting: number | null;
  readonly practisedToday: boolean;
};

/** As many rows of a queue as the app reads for a sitting. */
const most = 100;

/**
 * Looks at what waits at an instant. It gives null where there is no database that can be read: none yet, one that another tab is
 * just changing, or one without the tables that this version knows.
 */
export async function glance(
  name: string,
  now: Instant,
  offsetAt: DayRules["offsetAt"],
): Promise<Glance | null> {
  const db = await opened(name);
  if (!db) return null;
  try {
    return await read(db, now, offsetAt);
  } catch {
    return null;
  } finally {
    db.close();
  }
}

async function read(
  db: IDBDatabase,
  now: Instant,
  offsetAt: DayRules["offsetAt"],
): Promise<Glance> {
  const tables = db.transaction(["settings", "interviews", "cards", "reviews"]);
  const [cards, reviews] = [tables.objectStore("cards"), tables.objectStore("reviews")];
  const rows = await all<SettingRow>(tables.objectStore("settings"));
  const changed = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  const settings: Settings = { ...defaultSettings, ...changed };
  const today = dayOf(now, { rolloverHour: settings.rolloverHour, offsetAt });
  const [interviews, log, learning, due, unseen, introducedToday] = await Promise.all([
    all<Interview>(tables.objectStore("interviews")),
    all<LogEntry>(reviews.index("day"), IDBKeyRange.only(today)),
    all<CardRow>(cards.index("derivedStepDueAt")),
    all<CardRow>(cards.index("derivedDueOn"), IDBKeyRange.upperBound(today)),
    all<CardRow>(cards.index("derivedUnseenOrder")),
    settled(cards.index("derivedIntroducedOn").count(IDBKeyRange.only(today))),
  ]);
  const done = standingReviews(log);
  const { queue } = planToday(
    {
      now,
      today,
      learning: learning.map(toCard),
      due: due.map(toCard),
      alsoDue: 0,
      unseen: unseen.map(toCard),
      upcoming: [],
      introducedToday,
      notesReviewedToday: new Set(done.map(({ card }) => noteOf(card))),
    },
    settings.newCardsPerDay,
  );
  const isPlanned = interviews.some(({ at, removed }) => !removed && at > now);
  return { waiting: isPlanned ? null : queue.length, practisedToday: done.length > 0 };
}

/** The database as it is; null where there is none, which is not to be made here. */
const opened = (name: string): Promise<IDBDatabase | null> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      const db = opening.result;
      // Whoever upgrades or deletes it does not wait for this.
      db.onversionchange = () => db.close();
      resolve(db);
    };
  });

const all = <Row>(from: IDBObjectStore | IDBIndex, range?: IDBKeyRange): Promise<Row[]> =>
  settled<Row[]>(from.getAll(range, most));

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
