import { useLiveQuery } from "dexie-react-hooks";
import { useEffect } from "react";
import { hourMs } from "#model/time.ts";
import { useMinute } from "./hooks.ts";
import type { InterviewDay } from "./interview-day.ts";
import { type Progress, readProgress } from "./progress.ts";
import type { Rehearse } from "./rehearse.ts";
import { bringRollUps } from "./roll-ups.ts";
import { readToday } from "./today.ts";

// Live queries, as in hooks.ts; apart from those, since the first screen needs none of these.

/** What Progress shows, read again by the hour, since a new day may have begun. Where the roll-ups are not current, they are counted anew. */
export function useProgress(app: Rehearse): Progress | undefined {
  useMinute();
  const hour = Math.floor(app.environment.now() / hourMs);
  const progress = useLiveQuery(() => readProgress(app), [app, hour]);
  const isStale = progress !== undefined && !progress.isCurrent;
  useEffect(() => {
    // A failure leaves the screen saying that it is being counted, and the next visit tries again.
    if (isStale) bringRollUps(app).catch(() => {});
  }, [app, isStale]);
  return progress;
}

/** What the plan for interviews is made from; null when no interview lies ahead. */
export const useInterviewDay = (app: Rehearse): InterviewDay | null | undefined =>
  useLiveQuery(async () => (await readToday(app)).interviews, [app]);
