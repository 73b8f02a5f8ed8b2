import { type Day, type DayRules, dayOf } from "#model/day.ts";
import { deviceId } from "#model/ids.ts";
import type { SchedulerSettings } from "#model/review.ts";
import type { Settings } from "#model/settings.ts";
import { type Database, openDatabase, type Wait } from "#store/database.ts";
import { deviceValue, nameDevice } from "#store/device.ts";
import type { Environment } from "./environment.ts";
import { HeldEntry } from "./held-entry.ts";
import { Journal } from "./journal.ts";
import { Planning } from "./planning.ts";
import { bringRollUps } from "./roll-ups.ts";
import { bringStarterDecks, type StarterDecksState } from "./starter-decks.ts";
import { Tripwire } from "./tripwire.ts";
import { UndoList } from "./undo.ts";

/** The running app: what every use case is given. */
export type Rehearse = {
  readonly db: Database;
  readonly environment: Environment;
  readonly starterDecks: StarterDecksState;
  readonly planning: Planning;
  readonly tripwire: Tripwire;
  readonly journal: Journal;
  readonly held: HeldEntry;
  readonly undo: UndoList;
};

/**
 * Opens the store, and on the first run (or when the app brings new ones) loads the starter decks into it.
 *
 * @param onWait called when another tab or an upgrade of the store has to be waited for
 * @throws NewerDatabaseError, StarterDecksError (only when there are no decks yet), or the browser's reason for not
 *   opening IndexedDB
 */
export async function openRehearse(
  name: string,
  environment: Environment,
  onWait?: (wait: Wait) => void,
): Promise<Rehearse> {
  const db = await openDatabase(name, onWait);
  try {
    const tripwire = new Tripwire(db);
    const [id, decks] = await Promise.all([
      deviceValue(db, "id"),
      deviceValue(db, "starterDecks"),
      tripwire.check(),
    ]);
    if (id === null) await nameDevice(db, deviceId(environment.newId()));
    else db.belongTo(id);
    const isCurrent = decks === environment.starterDecks.digest;
    const starterDecks = isCurrent
      ? "current"
      : await bringStarterDecks(db, environment.starterDecks).catch((error: unknown) => {
          // What is left of a damaged database may not be fit to be written to. What was lost is told all the same.
          if (tripwire.loss()) return "kept" as const;
          throw error;
        });
    const app = {
      db,
      environment,
      starterDecks,
      planning: new Planning(),
      tripwire,
      journal: new Journal(name),
      held: new HeldEntry(),
      undo: new UndoList(),
    };
    // In the background: nothing but Progress waits for it, and that asks again.
    void bringRollUps(app).catch(() => {});
    return app;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** How the user's wall clock and settings cut time into study days. */
export const dayRules = (app: Rehearse, settings: Settings): DayRules => ({
  rolloverHour: settings.rolloverHour,
  offsetAt: app.environment.offsetAt,
});

/** The study day that it is now. */
export const todayOf = (app: Rehearse, settings: Settings): Day =>
  dayOf(app.environment.now(), dayRules(app, settings));

/**
 * @param sameDaySteps false on the way to an interview, where each minute is planned: a card that was missed then comes
 *   back on another day
 */
export const schedulerSettings = (
  settings: Settings,
  sameDaySteps: boolean,
): SchedulerSettings => ({
  memoryModel: "fsrs-6",
  desiredRetention: settings.desiredRetention,
  fuzz: true,
  ...(!sameDaySteps && { sameDaySteps }),
});
