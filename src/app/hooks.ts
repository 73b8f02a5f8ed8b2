import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Settings } from "#model/settings.ts";
import { latestEntries } from "#store/reviews.ts";
import { readSettings } from "#store/settings.ts";
import type { Practice } from "./practice.ts";
import type { PracticeView } from "./practice-view.ts";
import type { Rehearse } from "./rehearse.ts";
import { type StorageAnswer, storageAnswer } from "./storage.ts";
import { readToday, type Today } from "./today.ts";
import type { UpdateState, Updates } from "./updates.ts";

// Live queries: each gives undefined until it was read, and again whenever what it read has changed.

export function useToday(app: Rehearse): Today | undefined {
  const minute = useMinute();
  return useLiveQuery(() => readToday(app), [app, minute]);
}

/** Whether no card was ever reviewed here. */
export const useFirstRun = (app: Rehearse): boolean | undefined =>
  useLiveQuery(async () => (await latestEntries(app.db, 1)).length === 0, [app]);

export const useSettings = (app: Rehearse): Settings | undefined =>
  useLiveQuery(() => readSettings(app.db), [app]);

export const useStorageAnswer = (app: Rehearse): StorageAnswer | undefined =>
  useLiveQuery(() => storageAnswer(app.db), [app]);

export const usePracticeView = (practice: Practice): PracticeView =>
  useSyncExternalStore(practice.subscribe, practice.view);

export const useUpdateState = (updates: Updates): UpdateState =>
  useSyncExternalStore(updates.subscribe, updates.state);

/** A number that changes every minute and whenever the page comes back to the front: what is due depends on the time. */
export function useMinute(): number {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const next = () => setMinute((before) => before + 1);
    const timer = setInterval(next, 60_000);
    document.addEventListener("visibilitychange", next);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", next);
    };
  }, []);
  return minute;
}
