import { standingReviews } from "#memory/standing.ts";
import { type Day, startOfDay } from "#model/day.ts";
import { noteOf } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import type { Review } from "#model/review.ts";
import type { Settings } from "#model/settings.ts";
import type { Candidates } from "#plan/candidates.ts";
import { secondsPerReview } from "#plan/effort.ts";
import { aheadCount } from "#plan/today.ts";
import {
  dueCards,
  dueCount,
  introducedOn,
  learningCards,
  unseenCards,
  upcomingCards,
} from "#store/cards.ts";
import type { Database } from "#store/database.ts";
import { listInterviews } from "#store/interviews.ts";
import { atOneMoment } from "#store/moment.ts";
import { entriesBefore, latestEntries, logOfDays } from "#store/reviews.ts";
import { readSettings } from "#store/settings.ts";
import {
  type AgendaWithLogs,
  type Preparation,
  readAgenda,
  readPreparation,
} from "./preparation.ts";
import { dayRules, type Rehearse, todayOf } from "./rehearse.ts";

/** All that a day is planned from. */
export type DayReading = {
  readonly settings: Settings;
  readonly candidates: DayCandidates;
  readonly interviews: readonly Interview[];
  readonly secondsPerReview: number;
  /** What there is to prepare for, and what its plan is made from; null when no interview lies ahead. */
  readonly preparation: Preparation | null;
  readonly agenda: AgendaWithLogs | null;
};

export type DayCandidates = Candidates & {
  /** The reviews of the day that stand, oldest first. */
  readonly reviews: readonly Review[];
};

/** How many rows are read of each queue at most, and how many due cards are counted. */
const most = { due: 100, counted: 999, upcoming: 3 * aheadCount };

/** The same on the way to an interview, whose cards are taken out of the queues before they are asked. */
const mostBesidesInterviews = { due: 1_000, counted: 999, upcoming: 200, unseen: 500 };

/** So many of the latest reviews tell a person's pace; and so many, what holds in their memory. */
const [reviewsOfPace, reviewsOfMemory] = [50, 200];

/**
 * Reads what there is to practise now, in one transaction. Each queue is read to a limit, whatever the size of the collection;
 * only for an interview all cards are read that it covers.
 */
export const readDay = (app: Rehearse): Promise<DayReading> =>
  atOneMoment(app.db, tablesOf(app.db), async () => {
    const { db } = app;
    const [settings, interviews] = await Promise.all([readSettings(db), listInterviews(db)]);
    const now = app.environment.now();
    const isAhead = interviews.some(({ at }) => at > now);
    const today = todayOf(app, settings);
    const [candidates, pace] = await Promise.all([
      readCandidates(app, settings, today, isAhead),
      entriesBefore(db, startOfDay(today, dayRules(app, settings)), reviewsOfPace),
    ]);
    const seconds = secondsPerReview(standingReviews(pace).map(({ tookMs }) => tookMs));
    const read = { settings, candidates, interviews, secondsPerReview: seconds };
    const preparation = await readPreparation(app, settings, interviews, candidates, seconds);
    if (!preparation) return { ...read, preparation, agenda: null };
    const latest = await latestEntries(db, reviewsOfMemory);
    const agenda = await readAgenda(app, settings, preparation, candidates, latest);
    return { ...read, preparation, agenda };
  });

const tablesOf = (db: Database) => [
  db.settings,
  db.interviews,
  db.cards,
  db.reviews,
  db.dayMinutes,
];

async function readCandidates(
  app: Rehearse,
  settings: Settings,
  today: Day,
  isAhead: boolean,
): Promise<DayCandidates> {
  const { db } = app;
  const limits = isAhead ? mostBesidesInterviews : { ...most, unseen: mostUnseen(settings) };
  const [learning, due, allDue, unseen, upcoming, introducedToday, log] = await Promise.all([
    learningCards(db),
    dueCards(db, today, limits.due),
    dueCount(db, today, limits.counted),
    unseenCards(db, limits.unseen),
    upcomingCards(db, today, limits.upcoming),
    introducedOn(db, today),
    logOfDays(db, today, today),
  ]);
  const reviews = standingReviews(log);
  return {
    now: app.environment.now(),
    today,
    learning,
    due,
    alsoDue: Math.max(0, allDue - due.length),
    unseen,
    upcoming,
    introducedToday,
    notesReviewedToday: new Set(reviews.map((review) => noteOf(review.card))),
    reviews,
  };
}

/** Of some notes several cards stand in line, of which one is asked a day. */
const mostUnseen = ({ newCardsPerDay }: Settings): number =>
  Math.min(500, 4 * (newCardsPerDay + aheadCount));
