import { standingReviews } from "#memory/standing.ts";
import type { Day, DayRules } from "#model/day.ts";
import { noteOf } from "#model/ids.ts";
import type { Settings } from "#model/settings.ts";
import type { Candidates } from "#plan/candidates.ts";
import { estimatedMinutes, secondsPerReview } from "#plan/effort.ts";
import { planAhead, planToday, type TodaysPlan } from "#plan/today.ts";
import { dueCards, introducedOn, learningCards, unseenCards, upcomingCards } from "#store/cards.ts";
import { latestEntries, logOfDays } from "#store/reviews.ts";
import { readSettings } from "#store/settings.ts";
import { dayRules, type Rehearse, todayOf } from "./rehearse.ts";

/** What the first screen shows. */
export type Today = {
  readonly day: Day;
  readonly plan: TodaysPlan;
  /** About how long the plan takes. */
  readonly minutes: number;
  readonly reviewedToday: number;
  /** How many cards could be studied ahead of their time. */
  readonly ahead: number;
  /** For writing instants and days in words. */
  readonly rules: DayRules;
};

/** How many of the latest reviews tell a person's pace. */
const paceReviews = 200;

/** Reads what there is to practise now. */
export async function readToday(app: Rehearse): Promise<Today> {
  const settings = await readSettings(app.db);
  const [candidates, latest] = await Promise.all([
    readCandidates(app, settings),
    latestEntries(app.db, paceReviews),
  ]);
  const plan = planToday(candidates, settings.newCardsPerDay);
  const reviewed = standingReviews(latest);
  const pace = secondsPerReview(reviewed.map((review) => review.tookMs));
  return {
    day: candidates.today,
    plan,
    minutes: estimatedMinutes(plan, pace),
    reviewedToday: candidates.reviewedToday,
    ahead: planAhead(candidates).length,
    rules: dayRules(app, settings),
  };
}

/** Reads all that the planner decides on. Each queue is read to a limit, whatever the size of the collection. */
export async function readCandidates(
  app: Rehearse,
  settings: Settings,
): Promise<Candidates & { reviewedToday: number }> {
  const { db } = app;
  const now = app.environment.now();
  const today = todayOf(app, settings);
  const [learning, due, unseen, upcoming, introducedToday, log] = await Promise.all([
    learningCards(db),
    dueCards(db, today),
    unseenCards(db),
    upcomingCards(db, today),
    introducedOn(db, today),
    logOfDays(db, today, today),
  ]);
  const reviews = standingReviews(log);
  return {
    now,
    today,
    learning,
    due,
    unseen,
    upcoming,
    introducedToday,
    notesReviewedToday: new Set(reviews.map((review) => noteOf(review.card))),
    reviewedToday: reviews.length,
  };
}
