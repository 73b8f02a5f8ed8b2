import { standingReviews } from "#memory/standing.ts";
import type { Day, DayRules } from "#model/day.ts";
import { noteOf } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import type { LogEntry, Review } from "#model/review.ts";
import type { Settings } from "#model/settings.ts";
import type { Candidates } from "#plan/candidates.ts";
import { estimatedMinutes, minutesOf, secondsPerReview } from "#plan/effort.ts";
import { planAhead, planToday, type TodaysPlan } from "#plan/today.ts";
import { dueCards, introducedOn, learningCards, unseenCards, upcomingCards } from "#store/cards.ts";
import { listInterviews } from "#store/interviews.ts";
import { latestEntries, logOfDays } from "#store/reviews.ts";
import { readSettings } from "#store/settings.ts";
import type { InterviewDay } from "./interview-day.ts";
import { readAgenda, readPreparation, untold } from "./preparation.ts";
import { dayRules, type Rehearse, todayOf } from "./rehearse.ts";

/** What the first screen shows. */
export type Today = {
  readonly day: Day;
  readonly plan: TodaysPlan;
  /** About how long the plan takes. */
  readonly minutes: number;
  readonly reviewedToday: number;
  /** What could be studied beyond the plan: cards that were missed today and come once more, and others. */
  readonly ahead: AheadCounts;
  /** What there is to prepare for; null when no interview lies ahead. */
  readonly interviews: InterviewDay | null;
  /** Whether the plan is made for interviews, rather than being the usual order. */
  readonly isPlanned: boolean;
  /** Interviews that are over, and of which nothing was told yet. */
  readonly untold: readonly Interview[];
  /** For writing instants and days in words. */
  readonly rules: DayRules;
};

export type AheadCounts = { readonly missed: number; readonly others: number };

/** What to practise now, and what beyond it. */
export type Queues = {
  readonly candidates: DayCandidates;
  readonly plan: TodaysPlan;
  readonly ahead: { readonly missed: TodaysPlan["queue"]; readonly others: TodaysPlan["queue"] };
  readonly interviews: InterviewDay | null;
  readonly isPlanned: boolean;
  readonly untold: readonly Interview[];
  readonly secondsPerReview: number;
};

/** How many of the latest reviews tell a person's pace, and of what holds in their memory. */
const latestReviews = 200;

/** Reads what there is to practise now, and how much it is. */
export async function readToday(app: Rehearse): Promise<Today> {
  const settings = await readSettings(app.db);
  const queues = await readQueues(app, settings);
  const { candidates, plan, ahead, interviews, isPlanned } = queues;
  const pace = queues.secondsPerReview;
  return {
    day: candidates.today,
    plan,
    // Planned cards are asked once; others may come back within minutes.
    minutes: isPlanned ? minutesOf(plan.queue.length, pace) : estimatedMinutes(plan, pace),
    reviewedToday: candidates.reviews.length,
    ahead: { missed: ahead.missed.length, others: ahead.others.length },
    interviews,
    isPlanned,
    untold: queues.untold,
    rules: dayRules(app, settings),
  };
}

/** Decides what to practise now: by what is due, or by the plan for the interviews that lie ahead. */
export async function readQueues(app: Rehearse, settings: Settings): Promise<Queues> {
  const [candidates, latest, interviews] = await Promise.all([
    readCandidates(app, settings),
    latestEntries(app.db, latestReviews),
    listInterviews(app.db),
  ]);
  const pace = paceOf(latest, candidates.today);
  const preparation = await readPreparation(app, settings, interviews, candidates, pace);
  const told = { untold: untold(interviews, candidates.now), secondsPerReview: pace };
  if (preparation) {
    const agenda = await readAgenda(app, settings, preparation, candidates, latest);
    // Only those who have an interview need it. From here on nothing is read: a live query does not notice what is read
    // after it has waited for something else than the database.
    const { planInterviewDay } = await import("./interview-day.ts");
    const planned = await planInterviewDay(app, settings, preparation, agenda, candidates);
    const isPlanned = planned.interviews?.problem === null;
    return { candidates, ...planned, isPlanned, ...told };
  }
  const plan = planToday(candidates, settings.newCardsPerDay);
  const ahead = { missed: [], others: planAhead(candidates) };
  return { candidates, plan, ahead, interviews: null, isPlanned: false, ...told };
}

/** A person's pace by the reviews before today, so that what is planned for a day stays as the day goes on. */
const paceOf = (latest: readonly LogEntry[], today: Day): number =>
  secondsPerReview(
    standingReviews(latest)
      .filter(({ day }) => day < today)
      .map((review) => review.tookMs),
  );

export type DayCandidates = Candidates & {
  /** The reviews of the day that stand, oldest first. */
  readonly reviews: readonly Review[];
};

/** Reads all that the planner decides on. Each queue is read to a limit, whatever the size of the collection. */
async function readCandidates(app: Rehearse, settings: Settings): Promise<DayCandidates> {
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
    reviews,
  };
}
