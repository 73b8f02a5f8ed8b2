import { standingReviews } from "#memory/standing.ts";
import { addDays, type Day } from "#model/day.ts";
import { latestEntries, logOfDays } from "#store/reviews.ts";
import { readSettings } from "#store/settings.ts";
import { type Rehearse, todayOf } from "./rehearse.ts";

export type PracticeDay = {
  readonly day: Day;
  readonly reviews: number;
  /** Reviews that were not rated Again. */
  readonly recalled: number;
};

const daysShown = 14;

/** The last fourteen study days, the latest first; null when nothing was ever reviewed. */
export async function readProgress(app: Rehearse): Promise<PracticeDay[] | null> {
  const today = todayOf(app, await readSettings(app.db));
  const days = Array.from({ length: daysShown }, (_, back) => addDays(today, -back));
  const log = await logOfDays(app.db, days.at(-1) as Day, today);
  const reviews = standingReviews(log);
  if (reviews.length === 0 && (await latestEntries(app.db, 1)).length === 0) return null;
  return days.map((day) => {
    const ofDay = reviews.filter((review) => review.day === day);
    const recalled = ofDay.filter((review) => review.rating !== "again").length;
    return { day, reviews: ofDay.length, recalled };
  });
}
