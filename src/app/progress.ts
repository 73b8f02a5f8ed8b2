import { calibrationOf, leastForCalibration, rangeOf } from "#insight/calibration.ts";
import { confidenceOf } from "#insight/confidence.ts";
import { intervalBands, medianStability, stabilityBands } from "#insight/histogram.ts";
import {
  classesOf,
  type Retention,
  retentionByWeek,
  retentionOf,
  trendOf,
} from "#insight/retention.ts";
import { streakOf } from "#insight/streak.ts";
import type { Overall, TopicStrength } from "#insight/strength.ts";
import { isKnown } from "#insight/weakest.ts";
import { forecastOf, minutesByDay, secondsPerReview } from "#insight/workload.ts";
import { daysShown, yearOf, yearTotals } from "#insight/year.ts";
import { addDays, type Day } from "#model/day.ts";
import type { DeckId } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import type { DayRollUp, TopicRollUp } from "#model/roll-up.ts";
import { defaultSettings } from "#model/settings.ts";
import type { Database } from "#store/database.ts";
import { listDecks } from "#store/decks.ts";
import { atOneMoment } from "#store/moment.ts";
import { dayRollUps, reviewedDays, rollUpTables, topicRollUps } from "#store/roll-ups.ts";
import { readSettings } from "#store/settings.ts";
import {
  type ConfidentMiss,
  cardsMissedMost,
  type Leech,
  type MissedPoint,
  readConfidentMisses,
  readLeeches,
  readMissedPoints,
} from "./card-lists.ts";
import { type Rehearse, todayOf } from "./rehearse.ts";
import { areRollUpsCurrent } from "./roll-ups.ts";
import { nextInterview, weaknessOf } from "./weak-topics.ts";

/** What Progress shows, read from what is counted with each review: nothing of it reads the log. */
export type Progress = {
  readonly today: Day;
  /** False while all is counted anew; the figures are not to be trusted until then. */
  readonly isCurrent: boolean;
  /** Whether anything was ever reviewed. */
  readonly isBegun: boolean;
  /** Of all that the next interview covers, or where none lies ahead of all. */
  readonly overall: Overall;
  readonly topics: readonly TopicStrength[];
  /** The same of these. */
  readonly weakest: readonly TopicStrength[];
  /** How many topics were begun and are not known well enough to be ranked. */
  readonly unknown: number;
  readonly deckTitles: ReadonlyMap<DeckId, string>;
  /** The next interview; null when none lies ahead. */
  readonly interview: Interview | null;
  readonly missedPoints: readonly MissedPoint[];
  readonly confidentMisses: readonly ConfidentMiss[];
  readonly leeches: readonly Leech[];
  readonly recall: RecallProgress;
  readonly work: WorkProgress;
  readonly memory: ReturnType<typeof memoryOf>;
};

export type RecallProgress = ReturnType<typeof recallOf> & {
  /** The recall at which cards fall due: what true retention is to be. */
  readonly aim: number;
};
export type WorkProgress = ReturnType<typeof workOf>;

export { leastForCalibration };

const weeksShown = 26;
const daysForecast = 30;
const daysOfMinutes = 30;

export const readProgress = (app: Rehearse): Promise<Progress> =>
  atOneMoment(app.db, tablesOf(app.db), () => read(app));

const tablesOf = (db: Database) => [
  db.settings,
  db.device,
  ...rollUpTables(db),
  db.decks,
  db.interviews,
  db.reviews,
  db.cards,
  db.notes,
];

async function read(app: Rehearse): Promise<Progress> {
  const { db } = app;
  // A day more at either end: how the clock is cut into days is read at the same time.
  const about = todayOf(app, defaultSettings);
  const [settings, topics, days, reviewed, decks, interview, isCurrent, ...lists] =
    await Promise.all([
      readSettings(db),
      topicRollUps(db),
      dayRollUps(db, addDays(about, -daysShown), addDays(about, 1)),
      reviewedDays(db),
      listDecks(db),
      nextInterview(app),
      areRollUpsCurrent(app),
      readConfidentMisses(db),
      readLeeches(db),
      cardsMissedMost(db),
    ]);
  const [confidentMisses, leeches, missedMost] = lists;
  const today = todayOf(app, settings);
  const { strengths, overall, weakest } = weaknessOf(topics, interview, today);
  const missedPoints = await readMissedPoints(db, missedMost, weakest);
  return {
    today,
    isCurrent,
    isBegun: reviewed.length > 0,
    overall,
    topics: strengths,
    weakest,
    unknown: strengths.filter((each) => each.seen > 0 && !isKnown(each)).length,
    deckTitles: new Map(decks.map(({ id, title }) => [id, title])),
    interview,
    missedPoints,
    confidentMisses,
    leeches,
    recall: { ...recallOf(days, today), aim: settings.desiredRetention },
    work: workOf(days, topics, reviewed, today),
    memory: memoryOf(topics),
  };
}

/** What was recalled, and whether that was expected. */
const recallOf = (days: readonly DayRollUp[], today: Day) => {
  const weeks = retentionByWeek(days, today, weeksShown);
  const classes = classesOf(days);
  return {
    weeks: weeks.map((week) => ({
      ...week,
      share: shareOf(week.all),
      matureShare: shareOf(week.mature)?.value ?? null,
    })),
    trend: trendOf(weeks),
    retention: retentionOf(classes),
    calibration: calibrationOf(classes),
    confidence: confidenceOf(classes),
  };
};

/** A week with fewer reviews tells nothing. */
const leastPerWeek = 5;

/** The share of reviews that was recalled, and the range of the true one; null where there are too few to tell. */
const shareOf = ({ reviews, recalled }: Retention) =>
  reviews < leastPerWeek
    ? null
    : { value: recalled / reviews, ...rangeOf(recalled / reviews, reviews) };

/** What was done, and what there is to do. */
const workOf = (
  days: readonly DayRollUp[],
  topics: readonly TopicRollUp[],
  reviewed: readonly Day[],
  today: Day,
) => {
  const work = minutesByDay(days, today, daysShown);
  return {
    forecast: forecastOf(topics, today, daysForecast),
    secondsPerReview: secondsPerReview(days),
    days: work.slice(-daysOfMinutes),
    year: yearOf(work, today),
    yearTotals: yearTotals(work),
    streak: streakOf(reviewed, today),
  };
};

/** How long the cards hold. */
const memoryOf = (topics: readonly TopicRollUp[]) => ({
  stability: stabilityBands(topics),
  intervals: intervalBands(topics),
  median: medianStability(topics),
});
