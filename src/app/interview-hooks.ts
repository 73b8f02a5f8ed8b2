import { useLiveQuery } from "dexie-react-hooks";
import type { DeckId, InterviewId } from "#model/ids.ts";
import type { DayMinutes, Interview } from "#model/interview.ts";
import { listDayMinutes } from "#store/day-minutes.ts";
import { listInterviews, readInterview } from "#store/interviews.ts";
import { readSettings } from "#store/settings.ts";
import { type AskedIn, readAskedTopics } from "./asked-topics.ts";
import { type CoverableDeck, coverable } from "./coverable.ts";
import { type Rehearse, todayOf } from "./rehearse.ts";

// Live queries, as in hooks.ts; apart from those, since the first screen needs none of these.

/** The interviews that were not removed, the earliest first. */
export const useInterviews = (app: Rehearse): Interview[] | undefined =>
  useLiveQuery(() => listInterviews(app.db), [app]);

/** Null when there is none of that id; one may ask for none. */
export const useInterview = (app: Rehearse, id: InterviewId | null): Interview | null | undefined =>
  useLiveQuery(async () => (id === null ? null : readInterview(app.db, id)), [app, id]);

export const useCoverable = (app: Rehearse): CoverableDeck[] | undefined =>
  useLiveQuery(() => coverable(app), [app]);

/** The days from today on whose minutes are not those of their weekday. */
export const useDayMinutes = (
  app: Rehearse,
): (DayMinutes & { readonly minutes: number })[] | undefined =>
  useLiveQuery(async () => listDayMinutes(app.db, todayOf(app, await readSettings(app.db))), [app]);

/** What was asked of a deck in interviews, by topic. */
export const useAskedTopics = (app: Rehearse, deck: DeckId): Map<string, AskedIn[]> | undefined =>
  useLiveQuery(() => readAskedTopics(app, deck), [app, deck]);
