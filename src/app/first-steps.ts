import type { Settings } from "#model/settings.ts";
import { listInterviews } from "#store/interviews.ts";
import { Preference } from "./preference.ts";
import type { Rehearse } from "./rehearse.ts";
import { setSettings } from "./settings.ts";

/** What helps a person who has answered their first card, and can be left as well. */
export const firstSteps = ["interview", "minutes", "install"] as const;
export type FirstStep = (typeof firstSteps)[number];

const isSteps = (value: unknown): value is readonly FirstStep[] =>
  Array.isArray(value) && value.every((each) => firstSteps.includes(each));

/** Those that were done or skipped on this device: they do not come back. */
export const settledSteps = new Preference<readonly FirstStep[]>("first-steps", [], isSteps);

export const settleStep = (step: FirstStep): void =>
  settledSteps.set([...new Set([...settledSteps.value(), step])]);

/** Whoever has done so many reviews has found their way. */
const reviewsOfBeginners = 100;

export type Beginning = {
  /** Whether there is a review at all, and not many yet. */
  readonly isBeginner: boolean;
  readonly hasInterview: boolean;
};

export async function readBeginning({ db }: Rehearse): Promise<Beginning> {
  const [reviews, interviews] = await Promise.all([
    // To count them would go through all there are, whatever the limit.
    db.reviews.limit(reviewsOfBeginners).primaryKeys(),
    listInterviews(db),
  ]);
  const isBeginner = reviews.length > 0 && reviews.length < reviewsOfBeginners;
  return { isBeginner, hasInterview: interviews.length > 0 };
}

/** Has every day take so many minutes. */
export const setMinutesADay = (app: Rehearse, minutes: number): Promise<void> => {
  const changes: Partial<Settings> = { weekdayMinutes: minutes, weekendMinutes: minutes };
  return setSettings(app, changes);
};
